// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/datathread.h"
#include "ui/wording.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace rollbook {

class IconLabel;

/// One mark, sent and read back before all the others, when the person wants it; then from which
/// day on marks go there.
class TrialPage : public QWidget
{
    Q_OBJECT
public:
    TrialPage(DataThread &thread, const School &school, const Clock &clock, const Theme &theme,
              QWidget *parent = nullptr);
    void open(const Target &target);
    QDate from() const;
    TargetId target() const { return m_target.id; }

signals:
    void sendNowRequested();

private:
    struct Candidate
    {
        SessionId session;
        StudentId student;
        QString words;
    };
    void build();
    void offer(const QList<Candidate> &marks);
    static QList<Candidate> marksOf(const StoreReader &reader, QDate day);
    void send();
    void follow();
    Moment moment() const;

    DataThread &m_data;
    School m_school;
    const Clock &m_clock;
    const Theme &m_theme;
    Target m_target;
    QList<Candidate> m_marks;
    std::optional<Candidate> m_sent;
    QTimer m_soon;
    QLabel *m_intro;
    QComboBox *m_choice;
    QPushButton *m_send;
    IconLabel *m_state;
    QDateEdit *m_from;
};

} // namespace rollbook
