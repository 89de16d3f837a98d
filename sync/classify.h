// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/transport.h"

#include <QJsonDocument>

#include <tl/expected.hpp>

#include <optional>

namespace rollbook {

/// What kind of ending an exchange had, as far as the machine has to care.
enum class Verdict {
    Ok,
    Offline, ///< nothing left the device
    Ambiguous, ///< it may have arrived
    Busy, ///< the server asks for patience
    Foreign, ///< not our server: a login page, a wrong address, another program
    Untrusted, ///< the certificate is not trusted
    Unauthorized, ///< the token is no longer good
    ServerError, ///< 500: one bad item may have spoilt the batch
    Refused, ///< the server understood and said no
    Missing, ///< what we asked about is not there
    Broken, ///< our server, and not what it says it is
};

/// Why an exchange did not end well.
struct Problem
{
    Verdict verdict = Verdict::Ambiguous;
    QString reason; ///< class: offline, ambiguous, captive_suspect, auth, server_busy, ...
    QString text; ///< the server's or the system's own words, never a secret
    int http = 0;
    qint64 retryAfterMs = 0; ///< 0 = the server did not say
    qint64 pauseMs = 0; ///< trying again sooner is of no use, although the server did not say when
    bool noEffect = false; ///< of a write: it is certain that it changed nothing there
};

template<typename T>
using Decoded = tl::expected<T, Problem>;

/// The JSON of a good answer (status in `accepted`), or what the answer means: by its status, its form
/// and the server's words, and in doubt that nothing is known of what was sent.
/// First match wins. No row of it drops anything.
Decoded<QJsonDocument> classify(const HttpReply &reply, const QList<int> &accepted);

/// Seconds or an HTTP date, in milliseconds, between 1 s and 6 h; 60 s when it cannot be read;
/// 0 when there is none. A date is the server's: `nowMs` has to be of the server's clock too.
qint64 retryAfterMs(const QByteArray &header, qint64 nowMs);

/// The instant of an HTTP date, UTC ms; nullopt when it is none.
std::optional<qint64> httpDateMs(const QByteArray &header);

/// How deep arrays and objects of a JSON text nest, without parsing it.
int jsonDepth(const QByteArray &text);

} // namespace rollbook
