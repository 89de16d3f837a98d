// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Firestore's documents as marks, and what the office does.
#include "tests/simulation/servers/firestore.h"

#include "tests/simulation/servers/firestorevalue.h"

using namespace Qt::StringLiterals;

namespace rollbook::sim {

/// A document that names a session and a student, in its fields or as
/// sessions/{id}/students/{number}.
std::optional<StoredMark> FirestoreModel::asMark(const QString &path,
                                                 const Document &document) const
{
    const QStringList ids = path.split(u'/');
    const auto field = [&](const QString &name) { return plainText(document.fields.value(name)); };
    StoredMark mark{ .session = field(m_names.session),
                     .student = field(m_names.student),
                     .status = field(m_names.status),
                     .note = field(m_names.note),
                     .stamp = field(m_names.stamp),
                     .markedAt = field(m_names.markedAt),
                     .change = document.change };
    if (mark.session.isEmpty() && ids.size() == 4 && ids[0] == "sessions"_L1)
        mark.session = ids[1];
    if (mark.student.isEmpty() && ids.size() == 4 && ids[2] == "students"_L1)
        mark.student = QString::fromUtf8(QByteArray::fromPercentEncoding(ids[3].toUtf8()));
    if (document.fields.contains(m_names.minutesLate))
        mark.minutesLate = field(m_names.minutesLate).toInt();
    return mark.session.isEmpty() || mark.student.isEmpty() ? std::nullopt : std::optional(mark);
}

QList<StoredMark> FirestoreModel::truth() const
{
    QList<StoredMark> marks;
    for (auto it = m_state.documents.begin(); it != m_state.documents.end(); ++it) {
        if (const auto mark = asMark(it.key(), *it))
            marks.append(*mark);
    }
    return marks;
}

bool FirestoreModel::office(const OfficeEdit &edit, qint64 nowMs)
{
    if (edit.what != OfficeEdit::What::SetMark && edit.what != OfficeEdit::What::DeleteMark)
        return false;
    QString path;
    for (auto it = m_state.documents.constBegin();
         it != m_state.documents.constEnd() && path.isEmpty(); ++it) {
        const auto mark = asMark(it.key(), *it);
        path = mark && mark->session == edit.session && mark->student == edit.student ? it.key()
                                                                                      : QString();
    }
    if (path.isEmpty())
        return false;
    if (edit.what == OfficeEdit::What::DeleteMark) {
        officeWrote(nowMs, { .session = edit.session, .student = edit.student, .by = u"office"_s },
                    nullptr);
        return m_state.documents.remove(path) == 1;
    }
    const auto string = [](const QString &text) {
        return QJsonObject{ { "stringValue"_L1, text } };
    };
    QJsonObject fields = m_state.documents.value(path).fields;
    fields[m_names.status] = string(edit.status);
    fields[m_names.note] = string(edit.note);
    if (!edit.stamp.isEmpty())
        fields[m_names.stamp] = string(edit.stamp);
    store(nullptr, nowMs, path, fields, nextUs(serverMs(nowMs)), u"office"_s);
    return true;
}

} // namespace rollbook::sim
