// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registermodel.h"

#include "core/logging.h"
#include "core/whendone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

using Purpose = RegisterHistory::Purpose;

RegisterModel::RegisterModel(DataThread &data, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_data(data), m_photos(data), m_clock(clock)
{
    connect(&m_photos, &Photos::arrived, this, [this](const QString &photo) {
        for (int row = 0; row < rowCount(); ++row) {
            if (m_lines.at(row).student.photo == photo)
                emit dataChanged(index(row, 0), index(row, ColumnCount - 1), { Qt::DecorationRole });
        }
    });
    connect(data.store(), &Store::marksChanged, this, &RegisterModel::apply);
    connect(data.store(), &Store::sessionsChanged, this, [this](const QList<SessionId> &sessions) {
        if (!m_wanted.isNull() && sessions.contains(m_wanted))
            load(m_wanted);
    });
    connect(data.store(), &Store::rosterChanged, this, &RegisterModel::loadContext);
}

void RegisterModel::open(SessionId session)
{
    if (session == m_session.id && session == m_wanted)
        return;
    m_wanted = session;
    load(session);
}

void RegisterModel::load(SessionId session)
{
    const auto read = [session](Store &store) { return store.read().registerOf(session); };
    whenDone(m_data.run(read), this, [this, session](const Result<Register> &result) {
        if (session != m_wanted)
            return; // another register was chosen meanwhile
        if (result)
            show(*result);
        else
            emit failed(Wording::error(result.error()));
    });
}

void RegisterModel::show(const Register &read)
{
    const bool same = read.session.id == m_session.id
        && std::equal(read.rows.begin(), read.rows.end(), m_lines.begin(), m_lines.end(),
                      [](const RegisterRow &row, const RegisterLine &line) {
                          return row.student == line.student && row.position == line.position;
                      });
    const bool otherSession = read.session.id != m_session.id;
    m_session = read.session;
    if (otherSession) {
        m_context = {};
        m_filter = {};
    }
    if (same) {
        for (int row = 0; row < m_lines.size(); ++row)
            m_lines[row].state = read.rows.at(row).state;
        touched(0, int(m_lines.size()) - 1);
    } else {
        beginResetModel();
        m_lines.clear();
        m_rows.clear();
        for (const RegisterRow &row : read.rows) {
            m_rows.insert(row.student.id, int(m_lines.size()));
            m_lines.append({ .student = row.student,
                             .position = row.position,
                             .state = row.state,
                             .context = m_context.students.value(row.student.id) });
        }
        endResetModel();
    }
    if (otherSession) {
        m_before.clear();
        m_history = {};
        m_waiting.clear();
        emit historyChanged();
        loadContext();
    }
    if (!same)
        emit opened();
    emit sessionChanged();
    emit countsChanged();
    emit filterChanged();
}

void RegisterModel::loadContext()
{
    if (m_session.id.isNull())
        return;
    const auto read = [session = m_session.id](Store &store) {
        return store.read().registerContext(session);
    };
    whenDone(m_data.run(read), this,
             [this, session = m_session.id](const Result<RegisterContext> &result) {
                 if (session != m_session.id)
                     return;
                 if (!result) { // the marks are there without it
                     qCWarning(lcUi) << "no context of a register:" << result.error().detail;
                     return;
                 }
                 m_context = *result;
                 for (int row = 0; row < m_lines.size(); ++row) {
                     RegisterLine &line = m_lines[row];
                     const StudentContext context = m_context.students.value(line.student.id);
                     if (context != line.context) {
                         line.context = context;
                         touched(row, row);
                     }
                 }
                 emit contextChanged();
             });
}

StatusCounts RegisterModel::counts() const
{
    StatusCounts counts;
    for (const RegisterLine &line : m_lines) {
        if (passesTime(line))
            counts.add(line.state.mark.value.status);
    }
    return counts;
}

int RegisterModel::firstUnmarked() const
{
    const auto it = std::find_if(m_lines.begin(), m_lines.end(),
                                 [](const RegisterLine &line) { return line.isUnmarked(); });
    return it == m_lines.end() ? -1 : int(it - m_lines.begin());
}

int RegisterModel::firstUnsaved() const
{
    const auto it = std::find_if(m_lines.begin(), m_lines.end(),
                                 [](const RegisterLine &line) { return !line.problem.isEmpty(); });
    return it == m_lines.end() ? -1 : int(it - m_lines.begin());
}

Moment RegisterModel::moment() const
{
    return { m_clock.wallMs(), QTimeZone(m_session.zone.toLatin1()) };
}

void RegisterModel::record(const QList<MarkEdit> &edits) { post(edits, Purpose::Edit); }

void RegisterModel::step(Purpose purpose)
{
    if (isReadOnly())
        return;
    if (m_posts > 0) { // the step that is meant is not in the history yet
        m_waiting.append(purpose);
        return;
    }
    QList<MarkEdit> edits = m_history.take(purpose);
    for (MarkEdit &edit : edits)
        edit.how = purpose == Purpose::Undo ? Capture::Undone : Capture::Redone;
    post(edits, purpose);
    emit historyChanged();
}

void RegisterModel::post(const QList<MarkEdit> &edits, Purpose purpose)
{
    if (edits.isEmpty() || isReadOnly())
        return;
    int first = int(m_lines.size());
    int last = -1;
    for (const MarkEdit &edit : edits) {
        const int row = m_rows.value(edit.student, -1);
        if (row < 0)
            continue;
        RegisterLine &line = m_lines[row];
        ++line.saving;
        if (edit.value)
            line.asked = edit.value->status;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    ++m_posts;
    whenDone(m_data.run([edits](Store &store) { return store.record(edits); }), this,
             [this, edits, purpose](const Result<QList<MarkState>> &result) {
                 --m_posts;
                 settle(edits, purpose, result);
                 if (m_posts == 0 && !m_waiting.isEmpty())
                     step(m_waiting.takeFirst());
             });
    touched(first, last);
}

/// Comes after the marksChanged of the same commit: both pass through this thread's event queue.
void RegisterModel::settle(const QList<MarkEdit> &edits, Purpose purpose,
                           const Result<QList<MarkState>> &result)
{
    if (edits.first().session != m_session.id)
        return; // another register is open by now
    QString problem;
    if (!result) {
        qCWarning(lcUi) << "marks not recorded:" << result.error().detail;
        problem = Wording::notSaved(result.error());
    }
    RegisterHistory::Step inverse;
    for (const MarkEdit &edit : edits) {
        const int row = m_rows.value(edit.student, -1);
        if (row < 0)
            continue;
        RegisterLine &line = m_lines[row];
        line.problem = problem;
        line.saving = std::max(0, line.saving - 1);
        if (line.saving == 0)
            line.asked.reset();
        if (const auto before = m_before.constFind(edit.student); before != m_before.constEnd()) {
            inverse.append({ .session = edit.session,
                             .student = edit.student,
                             .value = before->value,
                             .note = before->note,
                             .onlyIfUnmarked = false });
        }
        touched(row, row);
    }
    m_before.clear();
    if (result)
        m_history.recorded(purpose, inverse);
    else
        m_history.giveBack(purpose, edits);
    emit historyChanged();
    if (!result)
        emit failed(problem);
}

void RegisterModel::apply(const QList<MarkState> &marks)
{
    bool counted = false;
    for (const MarkState &state : marks) {
        const int row =
            state.mark.session == m_session.id ? m_rows.value(state.mark.student, -1) : -1;
        if (row < 0)
            continue;
        RegisterLine &line = m_lines[row];
        if (state.mark.rev != line.state.mark.rev) {
            const bool ours = line.saving > 0 && state.mark.rev == line.state.mark.rev + 1
                && state.source == MarkSource::Here;
            if (!ours) // somebody else's change: undoing an older step of ours would overwrite it
                m_history.forget(state.mark.student);
            else if (state.mark.value != line.state.mark.value
                     || state.mark.note != line.state.mark.note)
                m_before.insert(state.mark.student, line.state.mark);
            counted = counted || state.mark.value.status != line.state.mark.value.status
                || (m_filter.when != RegisterFilter::When::Any && state.mark.value != line.state.mark.value);
            line.problem.clear();
        }
        line.state = state;
        touched(row, row);
    }
    if (counted) {
        emit countsChanged();
        if (m_filter.isOn())
            emit filterChanged();
    }
}

void RegisterModel::setFinished(bool finished, const QString &reason, std::optional<int> headCount)
{
    const auto change = [id = m_session.id, finished, reason, headCount](Store &store) {
        return store.setFinished(id, finished, reason, headCount);
    };
    whenDone(m_data.run(change), this, [this](const Result<Session> &result) {
        if (!result)
            emit failed(Wording::notSaved(result.error()));
        else if (result->id == m_session.id && *result != m_session) {
            m_session = *result;
            touched(0, int(m_lines.size()) - 1);
            emit sessionChanged();
        }
    });
}

void RegisterModel::setMayMark(bool may)
{
    if (m_mayMark == may)
        return;
    m_mayMark = may;
    touched(0, int(m_lines.size()) - 1);
    emit sessionChanged();
}

void RegisterModel::touched(int first, int last)
{
    if (first <= last)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

} // namespace rollbook
