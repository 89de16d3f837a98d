// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/merge.h"
#include "core/store/outbox.h"
#include "sync/targets/target.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rollbook {

// The hub's documents, as JSON with _id and perhaps _rev. Pure.

/// "mark:<session>:<student>": two devices that never met write the same id.
QString markDocumentId(SessionId session, const QString &student);
QJsonObject markDocument(const MarkFacts &facts);
/// What a stored mark says; nullopt when it is no mark that we know how to read.
std::optional<StampedMark> stampedMarkOf(const QJsonObject &document);
/// What encode() would write: the mark without stamps and author.
QJsonObject markValueOf(const QJsonObject &document);

/// The document of a row that is not a mark. `entity` and `key` as the history calls it.
QJsonObject rowDocument(const QString &entity, const QString &key, const QString &hlc,
                        const QJsonObject &row);
/// The row of such a document, checked so far that the store can hold it once the documents it
/// refers to are there; nullopt when it is not one of ours. Ids follow from the school's, where
/// they do.
std::optional<PullPage::Document> rowOfDocument(const QJsonObject &document, SchoolId school);
/// The ids of the documents that have to be there first.
QStringList parentsOf(const QJsonObject &document);
/// Whom a document is about, and who is on its register: ids. Empty for what is about nobody.
QStringList studentsOf(const QJsonObject &document);
QString erasureDocumentId(const QString &student);
/// Whether it says that the student was erased, and nobody new has the number since.
bool isErasure(const QJsonObject &document);
/// The document without the students of whom an erasure is among `erasures` (by id); nullopt when nothing is
/// left of it.
std::optional<QJsonObject> withoutErased(QJsonObject document, const QHash<QString, QJsonObject> &erasures);
/// In which order types can be applied; -1 = unknown. A mark's is 0: it is never applied as a row.
int rankOfType(const QString &type);
QString typeOf(const QString &documentId);

/// What is left of two revisions: marks field group by field group, other rows the later one, a
/// session with the students of both. Commutative and idempotent, so that all devices decide alike.
/// The result has no _rev.
QJsonObject mergeDocuments(const QJsonObject &a, const QJsonObject &b);
/// Without what the database adds: equal contents need no write.
QJsonObject contentOf(const QJsonObject &document);

} // namespace rollbook
