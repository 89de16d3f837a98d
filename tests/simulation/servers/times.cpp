// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/servers/times.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rollbook::sim {

namespace {

constexpr qint64 dayMs = 86'400'000;

/// Writes the last `width` digits of `value` and returns where they end.
char *digits(char *to, qint64 value, int width)
{
    for (int i = width - 1; i >= 0; --i, value /= 10)
        to[i] = char('0' + value % 10);
    return to + width;
}

qint64 dayOf(qint64 ms) { return ms >= 0 ? ms / dayMs : (ms - dayMs + 1) / dayMs; }

QDate dateOf(qint64 ms) { return QDate::fromJulianDay(2'440'588 + dayOf(ms)); }

char *clock(char *to, qint64 ms)
{
    const qint64 s = (ms - dayOf(ms) * dayMs) / 1000;
    to = digits(to, s / 3600, 2);
    *to++ = ':';
    to = digits(to, s / 60 % 60, 2);
    *to++ = ':';
    return digits(to, s % 60, 2);
}

char *day(char *to, qint64 ms)
{
    int year = 0, month = 0, dayOfMonth = 0;
    dateOf(ms).getDate(&year, &month, &dayOfMonth);
    to = digits(to, year, 4);
    *to++ = '-';
    to = digits(to, month, 2);
    *to++ = '-';
    return digits(to, dayOfMonth, 2);
}

} // namespace

QByteArray isoDate(qint64 ms)
{
    char text[10];
    return QByteArray(text, day(text, ms) - text);
}

QByteArray isoMicros(qint64 us)
{
    const qint64 ms = us >= 0 ? us / 1000 : (us - 999) / 1000;
    char text[27];
    char *at = day(text, ms);
    *at++ = 'T';
    at = clock(at, ms);
    *at++ = '.';
    at = digits(at, us - (ms - (ms % 1000 + 1000) % 1000) * 1000, 6);
    *at++ = 'Z';
    return QByteArray(text, at - text);
}

QByteArray httpDate(qint64 ms)
{
    static const char *const days[] = { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };
    static const char *const months[] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
    const QDate date = dateOf(ms);
    char numbers[14]; // day, year, time
    digits(numbers, date.day(), 2);
    digits(numbers + 2, date.year(), 4);
    clock(numbers + 6, ms);
    return QByteArray(days[date.dayOfWeek() - 1]) + ", " + QByteArray(numbers, 2) + ' '
        + months[date.month() - 1] + ' ' + QByteArray(numbers + 2, 4) + ' '
        + QByteArray(numbers + 6, 8) + " GMT";
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
        extra = QStringView(iso)
                    .mid(point + 1, end - point - 1)
                    .toString()
                    .leftJustified(6, u'0', true)
                    .toLongLong();
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
