// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/finishgate.h"
#include "core/school/protection.h"
#include "core/store/datathread.h"
#include "ui/register/bulkplan.h"
#include "ui/register/registerhistory.h"
#include "ui/widgets/photos.h"
#include "ui/wording.h"

#include <QAbstractTableModel>
#include <QHash>

namespace rollbook {

/// One line as it is shown: what the store said last, and what has been asked of it since.
struct RegisterLine
{
    Student student;
    int position = 0;
    MarkState state;
    int saving = 0; ///< edits on their way to the disk
    std::optional<Status> asked; ///< the status of the latest of them
    QString problem; ///< why the last edit was not saved; empty when it was
    StudentContext context;

    Protection protection() const { return protectionOf(state, context); }
    std::optional<StatusValue> preset() const { return presetOf(state, context); }
    /// What the line will say when what is being saved has been saved.
    Status expected() const { return asked.value_or(state.mark.value.status); }
    bool isUnmarked() const { return expected() == Status::Unmarked; }
};

/// Which lines of a register are shown.
struct RegisterFilter
{
    enum class When { Any, BeforeStart, FirstMinutes, Later, AfterEnd };

    std::optional<Status> status;
    When when = When::Any; ///< of arrival, where minutes were noted, else of marking

    bool isOn() const { return status || when != When::Any; }
    bool operator==(const RegisterFilter &) const = default;
};
inline constexpr int firstMinutes = 10; ///< of When::FirstMinutes: in which most arrive

/// The lines of one session. A value changes only when the store announces it: until then the line
/// is *saving*, and after a failure it keeps its old value and says why.
class RegisterModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, StudentName, StatusColumn, Note, Where, ColumnCount };

    RegisterModel(DataThread &data, const Clock &clock, QObject *parent = nullptr);

    void open(SessionId session);
    bool isChosen() const { return !m_wanted.isNull(); } ///< open, or being opened
    const Session &session() const { return m_session; }
    const RegisterLine &line(int row) const { return m_lines.at(row); }
    StatusCounts counts() const; ///< of the time that is filtered by, whatever the status
    int firstUnmarked() const; ///< -1 when there is none
    int firstUnsaved() const; ///< whose last edit failed; -1 when there is none
    // What is shown; registerfilter.cpp. The rows stay, so that a row is the same one whether it is shown or not.
    void setFilter(const RegisterFilter &filter);
    const RegisterFilter &filter() const { return m_filter; }
    bool isShown(int row) const;
    int shownCount() const;
    int nextShown(int row, int step = 1) const; ///< `row` or the next that is shown; -1 = none
    QDateTime timeOf(const RegisterLine &line) const; ///< of arrival, else of marking, at the school; invalid = not marked

    Moment moment() const;
    QString whereWords(const RegisterLine &line) const; ///< "Saving", "Confirmed 09:43"
    const RegisterHistory &history() const { return m_history; }
    const Photos &photos() const { return m_photos; }
    /// "Birthday today, 3 absences in a row, Last five: P P A P P"; of what there is.
    QString contextWords(const RegisterLine &line) const;
    bool hasBirthday(const RegisterLine &line) const; ///< on the day of the session

    const RegisterContext &context() const { return m_context; }
    bool isFinished() const { return m_session.finishedAt > 0; }
    /// Finished, or not to be marked by whoever uses the device: nothing that marks is offered, and nothing is posted.
    bool isReadOnly() const { return isFinished() || !m_mayMark; }
    void setMayMark(bool may); ///< until it is set again, whichever register is open
    QString
    protectionWords(const RegisterLine &line) const; ///< "On leave until 24 Nov"; else empty

    void record(const QList<MarkEdit> &edits);
    /// One status for these lines, as one step. Of several, those that are protected stay as they
    /// are; the same status again keeps the minutes.
    void mark(const QList<int> &rows, Status status, Capture how);
    /// A code of the school's for these lines, as one step, with a note where one is given. Of several, those that
    /// are protected stay as they are.
    void markCode(const QList<int> &rows, const QString &code, const QString &note, Capture how);
    bool hasCodes() const; ///< finer than the four statuses
    const AttendanceCode *codeOf(const RegisterLine &line) const; ///< null = none, or not of the school's any more
    QString valueWords(const RegisterLine &line) const; ///< "Excused (I), Illness"
    void undo() { step(RegisterHistory::Purpose::Undo); }
    void redo() { step(RegisterHistory::Purpose::Redo); }
    void setFinished(bool finished, const QString &reason = {}, std::optional<int> headCount = {});

    // Many at one stroke, each one step of the history; registerbulk.cpp
    void fillRest(); ///< present, for whoever is unmarked; excused, who is on leave
    BulkPlan planExceptions(const QString &typed) const;
    BulkPlan planCopy() const; ///< from the session before, for whoever is unmarked
    void carryOut(const BulkPlan &plan);
    GateFindings gate(std::optional<int> headCount) const;
    /// Marks who is on leave, then finishes; the heads that were counted are kept with the register.
    void finish(std::optional<int> headCount = {});
    /// Brings back what the marks were before that entry, as new marks. A student whom somebody
    /// else has marked since stays as they are.
    void stepBack(const QList<TimelineEntry> &timeline, qsizetype entry);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Takes a status code ("P", empty to clear), a StatusValue or, in the note's column, text.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void opened(); ///< another session, or other students
    void sessionChanged();
    void countsChanged();
    void historyChanged();
    void contextChanged();
    void filterChanged(); ///< or what it lets through
    void failed(const QString &sentence);

private:
    void load(SessionId session);
    void show(const Register &read);
    void loadContext();
    MarkEdit editOf(const RegisterLine &line, const StatusValue &value, Capture how) const;
    void step(RegisterHistory::Purpose purpose);
    void post(const QList<MarkEdit> &edits, RegisterHistory::Purpose purpose);
    void settle(const QList<MarkEdit> &edits, RegisterHistory::Purpose purpose,
                const Result<QList<MarkState>> &result);
    void apply(const QList<MarkState> &marks);
    void touched(int first, int last);
    bool passesTime(const RegisterLine &line) const;
    bool passes(const RegisterLine &line) const;
    QList<MarkEdit> presetEdits(bool all = false) const; ///< of who is shown, or of all
    QString text(const RegisterLine &line, int column) const;
    QString spokenCell(const RegisterLine &line, int column) const;

    DataThread &m_data;
    Photos m_photos;
    const Clock &m_clock;
    Session m_session;
    SessionId m_wanted;
    QList<RegisterLine> m_lines;
    QHash<StudentId, int> m_rows;
    QHash<StudentId, Mark> m_before; ///< of marks changed since the last edit settled
    RegisterHistory m_history;
    RegisterContext m_context;
    RegisterFilter m_filter;
    bool m_mayMark = true;
    int m_posts = 0; ///< on their way to the disk
    QList<RegisterHistory::Purpose> m_waiting; ///< undo and redo asked for meanwhile
};

} // namespace rollbook
