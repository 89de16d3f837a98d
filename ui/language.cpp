// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString codeOf(const QLocale &locale) { return locale.name().section(u'_', 0, 0); }

bool isOurs(const QString &code)
{
    return std::ranges::any_of(languages(), [&](const Language &language) { return language.code == code; });
}

QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        if (const QString code = codeOf(QLocale(name)); isOurs(code))
            return code;
    }
    return u"en"_s;
}

/// Replaces a translator of the program; one that has nothing to say is left out.
void put(std::unique_ptr<QTranslator> &place, const QLocale &locale, const QString &name, const QString &folder)
{
    if (place)
        QCoreApplication::removeTranslator(place.get());
    place = std::make_unique<QTranslator>();
    if (place->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(place.get());
}

} // namespace

const QList<Language> &languages()
{
    static const QList<Language> all{ { u"en"_s, u"English"_s },   { u"fr"_s, u"Français"_s },
                                      { u"es"_s, u"Español"_s },   { u"sw"_s, u"Kiswahili"_s },
                                      { u"hi"_s, u"हिन्दी"_s }, { u"ar"_s, u"العربية"_s } };
    return all;
}

QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    const QString wanted = isOurs(code) ? code : systemLanguage();
    if (codeOf(system) == wanted)
        return system;
    if (wanted != u"en"_s)
        return QLocale(wanted);
    // A machine without a language: times as in Britain, without seconds and a.m.
    const bool none = system.language() == QLocale::C;
    return QLocale(QLocale::English, none ? QLocale::UnitedKingdom : system.territory());
}

void useLanguage(const QString &code)
{
    static std::unique_ptr<QTranslator> ours;
    static std::unique_ptr<QTranslator> qts; // "Cancel" of a file chooser, "Paste" of a field
    const QLocale locale = localeFor(code);
    QLocale::setDefault(locale);
    put(qts, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    put(ours, locale, u"rollbook"_s, u":/i18n"_s);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace rollbook
