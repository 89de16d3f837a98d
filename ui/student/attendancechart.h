// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/studenthistory.h"
#include "ui/theme.h"

#include <QWidget>

namespace rollbook {

/// A student's attendance as one bar a week, with the school's threshold as a dashed line; a bar that
/// stays below it is hatched and has a triangle. For the eye only: the history below it says the same
/// to everyone, and the description sums it up.
///
/// Drawn here, not by Qt Charts: a dozen bars do not need its scene, its own theme and its two
/// megabytes at each start, and its bars cannot be hatched.
class AttendanceChart : public QWidget
{
    Q_OBJECT
public:
    explicit AttendanceChart(const Theme &theme, QWidget *parent = nullptr);
    void display(const QList<WeekCounts> &weeks, const PercentageSetting &setting);
    QSize sizeHint() const override { return { m_theme.px(320), m_theme.px(150) }; }
    QSize minimumSizeHint() const override { return { m_theme.px(120), m_theme.px(120) }; }
    QString words(qsizetype week) const; ///< "Week of 16 November: 92.3 %, 12 present, 1 absent"

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF plot() const;
    QRectF bar(qsizetype week) const; ///< from the ground to 100 %
    void paintScale(QPainter &painter) const;
    void paintBar(QPainter &painter, qsizetype week) const;
    void paintDays(QPainter &painter) const;

    const Theme &m_theme;
    QList<WeekCounts> m_weeks;
    PercentageSetting m_setting;
};

} // namespace rollbook
