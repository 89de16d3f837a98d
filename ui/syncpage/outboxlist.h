// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/datathread.h"
#include "ui/wording.h"

#include <QFrame>

class QVBoxLayout;

namespace rollbook {

/// A mark that is not where it should be yet, with the names that people know it by.
struct OutboxLine
{
    QString student;
    QString session;
    SessionId sessionId;
    StudentId studentId;
    Receipt receipt;

    bool operator==(const OutboxLine &) const = default;
};

/// Reads what is on its way or waits, without what needs a person, which has a list of its own.
QList<OutboxLine> readOutbox(const StoreReader &reader, int limit);

/// The marks on their way, each with where it is; its story is a click away.
class OutboxList : public QFrame
{
    Q_OBJECT
public:
    explicit OutboxList(const Theme &theme, QWidget *parent = nullptr);
    void display(const QList<OutboxLine> &lines, int more, const Moment &moment);

signals:
    void storyRequested(const rollbook::SessionId &session, const rollbook::StudentId &student);

private:
    QWidget *makeLine(const OutboxLine &line, const Moment &moment);

    const Theme &m_theme;
    QList<OutboxLine> m_lines;
    QVBoxLayout *m_column;
};

} // namespace rollbook
