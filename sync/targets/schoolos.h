// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/targets/target.h"

namespace rollbook {

/// SchoolOS. What shapes it: the only write that works is bulk_mark, which replaces whole rows, is
/// not atomic, compares no times and counts instead of naming; so every write is read back.
///
/// What it cannot say: minutes late travel in the remarks as "[7 min] "; a cleared mark cannot
/// travel at all.
class SchoolOs final : public TargetKind
{
public:
    explicit SchoolOs(const Target &target);

    std::optional<QJsonObject> encode(const Mark &mark) const override;
    std::optional<std::pair<StatusValue, QString>> decode(const QJsonObject &value) const override;

    int batchMax() const override { return 50; } // a worker is killed after 30 s; 60 rows/s were seen
    bool isRemoteId(const QString &id) const override;
    HttpRequest healthRequest() const override;
    HttpRequest signInRequest(const QString &secret) const override;
    Decoded<AccessToken> readSignIn(const HttpReply &reply) const override;
    HttpRequest sessionsRequest(int page, const AccessToken &token) const override;
    Decoded<RemoteSessionPage> readSessions(const HttpReply &reply) const override;
    HttpRequest marksRequest(const QString &remoteSession, const AccessToken &token) const override;
    Decoded<SessionReading> readMarks(const HttpReply &reply) const override;
    HttpRequest sendRequest(const Batch &batch, const AccessToken &token) const override;
    Decoded<void> readSent(const HttpReply &reply, int items) const override;

private:
    HttpRequest request(const QString &path, const AccessToken &token) const;

    QUrl m_base;
    QString m_schoolCode;
    QString m_username;
};

} // namespace rollbook
