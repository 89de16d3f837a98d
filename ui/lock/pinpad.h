// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace rollbook {

/// A PIN by touch, by keyboard or by screen reader: a field, and under it the digits as buttons.
class PinPad : public QWidget
{
    Q_OBJECT
public:
    explicit PinPad(const Theme &theme, QWidget *parent = nullptr);

    void ask(const QString &spokenName); ///< empties and focuses the field
    void setListening(bool listening); ///< while it does not, nothing can be typed
    void clear();

    static constexpr int shortest = 4, longest = 12; // digits

signals:
    void given(const QString &pin);

private:
    void give();
    QPushButton *addDigit(QChar digit);

    const Theme &m_theme;
    QLineEdit *m_field;
    QPushButton *m_unlock;
    QWidget *m_keys;
};

/// A field for a PIN: digits only, never shown, and never kept by an input method.
QLineEdit *makePinField();

} // namespace rollbook
