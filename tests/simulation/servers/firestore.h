// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/servers/jsonwriter.h"
#include "tests/simulation/servers/modelserver.h"

#include <variant>

namespace rollbook::sim {

/// Firestore over REST v1 with its sign-in servers; told apart by path, so any host will do.
/// A commit is all or nothing; every document has a time of change to the microsecond.
class FirestoreModel final : public ModelServer
{
public:
    /// Under which names a mark's document has its parts; what the client is set to write.
    struct MarkFields
    {
        QString session = QStringLiteral("session_id");
        QString student = QStringLiteral("admission_number");
        QString status = QStringLiteral("status");
        QString note = QStringLiteral("note");
        QString minutesLate = QStringLiteral("minutes_late");
        QString stamp = QStringLiteral("_hlc");
        QString markedAt = QStringLiteral("timestamp");
    };

    explicit FirestoreModel(const SchoolData &school,
                            const QString &project = QStringLiteral("rollbook-sim"));

    QList<StoredMark> truth() const override;
    QList<StoredSession> sessions() const override { return {}; } ///< it knows documents only
    QList<MappingLine> mapping() const override { return {}; } ///< every id is the client's
    bool office(const OfficeEdit &edit, qint64 nowMs) override;
    std::any saveImage() const override { return m_state; }

    void setMarkFields(const MarkFields &names) { m_names = names; }
    void setApiKey(const QString &key) { m_apiKey = key; }
    QString apiKey() const { return m_apiKey; }
    void setServiceAccount(const QString &clientEmail)
    {
        m_serviceAccount = clientEmail;
    } ///< empty: none
    void setEmulator(bool on) { m_isEmulator = on; } ///< "Bearer owner" passes every rule
    /// The rules refuse writes into documents with this collection in their path.
    void denyWrites(const QString &collection) { m_denied.insert(collection); }
    void allowWrites() { m_denied.clear(); }

    QStringList documentPaths() const { return m_state.documents.keys(); } ///< below …/documents/
    QJsonObject fields(const QString &path) const { return m_state.documents.value(path).fields; }
    static HttpReply failure(int status, const char *word, const QString &message);

protected:
    HttpReply answer(const Call &call) override;
    HttpReply crash() const override
    {
        return failure(500, "INTERNAL", QStringLiteral("Internal error encountered."));
    }
    void loadImage(const std::any &image) override { m_state = std::any_cast<State>(image); }

private:
    struct Document
    {
        QJsonObject fields;
        QByteArray text; ///< the fields, encoded
        qint64 createUs = 0;
        qint64 updateUs = 0;
        RowChange change;
    };
    struct State
    {
        QMap<QString, Document> documents; ///< by path below …/documents/
        qint64 lastUs = 0; ///< of the last commit
        QSet<QString> transactions; ///< begun and not used
        int nextTransaction = 1;
    };
    /// Who asks: an account's user name, or rights beyond the rules.
    struct Caller
    {
        QString user;
        bool isAdmin = false;
    };
    using Outcome = std::optional<HttpReply>; ///< a refusal

    // sign-in
    HttpReply signIn(const Call &call);
    HttpReply refresh(const Call &call);
    HttpReply exchange(const Call &call);
    QString refreshSubject(const SchoolData::Account &user) const;
    std::variant<Caller, HttpReply> authenticate(const Call &call) const;

    // documents
    HttpReply act(const Call &call, const Caller &caller, const QString &path, const QString &verb);
    HttpReply commit(const Call &call, const Caller &caller);
    HttpReply get(const Call &call, const QString &path) const;
    HttpReply list(const Call &call, const QString &collection) const;
    HttpReply create(const Call &call, const Caller &caller, const QString &collection);
    HttpReply patch(const Call &call, const Caller &caller, const QString &path);
    HttpReply remove(const Call &call, const Caller &caller, const QString &path);
    HttpReply batchGet(const Call &call) const;
    HttpReply runQuery(const Call &call, const QString &parent) const;

    Outcome apply(const Call &call, const Caller &caller, const QJsonObject &write, qint64 us,
                  JsonWriter &results);
    Outcome precondition(const QJsonObject &wanted, const QString &path) const;
    Outcome merge(const QJsonObject &write, QJsonObject &fields) const;
    Outcome transform(const QJsonArray &transforms, qint64 us, QJsonObject &fields,
                      JsonWriter &result) const;
    Outcome refusedName(const QString &path, int parity) const;
    Outcome refusedByRules(const Caller &caller, const QString &path,
                           const QJsonObject &write) const;
    Outcome runWrites(const Call &call, const Caller &caller, const QJsonArray &writes, qint64 us,
                      JsonWriter &results);
    void rollBack();
    void rememberForUndo(const QString &path);
    void store(const Call *call, qint64 trueMs, const QString &path, const QJsonObject &fields,
               qint64 us, const QString &by);
    qint64 nextUs(qint64 serverMs)
    {
        return m_state.lastUs = std::max(serverMs * 1000, m_state.lastUs + 1);
    }
    std::optional<QString> pathOf(const QString &name) const; ///< of a full resource name
    QByteArray text(const QString &path, const Document &document, const QStringList &mask) const;
    QMap<QString, QString> markPaths() const; ///< by "session student"
    std::optional<StoredMark> asMark(const QString &path, const Document &document) const;

    QString m_project;
    State m_state;
    QList<std::pair<QString, std::optional<Document>>> m_undo; ///< what this commit replaced
    MarkFields m_names;
    QString m_apiKey = QStringLiteral("web-api-key-1");
    QString m_serviceAccount;
    bool m_isEmulator = false;
    QSet<QString> m_denied;
};

} // namespace rollbook::sim
