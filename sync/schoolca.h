// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QSslCertificate>

namespace rollbook {

/// Certificates of a school's own authority, trusted besides those of the system: a file chosen by whoever looks
/// after the device, kept beside the data as `school-ca.pem`. A server that shows another certificate is
/// refused as before; nothing is ever trusted because somebody pressed on.

/// The certificates in a file, PEM or DER. Invalid when it holds none, one that is not an authority's (basic
/// constraints, RFC 5280 section 4.2.1.9), or one that is over.
Result<QList<QSslCertificate>> readAuthorities(const QString &file);

/// The ones that are kept; none when there is no file.
Result<QList<QSslCertificate>> keptAuthorities(const QString &storeDirectory);

/// Keeps those of `file` instead of the ones that are kept.
Result<QList<QSslCertificate>> keepAuthorities(const QString &file, const QString &storeDirectory);
Result<> forgetAuthorities(const QString &storeDirectory);

/// Every connection that this process makes from now on trusts the kept ones, too. What is wrong with the file
/// comes back, and then none of it is trusted.
Result<> trustKeptAuthorities(const QString &storeDirectory);

} // namespace rollbook
