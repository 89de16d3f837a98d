// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/servers/jsonwriter.h"
#include "tests/simulation/servers/modelserver.h"

#include <variant>

namespace rollbook::sim {

/// SchoolOS under /api/v1/: last arrival wins, no time of change is shown, sessions are made by the
/// office only, and the answer to a write shows the rows as they were before it.
class SchoolOsModel final : public ModelServer
{
public:
    SchoolOsModel(const SchoolData &school, qint64 nowMs);

    QList<StoredMark> truth() const override;
    QList<StoredSession> sessions() const override;
    QList<MappingLine> mapping() const override;
    bool office(const OfficeEdit &edit, qint64 nowMs) override;
    std::any saveImage() const override { return m_state; }

protected:
    HttpReply answer(const Call &call) override;
    void loadImage(const std::any &image) override { m_state = std::any_cast<State>(image); }

private:
    // Each kind of id begins elsewhere, so that one taken for another is found out.
    static constexpr int firstClass = 3;
    static constexpr int firstSubject = 21;
    static constexpr int firstStudent = 101;
    static constexpr int firstUser = 7;
    static constexpr int firstTeacher = 11;

    struct Row
    {
        int id = 0;
        int student = 0;
        QString status;
        QString remarks;
        qint64 markedMs = 0; ///< set once, by the insert
        int markedBy = 0;
        RowChange change;
    };
    struct Session
    {
        int klass = 0;
        int subject = 0; ///< 0 = null, and then not unique
        QDate date;
        int teacher = 0;
        QString status;
        qint64 openedMs = 0;
        qint64 closedMs = 0; ///< 0 = null, as below
        qint64 syncedMs = 0;
        bool synced = false;
        QString localId;
        QMap<int, Row> rows; ///< by student id
    };
    struct State
    {
        QMap<int, Session> sessions;
        int nextSession = 41;
        int nextRow = 7001;
    };
    struct User
    {
        const SchoolData::Account *account = nullptr;
        int id = 0;
        int teacher = 0;
    };

    HttpReply signIn(const Call &call);
    std::variant<User, HttpReply> authenticate(const Call &call) const;
    HttpReply forSessions(const Call &call, const User &me);
    HttpReply forSession(const Call &call, const User &me, int id);
    HttpReply forRecords(const Call &call) const;
    HttpReply list(const Call &call, const User &me) const;
    HttpReply create(const Call &call) const;
    HttpReply patch(const Call &call, int id);
    HttpReply setStatus(const Call &call, int id, const QString &status);
    HttpReply summary(int id) const;
    HttpReply bulkMark(const Call &call, const User &me, int id);
    bool storeRow(const Call &call, const User &me, int id, const QJsonObject &record, int &created,
                  int &updated);

    bool mine(const Session &session, const User &me) const;
    bool clashes(int id, const Session &session) const;
    int openSession(const SchoolData::Lesson &lesson, qint64 nowMs);
    void write(JsonWriter &json, int id, const Session &session, bool withLocalId) const;
    void writeRow(JsonWriter &json, int session, const Row &row) const;
    void writeDetail(JsonWriter &json, int id, const Session &before, const Session &counted) const;
    QString number(int student) const;

    State m_state;
};

} // namespace rollbook::sim
