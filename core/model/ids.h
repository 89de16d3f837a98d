// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHashFunctions>
#include <QString>
#include <QTime>
#include <QUuid>

namespace rollbook {

/// A UUID that knows what it identifies, so that a student's id cannot be passed for a session's.
template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) { }
    static Id fromString(QStringView text) { return Id(QUuid::fromString(text)); }

    bool isNull() const { return m_uuid.isNull(); }
    QUuid uuid() const { return m_uuid; }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator!=(const Id &a, const Id &b) { return a.m_uuid != b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using SchoolId = Id<struct SchoolTag>;
using ClassId = Id<struct ClassTag>;
using SubjectId = Id<struct SubjectTag>;
using StudentId = Id<struct StudentTag>;
using SessionId = Id<struct SessionTag>;
using TeacherId = Id<struct TeacherTag>;
using TargetId = Id<struct TargetTag>;

/// Ids are version 5 UUIDs of what people call the thing, so that two devices that import the same
/// roster agree on every id without ever having met. Codes are compared exactly, after trimming
/// and Unicode NFC: "7a" and "7A" are two classes.
SchoolId schoolId(const QString &code);
ClassId classId(SchoolId school, const QString &code);
SubjectId subjectId(SchoolId school, const QString &code);
StudentId studentId(SchoolId school, const QString &admissionNumber);
TeacherId teacherId(SchoolId school, const QString &staffNumber);
/// `date` and `start` are the originally scheduled ones, so that a moved lesson keeps its id.
SessionId sessionId(SchoolId school, const QString &classCode, const QString &subjectCode, QDate date,
                    QTime start);

/// A time-ordered (version 7) UUID: Unix milliseconds, then random bits (RFC 9562).
QUuid timeOrderedUuid(qint64 wallMs);

} // namespace rollbook
