// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registermodel.h"

#include "core/school/exceptions.h"

#include <QSet>

#include <algorithm>

namespace rollbook {

// Marks of one student or of many at one stroke: each is one transaction and one step of undo.

MarkEdit RegisterModel::editOf(const RegisterLine &line, const StatusValue &value,
                               Capture how) const
{
    return {
        .session = m_session.id, .student = line.student.id, .value = value, .note = {}, .how = how
    };
}

void RegisterModel::mark(const QList<int> &rows, Status status, Capture how)
{
    QList<MarkEdit> edits;
    for (const int row : rows) {
        if (row < 0 || row >= m_lines.size())
            continue;
        const RegisterLine &line = m_lines.at(row);
        if (rows.size() > 1 && line.protection() != Protection::None)
            continue;
        StatusValue value = line.state.mark.value;
        if (value.status != status)
            value = { status, {} };
        edits.append(editOf(line, value, rows.size() > 1 ? Capture::Several : how));
    }
    record(edits);
}

void RegisterModel::markCode(const QList<int> &rows, const QString &code, const QString &note, Capture how)
{
    if (!m_context.codes.find(code))
        return;
    QList<MarkEdit> edits;
    for (const int row : rows) {
        if (row < 0 || row >= m_lines.size())
            continue;
        const RegisterLine &line = m_lines.at(row);
        if (rows.size() > 1 && line.protection() != Protection::None)
            continue;
        edits.append(editOf(line, valueOf(m_context.codes, code, line.state.mark.value), rows.size() > 1 ? Capture::Several : how));
        if (!note.isEmpty())
            edits.last().note = note;
    }
    record(edits);
}

QList<MarkEdit> RegisterModel::presetEdits(bool all) const
{
    QList<MarkEdit> edits;
    for (const RegisterLine &line : m_lines) {
        if (const auto preset = line.preset(); preset && (all || passes(line))) {
            edits.append(editOf(line, *preset, Capture::Preset));
            edits.last().onlyIfUnmarked = true;
        }
    }
    return edits;
}

void RegisterModel::fillRest()
{
    QList<MarkEdit> edits = presetEdits();
    for (const RegisterLine &line : m_lines) {
        if (line.isUnmarked() && !line.preset() && passes(line)) {
            edits.append(editOf(line, { Status::Present, {} }, Capture::Fill));
            edits.last().onlyIfUnmarked = true;
        }
    }
    post(edits, RegisterHistory::Purpose::Edit);
}

BulkPlan RegisterModel::planExceptions(const QString &typed) const
{
    const Exceptions parsed = parseExceptions(typed);
    BulkPlan plan{ .edits = presetEdits(), .notUnderstood = parsed.notUnderstood };
    QSet<int> named;
    for (const Exceptions::Entry &entry : parsed.entries) {
        const auto line = std::ranges::find(m_lines, entry.number, &RegisterLine::position);
        if (line == m_lines.end()) {
            plan.noSuchNumber.append(entry.number);
            continue;
        }
        const int row = int(line - m_lines.begin());
        if (!passes(*line)) { // a number that is not to be seen is a slip
            plan.noSuchNumber.append(entry.number);
            continue;
        }
        named.insert(row);
        if (line->protection() != Protection::None) {
            plan.protectedRows.append(row);
            continue;
        }
        plan.named.append({ row, entry.value });
        plan.edits.append(editOf(*line, entry.value, Capture::Exceptions));
    }
    for (int row = 0; row < m_lines.size(); ++row) {
        const RegisterLine &line = m_lines.at(row);
        if (!line.isUnmarked() || line.preset() || named.contains(row) || !passes(line))
            continue;
        plan.edits.append(editOf(line, { Status::Present, {} }, Capture::Exceptions));
        plan.edits.last().onlyIfUnmarked = true;
        ++plan.present;
    }
    return plan;
}

BulkPlan RegisterModel::planCopy() const
{
    BulkPlan plan{ .edits = presetEdits() };
    for (int row = 0; row < m_lines.size(); ++row) {
        const RegisterLine &line = m_lines.at(row);
        const auto before = m_context.previousMarks.constFind(line.student.id);
        if (!line.isUnmarked() || line.preset() || before == m_context.previousMarks.constEnd() || !passes(line))
            continue;
        // Who came late to the session before is here now.
        const Status status = before->status == Status::Late ? Status::Present : before->status;
        plan.edits.append(editOf(line, { status, {} }, Capture::Copied));
        plan.edits.last().onlyIfUnmarked = true;
        if (status == Status::Present)
            ++plan.present;
        else
            plan.named.append({ row, { status, {} } });
    }
    return plan;
}

void RegisterModel::carryOut(const BulkPlan &plan) { record(plan.edits); }

GateFindings RegisterModel::gate(std::optional<int> headCount) const
{
    QList<RegisterRow> rows;
    for (const RegisterLine &line : m_lines) {
        rows.append({ line.student, line.position, line.state });
        rows.last().state.mark.value.status = line.expected();
    }
    return gateFindings(rows, m_context, headCount);
}

void RegisterModel::finish(std::optional<int> headCount)
{
    record(presetEdits(true)); // before it is closed: the data thread keeps the order
    setFinished(true, {}, headCount);
}

void RegisterModel::stepBack(const QList<TimelineEntry> &timeline, qsizetype entry)
{
    QHash<StudentId, MarkEdit> back;
    QSet<StudentId> theirs;
    for (qsizetype i = entry; i < timeline.size(); ++i) {
        const TimelineEntry &at = timeline.at(i);
        const bool edit = at.step.kind == StoryStep::Kind::Marked && at.thisDevice;
        if (at.step.kind == StoryStep::Kind::Taken)
            theirs.insert(at.student);
        if (!edit || back.contains(at.student))
            continue;
        back.insert(at.student,
                    { .session = m_session.id,
                      .student = at.student,
                      .value = at.before.value,
                      .note = at.before.note,
                      .how = Capture::SteppedBack });
    }
    QList<MarkEdit> edits;
    for (const RegisterLine &line : std::as_const(m_lines)) { // in the order of the register
        if (const auto it = back.constFind(line.student.id);
            it != back.constEnd() && !theirs.contains(line.student.id))
            edits.append(*it);
    }
    record(edits);
}

} // namespace rollbook
