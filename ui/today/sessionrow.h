// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/daylesson.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace rollbook {

class CountsProgress;
class IconLabel;

/// One lesson on the Today page: when, what, how far, where its marks are, and a button to its register.
class SessionRow : public QWidget
{
    Q_OBJECT
public:
    explicit SessionRow(const Theme &theme, QWidget *parent = nullptr);
    void display(const DayLesson &lesson, const Moment &moment, bool last);

    /// Narrow enough for a phone: the row rearranges itself instead of widening the page.
    QSize minimumSizeHint() const override { return { 0, QWidget::minimumSizeHint().height() }; }

    bool isNow() const { return m_isNow; }
    void focusOpen(); ///< Enter opens it

signals:
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    bool m_isNow = false;
    bool m_last = false;
    QLabel *m_time;
    QLabel *m_title;
    QLabel *m_place;
    CountsProgress *m_bar;
    QLabel *m_progress;
    IconLabel *m_delivery;
    QPushButton *m_open;
    QBoxLayout *m_middle;
    QWidget *m_state;
};

} // namespace rollbook
