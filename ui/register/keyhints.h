// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rollbook {

/// The keys that work on this page, in small print at its foot.
class KeyHints : public QWidget
{
    Q_OBJECT
public:
    explicit KeyHints(QWidget *parent = nullptr);
    void showCodes(bool shown) { m_codes->setVisible(shown); } ///< the key for the school's codes

private:
    QWidget *m_codes = nullptr;
};

} // namespace rollbook
