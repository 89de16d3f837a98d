// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wording.h"

#include <QFrame>

class QVBoxLayout;

namespace rollbook {

/// Marks that a school system did not accept, with its words and what can be done about each.
class RefusedList : public QFrame
{
    Q_OBJECT
public:
    explicit RefusedList(const Theme &theme, QWidget *parent = nullptr);
    void display(const QList<RefusedMark> &marks, const Moment &moment);

signals:
    void triedAgain(const rollbook::MarkEdit &edit);
    void officeAsked(const rollbook::Correction &correction);
    void exportRequested();
    void storyRequested(const rollbook::SessionId &session, const rollbook::StudentId &student);

private:
    QWidget *makeMark(const RefusedMark &refused, const Moment &moment);
    QWidget *makeWords(const RefusedMark &refused, const Moment &moment);
    QWidget *makeQuestion(const RefusedMark &refused);

    const Theme &m_theme;
    QList<RefusedMark> m_marks;
    QVBoxLayout *m_column;
};

} // namespace rollbook
