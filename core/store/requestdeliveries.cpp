// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/requestdeliveries.h"

#include "core/store/database.h"

using namespace Qt::StringLiterals;

namespace rollbook {

Result<QList<RequestDelivery>> requestDeliveries(Database &database)
{
    QList<RequestDelivery> deliveries;
    const auto read = database.each(
            uR"(SELECT t.name, d.entity_key, d.state, CASE WHEN d.delivered_at>0 THEN d.delivered_at ELSE d.first_queued_at END, d.last_class, d.last_text
                FROM dispatch d JOIN target t USING(target_id) WHERE d.entity IN('leave','correction') AND t.enabled=1 ORDER BY t.name, d.first_queued_at)"_s,
            {}, [&](const Row &row) { deliveries.append({ row.text(0), row.text(1), row.text(2), row.number(3), row.text(4), row.text(5) }); });
    if (!read)
        return fail(read.error());
    return deliveries;
}

} // namespace rollbook
