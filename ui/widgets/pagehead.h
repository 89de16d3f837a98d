// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace rollbook {

/// A page's title, a line under it, and its actions: beside them, or below where it is narrow.
class PageHead : public QWidget
{
    Q_OBJECT
public:
    PageHead(const Theme &theme, const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    void addAction(QPushButton *button);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const Theme &m_theme;
    QBoxLayout *m_row;
    QLabel *m_title;
    QLabel *m_subtitle;
    QWidget *m_actions;
};

} // namespace rollbook
