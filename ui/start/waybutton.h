// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QPushButton>

class QLabel;

namespace rollbook {

/// One way to go on: an icon or a face, what it is, and a sentence about it.
class WayButton : public QPushButton
{
    Q_OBJECT
public:
    WayButton(const Theme &theme, const QString &icon, const QString &title, const QString &words, QWidget *parent = nullptr);
    WayButton(const Theme &theme, const QPixmap &picture, const QString &title, const QString &words, QWidget *parent = nullptr);

    void setWords(const QString &words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

private:
    QLabel *m_words;
};

} // namespace rollbook
