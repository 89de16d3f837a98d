// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/merge.h"

#include <QRegularExpression>

#include <tuple>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

auto rank(const StampedMark &m) { return std::tuple(m.statusHlc, statusCode(m.value.status), m.value.minutesLate.value_or(-1), m.value.code); }

} // namespace

StampedMark mergeMarks(const StampedMark &a, const StampedMark &b)
{
    const StampedMark &status = rank(a) >= rank(b) ? a : b;
    const StampedMark &note = std::tie(a.noteHlc, a.note) >= std::tie(b.noteHlc, b.note) ? a : b;
    return { status.value, status.statusHlc, note.note, note.noteHlc };
}

bool isStamp(const QString &text)
{
    static const QRegularExpression shape(u"^\\d{13}\\.\\d{5}\\.[0-9A-Za-z-]{1,64}\\z"_s);
    return shape.match(text).hasMatch();
}

qint64 stampTime(const QString &hlc) { return hlc.section(u'.', 0, 0).toLongLong(); }

bool isFarAhead(const QString &hlc, qint64 nowMs)
{
    return stampTime(hlc) > nowMs + maxClockLeadMs;
}

QString boundedStamp(const QString &hlc, qint64 nowMs) { return isFarAhead(hlc, nowMs) ? stampAt(hlc, nowMs) : hlc; }

QString stampAt(const QString &hlc, qint64 ms)
{
    return u"%1.%2"_s.arg(ms, 13, 10, QChar(u'0')).arg(hlc.section(u'.', 1));
}

} // namespace rollbook
