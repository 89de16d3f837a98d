// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/servers/jsonwriter.h"
#include "tests/simulation/servers/modelserver.h"

#include <variant>

namespace rollbook::sim {

/// CouchDB with one database, named like the school in lower case: revisions, conflicting ones
/// included, and a feed of changes whose sequence numbers mean nothing to a client.
class CouchDbModel final : public ModelServer
{
public:
    explicit CouchDbModel(const SchoolData &school);

    QList<StoredMark> truth() const override;
    QList<StoredSession> sessions() const override;
    QList<MappingLine> mapping() const override { return {}; } ///< every id is the client's
    bool office(const OfficeEdit &edit, qint64 nowMs) override;
    std::any saveImage() const override { return m_state; }
    void restoreImage(const std::any &image) override;

    /// Another site's edit of a mark arrives by replication and stands beside the stored revision.
    bool replicate(const OfficeEdit &edit, qint64 nowMs);
    /// Sequences issued until now are strange to the server: a feed begins anew.
    void failOver() { ++m_epoch; }
    /// Whether the design document's checks are installed: known types, no mark older than the
    /// stored.
    void setValidation(bool on) { m_validates = on; }
    void setQuorumMet(bool met) { m_quorumMet = met; } ///< else writes are answered 202
    void dropDatabase() { m_state.exists = false; }
    QString database() const { return school().code.toLower(); }
    QByteArray lastCookie() const
    {
        return m_lastCookie;
    } ///< the last Set-Cookie; replies have no room for it
    QJsonObject document(const QString &id) const; ///< the winner, with _id and _rev; empty if none

protected:
    HttpReply answer(const Call &call) override;
    HttpReply crash() const override;
    void loadImage(const std::any &image) override { m_state = std::any_cast<State>(image); }

private:
    /// A revision that nothing replaced yet.
    struct Leaf
    {
        int generation = 0;
        QByteArray hash;
        QJsonObject body; ///< without _id, _rev and the like
        QByteArray text; ///< the body, encoded, without its braces
        bool deleted = false;
        RowChange change;

        QByteArray rev() const { return QByteArray::number(generation) + '-' + hash; }
    };
    struct Document
    {
        QList<Leaf> leaves; ///< the winner first
        qint64 seq = 0;
    };
    struct State
    {
        bool exists = true;
        QMap<QString, Document> documents;
        QMap<qint64, QString> feed; ///< last change of each document
        qint64 seq = 0;
        int uuids = 0;
    };
    struct Outcome
    {
        int status = 201;
        QString id;
        QByteArray rev;
        QString error;
        QString reason;
    };

    std::variant<QString, HttpReply> authenticate(const Call &call);
    HttpReply session(const Call &call);
    HttpReply forDatabase(const Call &call, const QString &user);
    HttpReply forDocument(const Call &call, const QString &user);
    HttpReply bulkDocs(const Call &call, const QString &user);
    HttpReply bulkGet(const Call &call) const;
    HttpReply allDocs(const Call &call) const;
    HttpReply changes(const Call &call) const;

    Outcome write(const Call &call, const QString &user, const QJsonObject &sent);
    Outcome writeReplicated(const Call &call, const QString &user, const QJsonObject &sent);
    QString refusal(const QJsonObject &sent, const Document *stored, qint64 nowMs) const;
    QByteArray put(const QString &id, Leaf leaf, qsizetype replaces); ///< -1: beside the others
    void noteWrite(const Call *call, qint64 trueMs, const QString &id, Leaf &leaf,
                   const QString &user);
    QByteArray text(const QString &id, const Document &document, const Leaf &leaf,
                    bool withConflicts) const;
    void writeRow(JsonWriter &json, const QString &id, bool withDocument, bool withConflicts) const;
    QByteArray sequence(qint64 seq) const;
    std::optional<qint64> parseSequence(const QString &text) const; ///< nothing: malformed

    State m_state;
    int m_epoch = 0;
    bool m_validates = true;
    bool m_quorumMet = true;
    QByteArray m_lastCookie;
};

} // namespace rollbook::sim
