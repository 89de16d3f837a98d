// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/classroom.h"
#include "tests/bench/measure.h"
#include "tests/bench/rawdatabase.h"

#include <QDir>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::bench {
namespace {

constexpr int students = 40;
constexpr double aimMs = 50;
constexpr double aimRatio = 1.5;

/// A store with many sessions, all marked and all confirmed by one target.
class FilledStore
{
public:
    FilledStore(const Clock &clock, int marks) : m_classroom(clock, students)
    {
        m_classroom.close();
        makeSessions(marks / students);
    }

    Result<> fill();
    /// What of it makes a store: the database and the journal. Returns the register to open.
    Result<SessionId> copyTo(const QString &folder) const;
    Result<> open();
    /// Opens a register and says how long it took; each session once.
    Result<double> openNext();

private:
    struct Dated
    {
        SessionId id;
        QDate date;
        QTime start;
    };
    void makeSessions(int count);
    Result<> insert(RawDatabase &db);

    Classroom m_classroom;
    QList<Dated> m_sessions;
    qsizetype m_next = 0;
    std::unique_ptr<StoreReader> m_reader;
};

void FilledStore::makeSessions(int count)
{
    constexpr int aDay = 10;
    for (int i = 0; i < count; ++i) {
        const QDate date = QDate(2000, 1, 3).addDays(i / aDay);
        const QTime start = QTime(8, 0).addSecs(i % aDay * 45 * 60);
        m_sessions.append(
            { sessionId(schoolId(u"RIVERSIDE"_s), u"7A"_s, u"MAT"_s, date, start), date, start });
    }
    // In the order of the keys: many times faster to insert.
    std::ranges::sort(m_sessions, {}, [](const Dated &session) { return session.id.toString(); });
}

Result<> FilledStore::fill()
{
    const auto db = RawDatabase::open(m_classroom.database());
    if (!db)
        return fail(db.error());
    if (auto begun = (*db)->execute(u"PRAGMA journal_mode=DELETE; PRAGMA synchronous=OFF; BEGIN"_s);
        !begun)
        return begun;
    if (auto inserted = insert(**db); !inserted)
        return inserted;
    if (auto done = (*db)->execute(u"COMMIT; PRAGMA journal_mode=WAL"_s); !done)
        return done;
    std::ranges::shuffle(m_sessions, *QRandomGenerator::global());
    return {};
}

Result<SessionId> FilledStore::copyTo(const QString &folder) const
{
    const QDir from(m_classroom.path()), to(folder);
    QStringList files{ u"rollbook.db"_s };
    const QStringList journals = QDir(from.filePath(u"journal"_s)).entryList(QDir::Files);
    for (const QString &name : journals)
        files << u"journal/"_s + name;
    bool copied = to.mkpath(u"journal"_s);
    for (const QString &name : std::as_const(files))
        copied = copied && QFile::copy(from.filePath(name), to.filePath(name));
    return copied ? Result<SessionId>(m_classroom.session().id)
                  : Result<SessionId>(fail(Error::Kind::Io, u"the store could not be copied to %1"_s.arg(folder)));
}

Result<> FilledStore::insert(RawDatabase &db)
{
    const auto session =
        db.prepare("INSERT INTO session(session_id, school_id, account_id, class_id, subject_id, "
                   "local_date, start_local, end_local, tz, room,"
                   " rev, hlc) SELECT ?1, school_id, account_id, class_id, subject_id, ?2, ?3, "
                   "end_local, tz, room, rev, hlc FROM session"
                   " WHERE session_id=?4");
    const auto roster = db.prepare(
        "INSERT INTO roster(session_id, student_id, position, admission_no, name)"
        " SELECT ?1, student_id, position, admission_no, name FROM roster WHERE session_id=?2");
    const auto mark = db.prepare("INSERT INTO mark(session_id, student_id, status, status_hlc, "
                                 "note, note_hlc, rev, changed_at, author, origin)"
                                 " SELECT ?1, student_id, substr('PALE',1+position%4,1), "
                                 "d.hlc_high, '', d.hlc_high, 1, ?3, 'J. Okafor', 'local'"
                                 " FROM roster JOIN device d WHERE session_id=?2");
    const auto outbox = db.prepare("INSERT INTO outbox(target_id, entity, session_id, student_id, "
                                   "want_rev, acked_rev, verified_rev, state, first_queued_at,"
                                   " verified_at) SELECT target_id, 'mark', ?1, student_id, 1, 1, "
                                   "1, 'done', ?3, ?3 FROM roster JOIN target WHERE session_id=?2");
    const QString model = m_classroom.session().id.toString();
    for (const Dated &each : std::as_const(m_sessions)) {
        const QString id = each.id.toString();
        session->bind(1, id);
        session->bind(2, each.date.toString(Qt::ISODate));
        session->bind(3, each.start.toString(u"HH:mm"_s));
        session->bind(4, model);
        const qint64 at = QDateTime(each.date, each.start, Qt::UTC).toMSecsSinceEpoch();
        for (RawStatement *rows : { roster.get(), mark.get(), outbox.get() }) {
            rows->bind(1, id);
            rows->bind(2, model);
        }
        mark->bind(3, at);
        outbox->bind(3, at);
        if (!session->run() || !roster->run() || !mark->run() || !outbox->run())
            return fail(Error::Kind::Storage, u"the store could not be filled"_s);
    }
    return {};
}

Result<> FilledStore::open()
{
    auto reader = StoreReader::open(m_classroom.path());
    if (!reader)
        return fail(reader.error());
    m_reader = std::move(*reader);
    return {};
}

Result<double> FilledStore::openNext()
{
    const SessionId id = m_sessions.at(m_next++).id;
    Result<Register> read;
    const double ms = timed([&] { read = m_reader->registerOf(id); });
    if (!read)
        return fail(read.error());
    const bool whole = read->rows.size() == students
        && std::ranges::all_of(read->rows, [](const RegisterRow &row) {
                           return row.state.receipt.state == DeliveryState::Confirmed;
                       });
    if (!whole)
        return fail(Error::Kind::Corrupt, u"a register is not as it was filled in"_s);
    return ms;
}

QString inWords(int marks)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(marks);
}

} // namespace

Result<SessionId> fillStore(const QString &folder, int marks)
{
    const SystemClock clock;
    FilledStore store(clock, marks);
    if (const auto filled = store.fill(); !filled)
        return fail(filled.error());
    return store.copyTo(folder);
}

/// Opening a register in a store of years of marks, against one of a few weeks; another session
/// each time.
Result<Line> measureRegister(const Options &options)
{
    const int manyMarks = options.smoke ? 20'000 : 1'000'000;
    const int fewMarks = options.smoke ? 2'000 : 10'000;
    const SystemClock clock;
    FilledStore many(clock, manyMarks);
    FilledStore few(clock, fewMarks);
    for (FilledStore *store : { &many, &few }) {
        if (auto filled = store->fill(); !filled)
            return fail(filled.error());
        if (auto opened = store->open(); !opened)
            return fail(opened.error());
    }
    constexpr int warmUp = 5;
    const int turns = fewMarks / students; // every session of the small store once
    Samples ours;
    Samples floor;
    for (int i = 0; i < turns; ++i) {
        const auto inMany = many.openNext();
        const auto inFew = few.openNext();
        if (!inMany || !inFew)
            return fail(inMany ? inFew.error() : inMany.error());
        if (i >= warmUp) {
            ours.add(*inMany);
            floor.add(*inFew);
        }
    }
    const double ratio = ours.median() / floor.median();
    return Line{ .what =
                     u"open register, %1 / %2 marks"_s.arg(inWords(manyMarks), inWords(fewMarks)),
                 .ours = halfAndTail(ours),
                 .floor = halfAndTail(floor),
                 .judged = ours.median(),
                 .ratio = ratio,
                 .aim = u"p50 <= 50 ms, ratio <= 1.5"_s,
                 .met = ours.median() <= aimMs && ratio <= aimRatio };
}

} // namespace rollbook::bench
