// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/permission.h"
#include "core/store/datathread.h"
#include "core/store/requestdeliveries.h"
#include "ui/theme.h"
#include "ui/widgets/halftyped.h"
#include "ui/wording.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rollbook {

class EmptyState;
class LeaveForm;
class OfficeMark;
class PageHead;
class Segments;

/// All requests with the names that go with them. A value.
struct Requests
{
    QList<Leave> leaves;
    QList<Correction> corrections;
    QHash<QString, QList<RequestDelivery>> deliveries; ///< by the request's id
    QHash<StudentId, Student> students;
    QHash<StudentId, QStringList> classes; ///< codes, on the day
    QHash<SessionId, Session> sessions; ///< of the corrections
    QList<Student> choices; ///< who leave can be asked for, by name
    Role role = Role::Admin;

    /// "Otieno Odhiambo (7A/0001, 7A)": two of one name are told apart.
    QString named(const StudentId &student) const;
};
/// Reads on the connection's thread.
Result<Requests> readRequests(Database &database, QDate day);

/// Leave and corrections: asked for, decided, and where each is with the school systems.
class AbsencePage : public QWidget, public HoldsForms
{
    Q_OBJECT
public:
    AbsencePage(DataThread &thread, const School &school, const Clock &clock, const Theme &theme, QWidget *parent = nullptr);
    LeaveForm &form() { return *m_form; }
    bool leave(); ///< the form; false when it was not open
    QVariantMap halfTyped() const override;
    void resume(const QVariantMap &typed) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void display();
    void addLeaves();
    void addCorrections();
    /// Carries a decision out: what is decided, the answer, and the mark that the office sets otherwise than asked.
    using Decide = std::function<Result<>(Store &, RequestState, const QString &, std::optional<StatusValue>)>;
    void keepAnswers();
    QVariantMap shownAnswers() const;
    int rowOfKeyboard() const; ///< of the list; -1 = the keyboard is elsewhere
    void focusRow(int row);
    void reopenForm();
    void addRow(const QString &id, QWidget *words, const QString &who, RequestState state, bool own, Decide decide, OfficeMark *office = nullptr);
    QWidget *makeWords(const QString &title, const QList<QWidget *> &parts, RequestState state, const QString &reason, const QString &people, const QString &id);
    void ask(const Leave &leave, const QString &document);
    void act(std::function<Result<>(Store &)> act, const QString &done);
    void tell(const QString &words, bool problem);
    QDate today() const { return schoolToday(m_school.zone, m_clock.wallMs()); }
    Moment moment() const { return { m_clock.wallMs(), QTimeZone(m_school.zone.toLatin1()) }; }

    DataThread &m_data;
    School m_school;
    const Clock &m_clock;
    const Theme &m_theme;
    bool m_stale = true;
    bool m_read = false; ///< at least once
    Requests m_requests;
    QVariantMap m_answers; ///< half typed, by the request's id: the list is made anew whenever a system answers
    QString m_answering; ///< the request whose answer has the keyboard
    QVariantMap m_resumed; ///< to be opened again when the requests have been read
    QTimer m_soon;
    PageHead *m_head;
    QPushButton *m_new;
    Segments *m_kind; ///< leave, corrections
    Segments *m_which; ///< to be decided, all
    LeaveForm *m_form;
    QLabel *m_told;
    QWidget *m_card;
    QVBoxLayout *m_list;
    EmptyState *m_empty;
};

} // namespace rollbook
