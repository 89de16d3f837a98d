// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace rollbook {

/// Words and what can be done about them: side by side, or below each other where it is narrow.
class ActionRow : public QWidget
{
    Q_OBJECT
public:
    ActionRow(const Theme &theme, QWidget *words, QWidget *parent = nullptr);
    void addAction(QPushButton *button);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const Theme &m_theme;
    QBoxLayout *m_row;
    QWidget *m_actions;
};

} // namespace rollbook
