// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

QByteArray textOf(const Pace &pace, const Clock &clock)
{
    QJsonArray spent;
    for (const Spent &one : pace.spent)
        spent.append(QJsonArray{ one.at, one.bytes });
    const QJsonObject all{ { u"boot"_s, clock.bootId() },
                           { u"monotonic"_s, clock.monotonicMs() },
                           { u"wall"_s, clock.wallMs() },
                           { u"failing"_s, qint64(pace.failing) },
                           { u"trouble"_s, int(pace.trouble) },
                           { u"failed_at"_s, pace.failedAt },
                           { u"refusals"_s, pace.refusals },
                           { u"tokens"_s, pace.retryTokens },
                           { u"tokens_at"_s, pace.retryTokensAt },
                           { u"spent"_s, spent },
                           { u"since_good"_s, pace.sinceGood },
                           { u"open"_s, pace.open } };
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

Pace paceOf(const QByteArray &text, const Clock &clock)
{
    const QJsonObject all = QJsonDocument::fromJson(text).object();
    if (all.isEmpty())
        return {};
    const qint64 now = clock.monotonicMs(), then = all[u"monotonic"_s].toInteger();
    const bool sameBoot = all[u"boot"_s].toString() == clock.bootId() && then <= now;
    const qint64 passed = sameBoot ? now - then : clock.wallMs() - all[u"wall"_s].toInteger();
    const auto moment = [&](qint64 at) { return now - std::max<qint64>(0, passed) - std::max<qint64>(0, then - at); };
    Pace pace{ .failing = quint32(all[u"failing"_s].toInteger()),
               .trouble = Trouble(std::clamp(all[u"trouble"_s].toInt(), int(Trouble::None), int(Trouble::Server))),
               .failedAt = moment(all[u"failed_at"_s].toInteger()),
               .refusals = all[u"refusals"_s].toInt(),
               .retryTokens = std::clamp(all[u"tokens"_s].toDouble(maxRetryTokens), 0.0, maxRetryTokens),
               .retryTokensAt = moment(all[u"tokens_at"_s].toInteger()),
               .open = all[u"open"_s].toBool() };
    const QJsonArray spent = all[u"spent"_s].toArray();
    for (const auto &one : spent)
        pace.spent.append({ moment(one.toArray().at(0).toInteger()), std::max<qint64>(0, one.toArray().at(1).toInteger()) });
    pace.sinceGood = int(std::clamp<qint64>(all[u"since_good"_s].toInteger(), 0, pace.spent.size()));
    if (passed < 0) {
        const qsizetype minutes = std::min<qsizetype>(pace.spent.size(), Ceilings().perMinute);
        pace.spent = pace.spent.last(minutes);
        for (Spent &one : pace.spent)
            one.bytes = 0;
        pace.sinceGood = std::min(pace.sinceGood, int(minutes));
    }
    return pace;
}

} // namespace rollbook
