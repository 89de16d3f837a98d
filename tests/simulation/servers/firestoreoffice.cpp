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
    if (!field(m_names.minutesLate).isEmpty()) // null where nobody is late
        mark.minutesLate = field(m_names.minutesLate).toInt();
    return mark.session.isEmpty() || mark.student.isEmpty() ? std::nullopt : std::optional(mark);
}

/// Of a mark that is there twice, below its session and in the flat list, the former.
QMap<QString, QString> FirestoreModel::markPaths() const
{
    QMap<QString, QString> paths;
    for (auto it = m_state.documents.begin(); it != m_state.documents.end(); ++it) {
        const auto mark = asMark(it.key(), *it);
        const QString key = mark ? mark->session + u' ' + mark->student : QString();
        if (mark && (!paths.contains(key) || it.key().startsWith("sessions/"_L1)))
            paths.insert(key, it.key());
    }
    return paths;
}

QList<StoredMark> FirestoreModel::truth() const
{
    QList<StoredMark> marks;
    for (const QString &path : markPaths())
        marks.append(*asMark(path, m_state.documents.value(path)));
    return marks;
}

bool FirestoreModel::office(const OfficeEdit &edit, qint64 nowMs)
{
    if (edit.what != OfficeEdit::What::SetMark && edit.what != OfficeEdit::What::DeleteMark)
        return false;
    const QString path = markPaths().value(edit.session + u' ' + edit.student);
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
