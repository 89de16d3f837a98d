// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/story.h"

namespace rollbook {

/// A receipt's entry in the history; nullopt when it says nothing about this student's mark. For
/// any student when that is empty. storyreader.cpp
std::optional<StoryStep> receiptStep(const QString &kind, const QJsonObject &payload, const QString &student);

/// What a row of a correction says, as it was at that moment (UTC ms): asked, decided or taken back.
StoryStep askedStep(const QJsonObject &row, qint64 at);

} // namespace rollbook
