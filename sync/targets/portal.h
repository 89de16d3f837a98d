// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/targets/target.h"

namespace rollbook {

/// A Lecturer Portal. What shapes it: one POST for each presence, nothing can be read, nothing
/// taken back, and the same POST twice is there twice. So marks go once the register is finished,
/// frozen to the byte, one at a time; a yes is all there ever is.
///
/// Options: `on_unknown` lenient (the answer is lost: the same bytes once more) or strict (a person
/// decides); `timeout_s` 10; `idempotency` on = an Idempotency-Key header and
/// attendance.client_ref, for portals that look for them; `sync_students` on = class lists are
/// offered as well.
class Portal : public TargetKind
{
public:
    explicit Portal(const Target &target);

    const TargetTraits &traits() const override { return m_traits; }
    bool needsIds() const override { return false; }
    std::optional<QJsonObject> encode(const MarkFacts &facts) const override;
    /// The whole body but for the key, which is never stored with the marks.
    QJsonObject freeze(const MarkFacts &facts) const override;
    std::optional<std::pair<StatusValue, QString>> decode(const QJsonObject &value) const override;
    QList<TargetWording> wordings() const override;
    bool isRemoteId(const QString &id) const override;

    /// Any answer will do: the one address that is known stores a row whatever it is asked.
    Conversation<ServerReport> probe() const override;
    Conversation<AccessToken>
    signIn(SignInSecret secret) const override; ///< asks nobody: the key is the token
    Conversation<Findings> find(SessionWork work,
                                AccessToken token) const override; ///< asks nobody
    Conversation<SessionReading> readMarks(SessionWork work, AccessToken token) const override;
    Conversation<SendAnswer> send(SessionWork work, Batch batch, AccessToken token) const override;
    /// The roster; a portal that does not offer it is not asked again.
    Conversation<DispatchAnswer> deliver(Dispatch dispatch, AccessToken token) const override;

private:
    HttpRequest post(const QString &path, QJsonObject body, const AccessToken &token) const;

    TargetTraits m_traits;
    QUrl m_base;
    bool m_idempotency;
};

Result<> checkPortalOptions(const Target &target);

// What the answers mean. Pure, for the conversations above and for tests.
/// The JSON of a yes. Only `true` is a yes, or that it is there already, and only `false` a no;
/// what else comes back leaves it open.
Decoded<QJsonObject> readPortalAnswer(const HttpReply &reply);

} // namespace rollbook
