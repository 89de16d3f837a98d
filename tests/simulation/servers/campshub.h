// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/servers/jsonwriter.h"
#include "tests/simulation/servers/modelserver.h"

#include <functional>
#include <variant>

namespace rollbook::sim {

/// CampsHub360: a record stands for every student as soon as a session is made; filters do nothing;
/// nothing is locked; only PATCH of one record keeps the true time. A course is a course section.
class CampsHubModel final : public ModelServer
{
public:
    CampsHubModel(const SchoolData &school, qint64 nowMs);

    QList<StoredMark> truth() const override;
    QList<StoredSession> sessions() const override;
    QList<MappingLine> mapping() const override;
    bool office(const OfficeEdit &edit, qint64 nowMs) override;
    std::any saveImage() const override { return m_state; }
    void setRotatesRefresh(bool on) { m_rotatesRefresh = on; }
    int correctionCount() const { return int(m_state.corrections.size()); }

protected:
    HttpReply answer(const Call &call) override;
    HttpReply crash() const override;
    void loadImage(const std::any &image) override { m_state = std::any_cast<State>(image); }

private:
    static constexpr int firstSection = 301;
    static constexpr int firstBatch = 31;
    static constexpr int firstCourse = 21;
    static constexpr int firstSlot = 501;
    static constexpr int graceMinutes = 5;

    struct Record
    {
        int session = 0;
        int pupil = 0; ///< index in the school's list
        QString mark;
        qint64 markedUs = 0;
        QString source;
        QString reason;
        QString notes;
        QString deviceId;
        QString clientUuid;
        qint64 createdUs = 0;
        qint64 updatedUs = 0;
        RowChange change;
    };
    struct Session
    {
        int course = 0; ///< index in the school's list
        QString faculty;
        int slot = 0; ///< 0 = null, and then not unique
        QDate date;
        qint64 startUs = 0;
        qint64 endUs = 0;
        QString status;
        QString room;
        QString notes;
        qint64 actualStartUs = 0; ///< 0 = null, as below
        qint64 actualEndUs = 0;
        qint64 createdUs = 0;
        qint64 updatedUs = 0;
        QMap<int, int> records; ///< pupil -> record id
    };
    struct Correction
    {
        int session = 0;
        int pupil = 0;
        QString from;
        QString to;
        QString reason;
        QString status;
        qint64 createdUs = 0;
    };
    struct State
    {
        QMap<int, Session> sessions;
        QMap<int, Record> records;
        QMap<int, Correction> corrections;
        QMap<qint64, int> sessionsByCreation; ///< creation times are unique, as the pages need it
        QMap<qint64, int> recordsByCreation;
        QMap<qint64, int> correctionsByCreation;
        QSet<int> dropped; ///< pupils no longer enrolled
        int nextSession = 61;
        int nextRecord = 9001;
        int nextCorrection = 1;
        qint64 lastUs = 0;
    };

    // who asks
    HttpReply signIn(const Call &call);
    HttpReply refresh(const Call &call);
    std::variant<const SchoolData::Account *, HttpReply> authenticate(const Call &call) const;
    HttpReply forAccounts(const Call &call, const SchoolData::Account &me);
    HttpReply forPeople(const Call &call) const; ///< sections, rosters, faculty
    void addSection(JsonWriter &json, qsizetype i) const;

    HttpReply forSessions(const Call &call);
    HttpReply sessionAction(const Call &call, int id, const QString &action);
    HttpReply createSession(const Call &call);
    HttpReply patchSession(const Call &call, int id);
    HttpReply listSessions(const Call &call) const;
    HttpReply timetable(const Call &call) const;

    HttpReply forRecords(const Call &call, const SchoolData::Account &me);
    HttpReply createRecord(const Call &call, const SchoolData::Account &me);
    HttpReply patchRecord(const Call &call, const SchoolData::Account &me, int id);
    HttpReply bulkMark(const Call &call, const SchoolData::Account &me);
    HttpReply offlineSync(const Call &call, const SchoolData::Account &me);
    HttpReply forCorrections(const Call &call);

    using WriteItem = std::function<void(JsonWriter &, int)>;
    HttpReply page(const Call &call, const QMap<qint64, int> &byCreation,
                   const WriteItem &write) const;
    int openSession(Session session, qint64 nowMs);
    int insert(const Call *call, qint64 trueMs, Record record, const QString &by);
    void touch(const Call *call, qint64 trueMs, Record &record, const QString &by);
    void deleteRecord(int id);
    bool deleteSession(int id);
    bool approve(int session, int pupil, qint64 nowMs);
    bool setMark(const OfficeEdit &edit, int session, int pupil, qint64 nowMs);
    AppliedWrite applied(const Record &record, const QString &by) const;
    void write(JsonWriter &json, int id, const Session &session, bool whole) const;
    void writeRecord(JsonWriter &json, int id, const Record &record) const;
    qint64 nextUs(qint64 serverMs)
    {
        return m_state.lastUs = std::max(m_state.lastUs + 1, serverMs * 1000);
    }
    QString studentId(qsizetype pupil) const { return m_studentIds[pupil]; }
    QString facultyId(qsizetype account) const;
    int pupilOf(const QString &studentId) const; ///< -1 when unknown

    State m_state;
    QHash<QString, int> m_pupils; ///< by student id
    QStringList m_studentIds; ///< in the school's order
    QSet<QByteArray> m_deadRefreshes;
    bool m_rotatesRefresh = false;
};

} // namespace rollbook::sim
