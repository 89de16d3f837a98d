// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/campshubrecord.h"

#include "core/school/merge.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qsizetype reasonMax = 255; // what the server's column holds
constexpr qint64 untouchedMs =
    5000; // a record changed no later than this after it was made is as it was made
constexpr qint64 sameTimeMs =
    60'000; // a mark stored this soon after it was made has the right time

constexpr std::array marks{ std::pair{ Status::Present, "present" },
                            std::pair{ Status::Absent, "absent" },
                            std::pair{ Status::Late, "late" },
                            std::pair{ Status::Excused, "excused" } };

/// The start of a long note, for the column that people see.
QString shortenedRemark(const QString &note)
{
    if (note.size() <= reasonMax)
        return note;
    QString start = note.left(reasonMax - 1);
    if (start.back().isHighSurrogate())
        start.chop(1);
    return start + u'…';
}

QJsonObject valueOf(const QString &mark, const QString &reason, const QString &notes)
{
    return { { u"mark"_s, mark },
             { u"reason"_s, reason.isNull() ? u""_s : reason },
             { u"notes"_s, notes.isNull() ? u""_s : notes } };
}

QString digest(const QString &session, const QString &student, const QJsonObject &value)
{
    const QStringList parts{ session, student, value[u"mark"_s].toString(),
                             value[u"reason"_s].toString(), value[u"notes"_s].toString() };
    const QByteArray hash =
        QCryptographicHash::hash(parts.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.left(6).toBase64(QByteArray::Base64UrlEncoding));
}

constexpr int msDigits = 9, counterDigits = 4, stampDigits = msDigits + counterDigits,
              deviceDigits = 22, digestDigits = 8;
constexpr QChar carrierVersion = u'1';

/// "1790000000000.00003.<device>" without the device.
QString packed(const QString &hlc)
{
    return QString::number(hlc.section(u'.', 0, 0).toLongLong(), 36).rightJustified(msDigits, u'0')
        + QString::number(hlc.section(u'.', 1, 1).toInt(), 36).rightJustified(counterDigits, u'0');
}

QString unpacked(const QString &text, const QString &device)
{
    bool isTime = false, isCounter = false;
    const qint64 ms = text.left(msDigits).toLongLong(&isTime, 36);
    const int counter = text.mid(msDigits).toInt(&isCounter, 36);
    if (!isTime || !isCounter || ms <= 0 || ms > 9'999'999'999'999 || counter < 0
        || counter > 99'999)
        return {};
    return u"%1.%2.%3"_s.arg(ms, 13, 10, QChar(u'0')).arg(counter, 5, 10, QChar(u'0')).arg(device);
}

/// Whether the server has made this of a POST of ours, and in doing so replaced our time or our
/// mark.
bool isHalfMade(const QJsonObject &row, const QJsonObject &value, const CampsHubStamps *stamps)
{
    if (campsHubTime(row[u"updated_at"_s]) > campsHubTime(row[u"created_at"_s]) + untouchedMs
        || row[u"source"_s] != u"offline"_s)
        return false;
    if (stamps) // the mark is ours, and its time may not be
        return campsHubTime(row[u"marked_at"_s]) > stampTime(stamps->statusHlc) + sameTimeMs;
    QJsonObject sent = value; // sent as present, called late because it came late
    sent[u"mark"_s] = u"present"_s;
    const auto ours = campsHubStamps(row[u"client_uuid"_s].toString(), campsHubId(row[u"session"_s]),
                                     campsHubId(row[u"student"_s]), sent);
    // One that has our time already was written by a PATCH: since then somebody has called it late.
    return value[u"mark"_s] == u"late"_s && ours
        && campsHubTime(row[u"marked_at"_s]) != stampTime(ours->statusHlc);
}

/// What the server wrote when it made the session, and nobody has touched since.
bool isNobodys(const QJsonObject &row)
{
    return row[u"source"_s] == u"system"_s && row[u"mark"_s] == u"absent"_s
        && row[u"last_modified_by"_s].isNull() && row[u"client_uuid"_s].toString().isEmpty();
}

} // namespace

std::optional<QJsonObject> campsHubValue(const Mark &mark)
{
    const auto *word =
        std::ranges::find(marks, mark.value.status, &decltype(marks)::value_type::first);
    if (word == marks.end())
        return std::nullopt;
    QString note = mark.note.trimmed(); // as the server does
    if (mark.value.minutesLate)
        note =
            u"[%1 min]"_s.arg(*mark.value.minutesLate) + (note.isEmpty() ? QString() : u' ' + note);
    return valueOf(QString::fromLatin1(word->second), shortenedRemark(note),
                   note.size() > reasonMax ? note : QString());
}

std::optional<std::pair<StatusValue, QString>> campsHubMark(const QJsonObject &value)
{
    const QByteArray word = value[u"mark"_s].toString().toLatin1();
    const auto *known =
        std::ranges::find_if(marks, [&](const auto &m) { return word == m.second; });
    if (known == marks.end())
        return std::nullopt;
    StatusValue status{ .status = known->first, .minutesLate = {} };
    const QString reason = value[u"reason"_s].toString();
    QString note = value[u"notes"_s].toString();
    if (note.isEmpty())
        note = reason;
    else if (!reason.isEmpty() && reason != shortenedRemark(note)) // the office has written into both
        note = reason + u"; "_s + note;
    // Exactly as campsHubValue() writes it: a value that would be written back otherwise never
    // counts as equal.
    static const QRegularExpression minutes(u"^\\[(0|[1-9]\\d{0,2}) min\\](?: (.+))?\\z"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    const auto match = minutes.match(note);
    if (status.status == Status::Late && match.hasMatch() && match.captured(1).toInt() <= 600) {
        status.minutesLate = match.captured(1).toInt();
        note = match.captured(2);
    }
    return std::pair(status, note);
}

QString campsHubCarrier(const CampsHubStamps &stamps, const QString &remoteSession,
                        const QString &remoteStudent, const QJsonObject &value)
{
    const QUuid device =
        QUuid::fromString(std::max(stamps.statusHlc, stamps.noteHlc).section(u'.', 2));
    if (device.isNull() || stampTime(stamps.statusHlc) <= 0)
        return {};
    const QByteArray shortDevice =
        device.toRfc4122().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QString note = stamps.noteHlc.isEmpty() ? stamps.statusHlc : stamps.noteHlc;
    return carrierVersion + packed(stamps.statusHlc) + packed(note)
        + QString::fromLatin1(shortDevice) + digest(remoteSession, remoteStudent, value);
}

std::optional<CampsHubStamps> campsHubStamps(const QString &carrier, const QString &remoteSession,
                                             const QString &remoteStudent, const QJsonObject &value)
{
    if (carrier.size() != 1 + 2 * stampDigits + deviceDigits + digestDigits
        || carrier.front() != carrierVersion
        || carrier.right(digestDigits) != digest(remoteSession, remoteStudent, value))
        return std::nullopt;
    const QByteArray bytes = QByteArray::fromBase64(
        carrier.mid(1 + 2 * stampDigits, deviceDigits).toLatin1(), QByteArray::Base64UrlEncoding);
    const QUuid device = QUuid::fromRfc4122(bytes);
    if (device.isNull())
        return std::nullopt;
    const QString name = device.toString(QUuid::WithoutBraces);
    const CampsHubStamps stamps{ unpacked(carrier.mid(1, stampDigits), name),
                                 unpacked(carrier.mid(1 + stampDigits, stampDigits), name) };
    return stamps.statusHlc.isEmpty() || stamps.noteHlc.isEmpty() ? std::nullopt
                                                                  : std::optional(stamps);
}

qint64 campsHubMarkedAt(const MarkFacts &facts)
{
    const qint64 stamped = stampTime(facts.statusHlc);
    return stamped > 0 ? stamped : facts.mark.changedAt;
}

SessionReading::Entry readCampsHubRecord(const QJsonObject &row)
{
    SessionReading::Entry entry;
    entry.remoteStudent = campsHubId(row[u"student"_s]);
    entry.number = row[u"student_roll_number"_s].toString();
    entry.record = campsHubId(row[u"id"_s]);
    if (isNobodys(row))
        return entry;
    QString reason = row[u"reason"_s].toString();
    // An approved correction replaces the reason by one of its own; what matters is the mark.
    static const QRegularExpression corrected(
        u"^Corrected from (present|absent|late|excused) - "_s);
    if (corrected.match(reason).hasMatch())
        reason.clear();
    const QJsonObject value =
        valueOf(row[u"mark"_s].toString(), reason, row[u"notes"_s].toString());
    const auto stamps = campsHubStamps(row[u"client_uuid"_s].toString(),
                                       campsHubId(row[u"session"_s]), entry.remoteStudent, value);
    if (isHalfMade(row, value, stamps ? &*stamps : nullptr))
        return entry;
    entry.value = value;
    entry.changedAt = campsHubTime(row[u"updated_at"_s]);
    if (stamps) {
        entry.statusHlc = stamps->statusHlc;
        entry.noteHlc = stamps->noteHlc;
    }
    return entry;
}

qint64 campsHubTime(const QJsonValue &value)
{
    const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return at.isValid() ? at.toMSecsSinceEpoch() : 0;
}

QString campsHubTime(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString campsHubId(const QJsonValue &value)
{
    return value.isDouble() && value.toInteger() > 0 ? QString::number(value.toInteger())
                                                     : value.toString();
}

QJsonValue campsHubId(const QString &id)
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(id);
}

QString campsHubCursor(qint64 utcMs)
{
    const QByteArray position = "p=" + QUrl::toPercentEncoding(campsHubTime(utcMs));
    return QString::fromLatin1(position.toBase64());
}

QJsonObject campsHubClaims(const QByteArray &jwt)
{
    const QList<QByteArray> parts = jwt.split('.');
    return parts.size() == 3
        ? QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding))
              .object()
        : QJsonObject();
}

QList<CampsHubWindow> campsHubWindows(qint64 created, qint64 start, qint64 end)
{
    constexpr qint64 second = 1000, hour = 3'600'000;
    const qint64 made = created + 10 * second;
    QList<CampsHubWindow> windows{ { made, created - second } };
    if (const qint64 after = end + 6 * hour; end > start && after > made)
        windows.append(
            { after, std::max(made, start - hour) }); // most who come later come to the lesson
    windows.append({ 0, made });
    return windows;
}

} // namespace rollbook
