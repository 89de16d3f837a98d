// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event.h"
#include "core/store/reader.h"

#include <QList>

namespace rollbook {

/// Every mark that is not confirmed somewhere, with all that another device needs to take it over:
/// what a file of unsent marks says. The rows are those of core/store/rows.h; a session's has its
/// roster, a mark's has under "open" what each target still lacks.
struct Unsent
{
    QString device;
    qint64 madeAt = 0; ///< UTC ms
    QString source; ///< "store", or "journal" when the store could not be read
    QString why; ///< asked, age, refused, space or quarantine
    qint64 headSeq = 0; ///< the newest entry of the history when this was made
    QByteArray headHash;
    QJsonObject school;
    QList<QJsonObject> classes;
    QList<QJsonObject> subjects;
    QList<QJsonObject> students;
    QList<QJsonObject> sessions;
    QList<QJsonObject> marks;
    QList<Event> events; ///< the whole history of these marks, in the order it was written
    int unplaced = 0; ///< marks of which only the history is here: what they belong to is lost

    bool isEmpty() const { return marks.isEmpty() && unplaced == 0; }
};

/// The same for the same marks at the same revisions, whatever else changed.
QByteArray fingerprint(const Unsent &unsent);

QString markKey(const QJsonObject &markRow); ///< "session|student", as in the history
QJsonObject openRow(const Receipt &receipt);
/// What the targets lack, of the key "open" of a mark's row.
QList<Receipt> openReceipts(const QJsonObject &markRow);

/// One record a mark, with the worst of its receipts: what the CSV and the printed list say.
QList<MarkRecord> recordsOf(const Unsent &unsent);

/// The file: JSON, one entry a line. Same marks, same bytes.
QByteArray writeUnsent(const Unsent &unsent);
/// The file, checked: whole, unaltered, of a version we know, in agreement with itself. Anything
/// else is refused; the error says what is wrong and where. Secret when it is encrypted.
Result<Unsent> readUnsent(const QByteArray &bytes);

/// What a file says about itself must also make sense: ids that follow from what they are for,
/// marks on the register of a lesson in the file, and the values that their history ends with.
Result<> checkUnsent(const Unsent &unsent);

inline constexpr QLatin1StringView unsentFormat("rollbook-unsent");
inline constexpr QLatin1StringView sealedUnsentFormat("rollbook-unsent-sealed");
inline constexpr int unsentVersion = 1;

} // namespace rollbook
