// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/studenthistory.h"

#include <QCoreApplication>

namespace rollbook {

/// A leave or a request for correction in one line.
class RequestWords
{
    Q_DECLARE_TR_FUNCTIONS(rollbook::RequestWords)
public:
    static QString category(const QString &category); ///< of a leave
    static QString state(RequestState state);
    static QString leave(const Leave &leave); ///< "16 Nov to 18 Nov: medical, flu. Approved"
    static QString correction(const HistoryCorrection &entry); ///< "Monday 16 November, 08:00: Absent to Present, was there. Wanted"
};

} // namespace rollbook
