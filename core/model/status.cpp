// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/status.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

struct Row
{
    Status status;
    QLatin1StringView code;
    QLatin1StringView word;
};

constexpr std::array rows{
    Row{ Status::Unmarked, ""_L1, "unmarked"_L1 }, Row{ Status::Present, "P"_L1, "present"_L1 },
    Row{ Status::Absent, "A"_L1, "absent"_L1 },    Row{ Status::Late, "L"_L1, "late"_L1 },
    Row{ Status::Excused, "E"_L1, "excused"_L1 },
};

} // namespace

QString statusCode(Status status) { return rows[size_t(status)].code; }

QString statusWord(Status status) { return rows[size_t(status)].word; }

std::optional<Status> statusFromCode(QStringView code)
{
    for (const Row &row : rows) {
        if (code == row.code)
            return row.status;
    }
    return std::nullopt;
}

std::optional<Status> statusFromInput(QStringView text)
{
    for (const Row &row : rows) {
        if (text.compare(row.word, Qt::CaseInsensitive) == 0
            || (!row.code.isEmpty() && text.compare(row.code, Qt::CaseInsensitive) == 0))
            return row.status;
    }
    return std::nullopt;
}

} // namespace rollbook
