// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/transport.h"

#include <QNetworkAccessManager>

namespace rollbook {

/// Transport over HTTP/1.1. Redirects are answers, not followed; nothing is cached; a write reaches
/// the wire at most once, although Qt sends a request again by itself when a server closes early.
class HttpTransport final : public Transport
{
public:
    HttpTransport();
    void send(const HttpRequest &request, std::function<void(const HttpReply &)> done) override;

private:
    QNetworkAccessManager m_network;
};

} // namespace rollbook
