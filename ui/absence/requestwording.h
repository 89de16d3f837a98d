// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/absence.h"
#include "core/store/requestdeliveries.h"
#include "ui/wording.h"

namespace rollbook {

/// Leave and corrections in words.
class RequestWording
{
    Q_DECLARE_TR_FUNCTIONS(rollbook::RequestWording)
public:
    static QString category(const QString &category); ///< "Medical"
    static const QStringList &categories(); ///< as stored
    static QString state(RequestState state);
    static Look lookOf(RequestState state);
    static QString days(const Leave &leave); ///< "Fri 20 Nov to Mon 23 Nov, 09:00–12:00"
    /// Who asked, who decided and what they said; a sentence each.
    static QString people(const QString &author, qint64 changedAt, const QString &decidedBy, qint64 decidedAt, const QString &answer,
                          RequestState state, const Moment &moment);
    static QString delivery(const RequestDelivery &delivery, const Moment &moment);
};

} // namespace rollbook
