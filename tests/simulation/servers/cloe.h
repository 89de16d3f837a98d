// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/servers/jsonwriter.h"
#include "tests/simulation/servers/modelserver.h"

#include <variant>

namespace rollbook::sim {

/// Cloe: a session exists from now until it is ended, and then takes no mark any more; a batch is
/// refused whole for its shape and row by row for its content. A course is a Cloe class.
class CloeModel final : public ModelServer
{
public:
    CloeModel(const SchoolData &school, qint64 nowMs);

    QList<StoredMark> truth() const override;
    QList<StoredSession> sessions() const override;
    QList<MappingLine> mapping() const override;
    bool office(const OfficeEdit &edit, qint64 nowMs) override; ///< CreateSession starts one now
    std::any saveImage() const override { return m_state; }

protected:
    HttpReply answer(const Call &call) override;
    void loadImage(const std::any &image) override { m_state = std::any_cast<State>(image); }

private:
    struct Row
    {
        QString id;
        int pupil = 0; ///< index in the school's list
        QString status;
        QString notes;
        qint64 markedMs = 0; ///< of the first marking
        QString markedBy;
        RowChange change;
    };
    struct Session
    {
        QString id;
        int course = 0; ///< index in the school's list
        QString teacher; ///< user name
        qint64 startMs = 0;
        qint64 endMs = 0; ///< 0: active
        QMap<int, Row> rows; ///< by pupil

        bool isActive() const { return endMs == 0; }
    };
    struct State
    {
        QMap<int, Session> sessions; ///< in the order of their start
        QSet<int> unenrolled; ///< pupils
        int nextSession = 1;
        int nextRow = 1;
    };
    using Account = SchoolData::Account;

    // who asks, and what a client looks up
    HttpReply signIn(const Call &call);
    HttpReply refresh(const Call &call);
    std::variant<const Account *, HttpReply> authenticate(const Call &call) const;
    HttpReply forUsers(const Call &call, const Account &me) const;
    HttpReply forClasses(const Call &call, const Account &me);
    void writeClassRef(JsonWriter &json, int course) const;
    void writeClass(JsonWriter &json, int course, bool whole) const;

    HttpReply forSessions(const Call &call, const Account &me);
    HttpReply start(const Call &call, const Account &me);
    HttpReply end(const Call &call, const Account &me, int key);
    HttpReply listSessions(const Call &call, const Account &me, const QString &what) const;
    void writeSession(JsonWriter &json, const Session &session, const QString &what) const;
    HttpReply sessionReply(int status, const QString &message, const Session &session) const;
    int begin(int course, const QString &teacher, qint64 ms);

    HttpReply forAttendance(const Call &call, const Account &me);
    HttpReply mark(const Call &call, const Account &me);
    HttpReply bulkMark(const Call &call, const Account &me);
    HttpReply changeOne(const Call &call, const Account &me, int session, int pupil);
    HttpReply sessionView(const Call &call, const Account &me) const;
    QString sessionRefusal(const QString &id, const Account &me) const; ///< empty: may be marked
    QString studentRefusal(const QString &id, const Session &session) const;
    const Row &store(const Call *call, qint64 trueMs, int session, int pupil, const QString &status,
                     const QString &notes, const QString &by);
    void writeRow(JsonWriter &json, const Session &session, const Row &row) const;

    int sessionOf(const QString &id) const; ///< key, 0 when unknown
    int pupilOf(const QString &id) const { return m_pupils.value(id.toLower(), -1); }
    bool isMine(const Session &session, const Account &me) const;
    int enrolled(int course) const;
    QString courseId(int course) const;
    QString teacherId(qsizetype account) const;
    QString studentId(int pupil) const { return m_studentIds[pupil]; }

    State m_state;
    QHash<QString, int> m_pupils; ///< by student id
    QStringList m_studentIds;
};

} // namespace rollbook::sim
