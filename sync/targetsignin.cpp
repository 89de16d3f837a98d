// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targetrunner.h"

using namespace Qt::StringLiterals;

// How a target's runner comes by a token: from what the last sign-in left, or with the password.

namespace rollbook {

void TargetRunner::signIn()
{
    // What the last sign-in left comes first; a server that does not take it any more is asked with
    // the password, within the same conversation.
    m_parts.credentials.read(refreshKey(m_target.id), [this, alive = QPointer(this)](const Result<QString> &refresh) {
        if (!alive)
            return;
        SignInSecret secret = m_given;
        secret.refresh = refresh ? refresh->toLatin1() : QByteArray();
        secret.nowMs = m_parts.store.correctedNow();
        if (!secret.password.isEmpty()) {
            signInWith(secret);
            return;
        }
        m_parts.credentials.read(secretKey(m_target.id), [this, alive, secret](const Result<QString> &password) mutable {
            if (!alive)
                return;
            if (!password) { // what cannot be read now may be readable after a person has unlocked it
                failed({ Verdict::Unauthorized, u"no_secret"_s, password.error().detail });
                return;
            }
            secret.password = *password;
            signInWith(secret);
        });
    });
}

void TargetRunner::signInWith(const SignInSecret &secret)
{
    m_given.code.clear(); // good for one try
    hold<AccessToken>(m_kind->signIn(secret), [this](const AccessToken &token) {
        if (const auto kept = keepUser(token.user); !kept) {
            const bool isOther = kept.error().kind == Error::Kind::Secret; // anything else is our own disk's matter
            failed({ isOther ? Verdict::Unauthorized : Verdict::Busy, isOther ? u"auth_other_user"_s : u"storage"_s, kept.error().detail });
            return;
        }
        if (token.refresh.isEmpty()) {
            signedIn(token);
            return;
        }
        // Kept before the token is used: the server may have let go of the one before.
        m_parts.credentials.write(refreshKey(m_target.id), QString::fromLatin1(token.refresh), [this, alive = QPointer(this), token](const Result<> &written) {
            if (!alive)
                return;
            if (!written)
                emit secretNotKept(written.error());
            signedIn(token);
        });
    });
}

void TargetRunner::signedIn(const AccessToken &token)
{
    m_token = token;
    feed({ .kind = MachineEvent::Kind::SignedIn, .tokenUntil = m_parts.store.clock().monotonicMs() + token.lifetimeMs });
}

Result<> TargetRunner::keepUser(const QString &user)
{
    if (m_target.remoteUser == user)
        return {};
    if (!m_target.remoteUser.isEmpty())
        return fail(Error::Kind::Secret, u"the server knows this sign-in as another person; these marks are not theirs to send"_s);
    Target known = m_target;
    known.remoteUser = user;
    if (auto stored = m_parts.store.updateTarget(known); !stored)
        return stored;
    m_target = known;
    return {};
}

void TargetRunner::useSecret(const QString &secret, const QString &code)
{
    m_given = { .password = secret, .code = code, .refresh = {} };
    m_courier.askedAnew();
    if (secret.isEmpty()) { // a code alone: the password that is kept stays good
        feed({ .kind = MachineEvent::Kind::NewSecret });
        return;
    }
    m_parts.credentials.write(secretKey(m_target.id), secret, [this, alive = QPointer(this)](const Result<> &written) {
        if (alive && !written)
            emit secretNotKept(written.error());
    });
    feed({ .kind = MachineEvent::Kind::NewSecret });
}

} // namespace rollbook
