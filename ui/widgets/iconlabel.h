// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wording.h"

#include <QWidget>

class QLabel;

namespace rollbook {

/// An icon with its words, in the colour of the words.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(const Theme &theme, QWidget *parent = nullptr);
    void display(const Look &look, const QString &words);
    QString words() const;
    void setPlain(); ///< its words stay in the colour of text, whatever the icon's
    void setType(const char *type); ///< of its words, as for makeLabel()

private:
    void paint();

    const Theme &m_theme;
    Look m_look;
    bool m_plain = false;
    QLabel *m_icon;
    QLabel *m_words;
};

} // namespace rollbook
