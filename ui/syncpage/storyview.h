// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/datathread.h"
#include "ui/wording.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace rollbook {

class CorrectionCard;
class StatusChip;

/// The story of one mark: what each school system has of it, and everything that happened to it.
/// Follows the store while it is shown.
class StoryView : public QWidget
{
    Q_OBJECT
public:
    StoryView(DataThread &thread, const School &school, const Clock &clock, const Theme &theme,
              QWidget *parent = nullptr);
    void open(SessionId session, StudentId student);
    StudentId student() const { return m_student; }
    CorrectionCard &correction() { return *m_correction; }

signals:
    void left(); ///< back to where the person came from

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void load();
    void display(const MarkStory &story);
    QWidget *makeTarget(const StoryTarget &target, const QList<StoryStep> &steps);
    QWidget *makeStep(const StoryStep &step);
    Moment moment() const;

    DataThread &m_data;
    School m_school;
    const Clock &m_clock;
    const Theme &m_theme;
    SessionId m_session;
    StudentId m_student;
    QTimer m_soon;
    QLabel *m_name;
    QLabel *m_subtitle;
    StatusChip *m_chip;
    QLabel *m_note;
    QVBoxLayout *m_targets;
    QVBoxLayout *m_steps;
    QWidget *m_history;
    CorrectionCard *m_correction;
};

} // namespace rollbook
