// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/classify.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace rollbook {

/// One database of a Firestore project, and how its REST API is asked. Names are the server's own,
/// "projects/…/documents/…"; an address has every id of them percent-encoded once more.
struct FirestoreDatabase
{
    QUrl base; ///< ends in "v1/"
    QString project;
    QString database;

    QString root() const;
    QString name(const QStringList &ids) const { return root() + u'/' + ids.join(u'/'); }
    /// Below root(), of documents and collections alike; empty when the name is another database's.
    QString pathOf(const QString &name) const;

    HttpRequest get(const QString &name, const QByteArray &query, const QByteArray &bearer) const;
    /// `method` such as ":commit" is one of the database or, with `name`, of a document.
    HttpRequest post(const QByteArray &method, const QJsonObject &body, const QByteArray &bearer,
                     const QString &name = {}) const;
};

/// What this says of an id is what the server says: at most 1500 bytes, no slash, none of the
/// reserved words.
bool isFirestoreId(const QString &id);
/// What people call a thing as an id: percent-encoded, but only where an id cannot hold it, so that
/// most ids are as the older system wrote them.
QString firestoreId(const QString &text);
QString textOfFirestoreId(const QString &id);

/// Plain JSON (texts, numbers that are whole, booleans, null) as typed fields, and back; what plain
/// JSON cannot say is left out.
QJsonObject typedFields(const QJsonObject &plain);
QJsonObject plainFields(const QJsonObject &typed);

/// A server time, to the millisecond; 0 when it is none.
qint64 firestoreTimeMs(const QString &text);

/// classify(), by the status word of the error and never by its HTTP code, which means two things.
/// "conflict" is the reason when somebody else was first: nothing was written.
Decoded<QJsonDocument> classifyFirestore(const HttpReply &reply);
/// Of a commit of `writes` writes: a document that is gone is a conflict there.
Decoded<QJsonObject> readFirestoreCommit(const HttpReply &reply, qsizetype writes);
/// batchGet: the update times of those that exist, by name.
Decoded<QHash<QString, QString>> readFirestoreTimes(const HttpReply &reply);

} // namespace rollbook
