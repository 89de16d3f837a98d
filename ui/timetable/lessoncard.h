// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timetable/lessonwording.h"

#include <QPushButton>

namespace rollbook {

/// One lesson in the timetable: a button that opens it, can be dragged, and passes the arrow keys on.
class LessonCard : public QPushButton
{
    Q_OBJECT
public:
    static const QString mimeType; ///< of what is dragged: the lesson's id

    explicit LessonCard(const Theme &theme, QWidget *parent = nullptr);
    void display(const TimetableDays &days, const Lesson &lesson, bool movable);
    SessionId id() const { return m_id; }
    void setChosen(bool chosen); ///< it is the one that the panel beside tells of

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// An arrow key: to a neighbour or, with `moves`, the lesson itself. `days` is in reading direction.
    void stepped(int days, int rows, bool moves);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line
    {
        Type type;
        Token token;
        QString icon;
        QString words;
    };
    int layOut(int width, QPainter *painter) const; ///< the height; draws when there is a painter

    const Theme &m_theme;
    SessionId m_id;
    QList<Line> m_lines;
    bool m_movable = false;
    bool m_cancelled = false;
    bool m_chosen = false;
    bool m_special = false; ///< not as every week: a dashed edge
    QPoint m_pressed;
};

} // namespace rollbook
