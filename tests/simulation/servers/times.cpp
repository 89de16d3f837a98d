// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/servers/times.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rollbook::sim {

namespace {

constexpr qint64 dayMs = 86'400'000;

QByteArray digits(qint64 value, int width) { return QByteArray::number(value).rightJustified(width, '0'); }

qint64 dayOf(qint64 ms) { return ms >= 0 ? ms / dayMs : (ms - dayMs + 1) / dayMs; }

QDate dateOf(qint64 ms) { return QDate::fromJulianDay(2'440'588 + dayOf(ms)); }

QByteArray clock(qint64 ms)
{
    const qint64 s = (ms - dayOf(ms) * dayMs) / 1000;
    return digits(s / 3600, 2) + ':' + digits(s / 60 % 60, 2) + ':' + digits(s % 60, 2);
}

} // namespace

QByteArray isoDate(qint64 ms)
{
    const QDate date = dateOf(ms);
    return digits(date.year(), 4) + '-' + digits(date.month(), 2) + '-' + digits(date.day(), 2);
}

QByteArray isoMicros(qint64 us)
{
    const qint64 ms = us >= 0 ? us / 1000 : (us - 999) / 1000;
    return isoDate(ms) + 'T' + clock(ms) + '.' + digits(us - ms / 1000 * 1'000'000, 6) + 'Z';
}

QByteArray httpDate(qint64 ms)
{
    static const char *const days[] = { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };
    static const char *const months[] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
    const QDate date = dateOf(ms);
    return QByteArray(days[date.dayOfWeek() - 1]) + ", " + digits(date.day(), 2) + ' '
        + months[date.month() - 1] + ' ' + digits(date.year(), 4) + ' ' + clock(ms) + " GMT";
}

std::optional<qint64> parseMicros(const QString &text)
{
    QString iso = text.trimmed();
    if (iso.size() > 10 && iso[10] == u' ')
        iso[10] = u'T';
    if (iso.size() < 16 || iso[10] != u'T')
        return {};
    qint64 extra = 0; // what is finer than Qt's milliseconds
    if (const qsizetype point = iso.indexOf(u'.'); point > 0) {
        qsizetype end = point + 1;
        while (end < iso.size() && iso[end].isDigit())
            ++end;
        extra = QStringView(iso).mid(point + 1, end - point - 1).toString().leftJustified(6, u'0', true).toLongLong();
        iso.remove(point, end - point);
    }
    QDateTime moment = QDateTime::fromString(iso, Qt::ISODate);
    if (!moment.isValid())
        return {};
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return moment.toMSecsSinceEpoch() * 1000 + extra;
}

} // namespace rollbook::sim
