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
    /// In a window too low to spare the room, it scrolls with the rest of the page: it moves from the
    /// top of the page's layout to the top of what scrolls.
    void scrollWhenLow(QBoxLayout *page, QBoxLayout *scrolled);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();

    const Theme &m_theme;
    QBoxLayout *m_row;
    QLabel *m_title;
    QLabel *m_subtitle;
    QWidget *m_actions;
    QBoxLayout *m_page = nullptr;
    QBoxLayout *m_scrolled = nullptr;
};

} // namespace rollbook
