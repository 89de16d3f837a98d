// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registermodel.h"

#include "core/school/birthday.h"
#include "core/school/byrule.h"
#include "ui/rulenote.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

// What the cells of the register say, to the eye and to assistive technology.

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RegisterLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(line, index.column());
    case Qt::EditRole:
        return index.column() == StatusColumn ? statusCode(line.state.mark.value.status)
            : index.column() == Note          ? line.state.mark.note
                                              : text(line, index.column());
    case Qt::AccessibleTextRole: return spokenCell(line, index.column());
    case Qt::ToolTipRole:
        if (!line.problem.isEmpty())
            return line.problem;
        if (index.column() == Where || index.column() == StatusColumn) {
            if (const QString words = protectionWords(line); !words.isEmpty())
                return words;
            if (index.column() == StatusColumn && codeOf(line))
                return valueWords(line);
        }
        if (index.column() == Where)
            return Wording::receipt(line.state.receipt, moment());
        return index.column() == Note ? RuleNote::shown(line.state.mark.note) : QString();
    default: return {};
    }
}

QString RegisterModel::text(const RegisterLine &line, int column) const
{
    switch (column) {
    case Number: return QString::number(line.position);
    case StudentName: return line.student.name;
    case StatusColumn: return valueWords(line);
    case Note: return RuleNote::shown(line.state.mark.note);
    case Where: return whereWords(line);
    default: return {};
    }
}

bool RegisterModel::hasCodes() const
{
    return m_context.codes.name != "generic"_L1
        && std::ranges::any_of(m_context.codes.codes, [](const AttendanceCode &code) { return code.status != Status::Unmarked; });
}

const AttendanceCode *RegisterModel::codeOf(const RegisterLine &line) const
{
    const QString &code = line.state.mark.value.code;
    return code.isEmpty() ? nullptr : m_context.codes.find(code);
}

QString RegisterModel::valueWords(const RegisterLine &line) const
{
    const QString words = Wording::value(line.state.mark.value);
    const AttendanceCode *code = codeOf(line);
    //: %1 is a status with its code, %2 what the code means
    return code ? tr("%1, %2").arg(words, isolated(code->title)) : words;
}

QString RegisterModel::whereWords(const RegisterLine &line) const
{
    if (!line.problem.isEmpty())
        return tr("Not saved");
    if (line.saving > 0)
        return tr("Saving");
    if (line.preset())
        return tr("From leave");
    return Wording::delivery(line.state.receipt, moment());
}

QString RegisterModel::protectionWords(const RegisterLine &line) const
{
    switch (line.protection()) {
    case Protection::None: return {};
    case Protection::Leave:
        //: %1 is a day
        return tr("On leave until %1").arg(isolated(Wording::day(line.context.leave->to)));
    case Protection::Office:
        return line.state.mark.author.isEmpty() || line.state.mark.author == "server"_L1
            ? tr("Marked by the office")
            //: %1 is a person
            : tr("Marked by %1").arg(isolated(line.state.mark.author));
    case Protection::File: return tr("Came by file");
    }
    return {};
}

bool RegisterModel::hasBirthday(const RegisterLine &line) const { return isBirthday(line.student.birthday, m_session.date); }

QString RegisterModel::contextWords(const RegisterLine &line) const
{
    QStringList parts;
    if (hasBirthday(line))
        parts << tr("Birthday today");
    if (line.context.absentInRow >= 2)
        parts << tr("%n absences in a row", nullptr, line.context.absentInRow);
    QStringList recent;
    for (const Status status : line.context.recent)
        recent << Wording::status(status);
    if (!recent.isEmpty()) //: %1 are statuses, the oldest first
        parts << tr("Last sessions: %1").arg(recent.join(u' '));
    return parts.join(", "_L1);
}

QString RegisterModel::spokenCell(const RegisterLine &line, int column) const
{
    QStringList parts{ line.student.name };
    switch (column) {
    case Number: parts << tr("number") << QString::number(line.position); break;
    case StudentName:
        parts << tr("student") << line.student.number;
        if (const QString words = contextWords(line); !words.isEmpty())
            parts << words;
        break;
    case StatusColumn:
        parts << tr("status") << valueWords(line);
        if (const QString words = protectionWords(line); !words.isEmpty())
            parts << words;
        if (isByRule(line.state.mark.value.status, line.state.mark.note))
            parts << RuleNote::origin();
        if (hasBirthday(line))
            parts << tr("Birthday today");
        if (line.context.absentInRow >= 2)
            parts << tr("%n absences in a row", nullptr, line.context.absentInRow);
        break;
    case Note:
        parts << tr("note") << (line.state.mark.note.isEmpty() ? tr("none") : RuleNote::shown(line.state.mark.note));
        break;
    default: parts << tr("where it is"); break;
    }
    if (column != StatusColumn)
        parts << valueWords(line);
    QString where = whereWords(line);
    if (!where.isEmpty()) {
        where[0] = where.at(0).toLower();
        parts << where;
    }
    parts << m_session.title(); // last: whoever knows it has heard enough before
    return spoken(parts.join(", "_L1));
}

bool RegisterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    MarkEdit edit{ .session = m_session.id,
                   .student = m_lines.at(index.row()).student.id,
                   .value = {},
                   .note = {},
                   .onlyIfUnmarked = false };
    if (index.column() == Note) {
        edit.note = value.toString().trimmed();
    } else if (value.metaType() == QMetaType::fromType<StatusValue>()) {
        edit.value = value.value<StatusValue>();
    } else {
        const QString code = value.toString();
        const std::optional<Status> status =
            code.isEmpty() ? Status::Unmarked : statusFromCode(code);
        if (!status)
            return false;
        edit.value = StatusValue{ *status, {} };
    }
    record({ edit });
    return true;
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool seen = role == Qt::DisplayRole;
    if (!seen && role != Qt::AccessibleTextRole)
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignVCenter | Qt::AlignLeading)
                                             : QVariant();
    switch (section) {
    case Number: return seen ? QString() : tr("Number");
    case StudentName: return tr("Student");
    case StatusColumn: return tr("Status");
    case Note: return tr("Note");
    case Where: return tr("Where it is");
    default: return {};
    }
}

Qt::ItemFlags RegisterModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool editable = index.column() == StatusColumn || index.column() == Note;
    if (editable && !isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace rollbook
