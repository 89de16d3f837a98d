// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QJsonObject>

namespace rollbook {

/// Whether a document of the hub is one that the store's tables accept. It was written by others:
/// every field is looked at, because one bad row would stop all that comes after it. `key` is the
/// row's, as the history calls it.
bool isGoodDocument(const QString &type, const QString &key, const QJsonObject &document, SchoolId school);

} // namespace rollbook
