// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/unsentimport.h"
#include "core/exchange/unsentsource.h"
#include "tests/support/fakeclock.h"
#include "tests/support/lesson.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace rollbook {

inline Unsent gathered(LessonStore &lesson, const Clock &clock)
{
    const auto unsent = gatherUnsent(lesson.path(), QStringLiteral("asked"), clock.wallMs());
    if (!unsent)
        qFatal("cannot gather: %s", qPrintable(unsent.error().detail));
    return *unsent;
}

/// What a person who knows the format would do after changing something: sums it up anew.
inline QByteArray resummed(const QByteArray &file, const std::function<void(QJsonObject &)> &change)
{
    QJsonObject document = parseJson(file);
    change(document);
    document.remove(QStringLiteral("sha256"));
    document[QStringLiteral("sha256")] = QString::fromLatin1(
        QCryptographicHash::hash(compactJson(document), QCryptographicHash::Sha256).toHex());
    return compactJson(document);
}

/// Every row of these tables, as text: what must be the same before and after.
inline QStringList contentOf(Store &store)
{
    QStringList rows;
    for (const QString &table :
         { QStringLiteral("mark"), QStringLiteral("event"), QStringLiteral("outbox"),
           QStringLiteral("conflict"), QStringLiteral("session"), QStringLiteral("roster"),
           QStringLiteral("student"), QStringLiteral("class"), QStringLiteral("device") }) {
        const auto columns = store.database().value(
            QStringLiteral("SELECT count(*) FROM pragma_table_info('%1')").arg(table));
        const int n = columns ? columns->value_or(QVariant(0)).toInt() : 0;
        (void)store.database().each(QStringLiteral("SELECT * FROM ") + table, {},
                                    [&](const Row &row) {
                                        QStringList cells{ table };
                                        for (int i = 0; i < n; ++i)
                                            cells.append(row.text(i));
                                        rows.append(cells.join(u'|'));
                                    });
    }
    return rows;
}

} // namespace rollbook
