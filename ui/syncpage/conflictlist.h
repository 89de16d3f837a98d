// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wording.h"

#include <QFrame>

class QVBoxLayout;

namespace rollbook {

/// Marks that two people made, each with what was there before, what the other says and what is
/// ours.
class ConflictList : public QFrame
{
    Q_OBJECT
public:
    explicit ConflictList(const Theme &theme, QWidget *parent = nullptr);
    /// With theirsValue filled in where it is known.
    void display(const QList<ConflictCase> &conflicts, const Moment &moment);

signals:
    void kept(const QString &conflict); ///< it stays as it is
    void answered(const QString &conflict, const rollbook::MarkEdit &edit);
    void storyRequested(const rollbook::SessionId &session, const rollbook::StudentId &student);

private:
    QWidget *makeCase(const ConflictCase &c, const Moment &moment);
    QWidget *makeActions(const ConflictCase &c);

    const Theme &m_theme;
    QList<ConflictCase> m_conflicts;
    QVBoxLayout *m_column;
};

} // namespace rollbook
