// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/outbox.h"

namespace rollbook {

/// The simplest wire form: {"s": code, "n": note}. A cleared mark cannot be told.
class PlainCodec final : public MarkCodec
{
public:
    TargetTraits is; ///< as the test wants it
    const TargetTraits &traits() const override { return is; }
    std::optional<QJsonObject> encode(const MarkFacts &facts) const override
    {
        const Mark &mark = facts.mark;
        if (mark.value.status == Status::Unmarked)
            return std::nullopt;
        return QJsonObject{ { QStringLiteral("s"), statusCode(mark.value.status) }, { QStringLiteral("n"), mark.note } };
    }
    std::optional<std::pair<StatusValue, QString>> decode(const QJsonObject &value) const override
    {
        const auto status = statusFromCode(value[QLatin1StringView("s")].toString());
        if (!status || *status == Status::Unmarked)
            return std::nullopt;
        return std::pair(StatusValue{ .status = *status, .minutesLate = {} }, value[QLatin1StringView("n")].toString());
    }
};

/// What a server that speaks PlainCodec holds for this status.
inline QJsonObject plain(Status status, const QString &note = {})
{
    return { { QStringLiteral("s"), statusCode(status) }, { QStringLiteral("n"), note } };
}

} // namespace rollbook
