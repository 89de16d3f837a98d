// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;
class QDateEdit;
class QTimeEdit;
class QWidget;

namespace rollbook {

// The fields of a form: each under its label, which names it for assistive technology too.

QWidget *makeField(const QString &name, QWidget *editor);
QString dateFormat(); ///< of this language, short, with all four digits of the year
QDateEdit *makeDateEdit();
QTimeEdit *makeTimeEdit();
/// Chooses the entry with this data; the first one when there is none.
void choose(QComboBox *box, const QString &data);

} // namespace rollbook
