// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ids.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// The namespace below which every school's own namespace is made. Fixed for ever: another value
// would give every school, class, student and session another id.
const QUuid rootNamespace(u"6f1d2c0e-9b57-5a4e-8c35-2f6b1c7d9a10"_s);

QUuid named(const QUuid &space, const QString &name)
{
    return QUuid::createUuidV5(space, name.trimmed().normalized(QString::NormalizationForm_C).toUtf8());
}

} // namespace

SchoolId schoolId(const QString &code) { return SchoolId(named(rootNamespace, code)); }

ClassId classId(SchoolId school, const QString &code) { return ClassId(named(school.uuid(), code)); }

SubjectId subjectId(SchoolId school, const QString &code) { return SubjectId(named(school.uuid(), code)); }

StudentId studentId(SchoolId school, const QString &admissionNumber)
{
    return StudentId(named(school.uuid(), admissionNumber));
}

TeacherId teacherId(SchoolId school, const QString &staffNumber)
{
    return TeacherId(named(school.uuid(), u"teacher|"_s + staffNumber.trimmed())); // may be a student's number too
}

SessionId sessionId(SchoolId school, const QString &classCode, const QString &subjectCode, QDate date,
                    QTime start)
{
    const QString name = classCode.trimmed() + u'|' + subjectCode.trimmed() + u'|' + date.toString(Qt::ISODate)
            + u'|' + (start.isValid() ? start.toString(u"HH:mm"_s) : QString());
    return SessionId(named(school.uuid(), name));
}

QUuid timeOrderedUuid(qint64 wallMs)
{
    const auto ms = quint64(wallMs);
    const quint64 random = QRandomGenerator::system()->generate64();
    const quint32 low = QRandomGenerator::system()->generate();
    return QUuid(uint(ms >> 16), ushort(ms & 0xffff), ushort(0x7000 | (low & 0x0fff)),
                 uchar(0x80 | ((random >> 56) & 0x3f)), uchar(random >> 48), uchar(random >> 40),
                 uchar(random >> 32), uchar(random >> 24), uchar(random >> 16), uchar(random >> 8),
                 uchar(random));
}

} // namespace rollbook
