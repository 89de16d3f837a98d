// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/exceptions.h"

#include "core/model/limits.h"

#include <optional>

namespace rollbook {
namespace {

constexpr int mostDigits = 4;

/// The number that begins at `at`, which is moved past it; nullopt when there is none.
std::optional<int> numberAt(QStringView token, qsizetype &at)
{
    const qsizetype from = at;
    int value = 0;
    while (at < token.size() && token[at].isDigit() && at - from < mostDigits)
        value = value * 10 + token[at++].digitValue();
    return at > from ? std::optional(value) : std::nullopt;
}

std::optional<Exceptions::Entry> entryOf(QStringView token)
{
    qsizetype at = 0;
    const auto number = numberAt(token, at);
    if (!number)
        return std::nullopt;
    Exceptions::Entry entry{ .number = *number, .value = { Status::Absent, {} } };
    if (at == token.size())
        return entry;
    const auto status = statusFromInput(token.mid(at, 1));
    if (!status || *status == Status::Unmarked)
        return std::nullopt;
    entry.value.status = *status;
    ++at;
    if (entry.value.status == Status::Late) {
        entry.value.minutesLate = numberAt(token, at);
        if (entry.value.minutesLate.value_or(0) > maxMinutesLate)
            return std::nullopt;
    }
    return at == token.size() ? std::optional(entry) : std::nullopt;
}

} // namespace

Exceptions parseExceptions(QStringView text)
{
    Exceptions result;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype from = at;
        while (at < text.size() && text[at].isLetterOrNumber())
            ++at;
        if (const QStringView token = text.mid(from, at - from); !token.isEmpty()) {
            const auto entry = entryOf(token);
            if (entry) {
                result.entries.removeIf(
                    [&](const Exceptions::Entry &e) { return e.number == entry->number; });
                result.entries.append(*entry);
            } else {
                result.notUnderstood.append(token.toString());
            }
        }
        ++at;
    }
    return result;
}

} // namespace rollbook
