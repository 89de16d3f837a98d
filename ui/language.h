// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace rollbook {

/// A language of the window.
struct Language
{
    QString code; ///< ISO 639-1, as in translations/rollbook_<code>.ts
    QString name; ///< in itself
};

const QList<Language> &languages();

/// What a choice of language comes to; empty = the first of the desktop's languages that Rollbook
/// speaks, else English. Where the desktop has the same language, its own country counts too.
QLocale localeFor(const QString &code);

/// Words, dates, digits and direction of the whole program from now on. Digits are those that the
/// locale writes by itself. Windows hear of it as QEvent::LanguageChange, and build themselves anew.
/// GUI thread.
void useLanguage(const QString &code);

} // namespace rollbook
