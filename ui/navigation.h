// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFrame>

class QBoxLayout;

namespace rollbook {

/// The pages, in the order of the rail.
enum class Page { Today, Register, ClassBook, Students, Timetable, Absence, Reports, Sync, Settings };
inline constexpr int pageCount = int(Page::Settings) + 1;

/// The rail at the leading edge, or the bar at the foot of a narrow window. Pages without room are in a
/// menu at its end.
class Navigation : public QFrame
{
    Q_OBJECT
public:
    explicit Navigation(const Theme &theme, QWidget *parent = nullptr);
    void setCurrent(Page page);
    void setOrientation(Qt::Orientation orientation);
    QString words(Page page) const; ///< what a page is called
    QString icon(Page page) const;

signals:
    void chosen(rollbook::Page page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Button;

    void arrange();
    bool fits(int pages, int pixels) const;
    void openMore();

    const Theme &m_theme;
    Qt::Orientation m_orientation = Qt::Vertical;
    QBoxLayout *m_row;
    QList<Button *> m_buttons;
    Button *m_more; ///< leads to the pages that have no room
    Page m_current = Page::Today;
    int m_shown = pageCount; ///< pages with a button of their own; the others are under More
};

} // namespace rollbook
