// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/datathread.h"
#include "tests/bench/classroom.h"
#include "tests/bench/measure.h"
#include "tests/bench/rawdatabase.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rollbook::bench {
namespace {

constexpr int students = 40;
constexpr double aimRatio = 1.5;

constexpr auto fingerprint =
    "SELECT (SELECT count(*)||' '||sum(rev) FROM mark)||' '||(SELECT count(*) FROM event)||' '||"
    "(SELECT count(*)||' '||sum(want_rev) FROM outbox)||' '||(SELECT hlc_high FROM device)";

/// The rows that one mark leaves behind, as the store wrote them.
struct MarkRows
{
    RawRow mark;
    RawRow event;
    RawRow outbox;
    RawRow device;
};

/// Reads a mark's rows from the store's file.
class Witness
{
public:
    explicit Witness(RawDatabase &store)
        : m_mark(store.prepare("SELECT session_id, student_id, status, minutes_late, status_hlc, "
                               "note, note_hlc, rev, changed_at,"
                               " author, origin FROM mark WHERE session_id=? AND student_id=?")),
          m_event(
              store.prepare("SELECT event_id, entity, entity_key, rev, hlc, kind, before_json, "
                            "after_json, salt, payload_digest,"
                            " actor, raw_wall, clock_quality, boot_id, uptime_ms, prev_hash, hash"
                            " FROM event ORDER BY seq DESC LIMIT 1")),
          m_outbox(store.prepare("SELECT target_id, entity, session_id, student_id, want_rev, "
                                 "state, next_at, first_queued_at"
                                 " FROM outbox WHERE session_id=? AND student_id=?")),
          m_device(store.prepare("SELECT hlc_high FROM device"))
    {
    }

    MarkRows rowsOf(const Mark &mark)
    {
        for (RawStatement *statement : { m_mark.get(), m_outbox.get() }) {
            statement->bind(1, mark.session.toString());
            statement->bind(2, mark.student.toString());
        }
        return { m_mark->first(), m_event->first(), m_outbox->first(), m_device->first() };
    }

private:
    std::unique_ptr<RawStatement> m_mark;
    std::unique_ptr<RawStatement> m_event;
    std::unique_ptr<RawStatement> m_outbox;
    std::unique_ptr<RawStatement> m_device;
};

/// The least that can be done to have a mark on the disk: its rows, one transaction.
class Floor
{
public:
    explicit Floor(RawDatabase &copy)
        : m_begin(copy.prepare("BEGIN IMMEDIATE")),
          m_mark(copy.prepare(
              "INSERT INTO mark(session_id, student_id, status, minutes_late, status_hlc, note, "
              "note_hlc, rev,"
              " changed_at, author, origin) VALUES(?,?,?,?,?,?,?,?,?,?,?)"
              " ON CONFLICT DO UPDATE SET status=excluded.status, "
              "minutes_late=excluded.minutes_late,"
              " status_hlc=excluded.status_hlc, note=excluded.note, note_hlc=excluded.note_hlc, "
              "rev=excluded.rev,"
              " changed_at=excluded.changed_at, author=excluded.author, origin=excluded.origin")),
          m_event(copy.prepare("INSERT INTO event(event_id, entity, entity_key, rev, hlc, kind, "
                               "before_json, after_json, salt,"
                               " payload_digest, actor, raw_wall, clock_quality, boot_id, "
                               "uptime_ms, prev_hash, hash)"
                               " VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")),
          m_outbox(copy.prepare("INSERT INTO outbox(target_id, entity, session_id, student_id, "
                                "want_rev, state, next_at,"
                                " first_queued_at) VALUES(?,?,?,?,?,?,?,?) ON CONFLICT DO UPDATE "
                                "SET want_rev=excluded.want_rev,"
                                " state=excluded.state, next_at=excluded.next_at")),
          m_device(copy.prepare("UPDATE device SET hlc_high=?")), m_commit(copy.prepare("COMMIT"))
    {
    }

    bool record(const MarkRows &rows)
    {
        if (!m_begin->run())
            return false;
        m_mark->bind(rows.mark);
        m_event->bind(rows.event);
        m_outbox->bind(rows.outbox);
        m_device->bind(rows.device);
        return m_mark->run() && m_event->run() && m_outbox->run() && m_device->run()
            && m_commit->run();
    }

private:
    std::unique_ptr<RawStatement> m_begin;
    std::unique_ptr<RawStatement> m_mark;
    std::unique_ptr<RawStatement> m_event;
    std::unique_ptr<RawStatement> m_outbox;
    std::unique_ptr<RawStatement> m_device;
    std::unique_ptr<RawStatement> m_commit;
};

/// What the disk alone costs: a page written and flushed.
class Flush
{
public:
    explicit Flush(const QString &path) : m_file(path)
    {
        if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
            qFatal("cannot write %s", qPrintable(path));
    }
    void run()
    {
        m_file.seek(0);
        m_file.write(m_page);
        ::fdatasync(m_file.handle());
    }

private:
    QFile m_file;
    QByteArray m_page = QByteArray(4096, 'x');
};

struct Compared
{
    Samples ours;
    Samples floor;
    Samples flush;
};

/// On the data thread: a mark by the store, the same rows by the floor, and so on in turn.
Result<Compared> inTurn(Store &store, RawDatabase &storeFile, RawDatabase &copy,
                        const Classroom &classroom, int marks)
{
    Witness witness(storeFile);
    Floor floor(copy);
    Flush flush(classroom.path() + u"/page"_s);
    Compared compared;
    constexpr int warmUp =
        2 * students; // statements prepared, and later marks all change a row that is there
    for (int i = 0; i < warmUp + marks; ++i) {
        const int student = i % students;
        const MarkEdit edit = classroom.edit(student, i / students);
        Result<QList<MarkState>> recorded;
        const double ours = timed([&] { recorded = store.record({ edit }); });
        if (!recorded)
            return fail(recorded.error());
        const MarkRows rows = witness.rowsOf(recorded->first().mark);
        bool committed = false;
        const double bare = timed([&] { committed = floor.record(rows); });
        if (!committed)
            return fail(Error::Kind::Storage, u"the floor could not commit"_s);
        if (i >= warmUp) {
            compared.ours.add(ours);
            compared.floor.add(bare);
            compared.flush.add(timed([&] { flush.run(); }));
        }
    }
    const auto mine = storeFile.text(fingerprint);
    const auto theirs = copy.text(fingerprint);
    if (!mine || !theirs || *mine != *theirs)
        return fail(Error::Kind::Storage, u"the store and the floor wrote different rows"_s);
    return compared;
}

} // namespace

/// Store::record of one mark, against the same rows committed through SQLite's C interface to a
/// copy of the store beside it.
Result<Line> measureMark(const Options &options)
{
    const SystemClock clock;
    Classroom classroom(clock, students);
    const QString copyFile = classroom.path() + u"/floor.db"_s;
    if (const auto copied = classroom.store().backup(copyFile); !copied)
        return fail(copied.error());
    classroom.close();
    const auto data = DataThread::start(classroom.options());
    if (!data)
        return fail(data.error());
    const auto storeFile = RawDatabase::open(classroom.database());
    const auto copy = RawDatabase::open(copyFile);
    if (!storeFile || !copy)
        return fail(storeFile ? copy.error() : storeFile.error());

    // The floor counts nothing: the figures that the store keeps with each mark are part of what is measured.
    for (const char *drop : { "DROP TRIGGER tally_insert", "DROP TRIGGER tally_update", "DROP TRIGGER tally_delete" }) {
        if (!(*copy)->prepare(drop)->run())
            return fail(Error::Kind::Storage, u"the floor cannot be laid bare"_s);
    }

    const int marks = options.smoke ? 20 : 1000;
    const auto compared = (*data)
                              ->run([&](Store &store) {
                                  return inTurn(store, **storeFile, **copy, classroom, marks);
                              })
                              .result();
    if (!compared)
        return fail(compared.error());
    const double ratio = compared->ours.median() / compared->floor.median();
    return Line{ .what = u"durable mark, bare SQLite"_s,
                 .ours = halfAndTail(compared->ours),
                 .floor = halfAndTail(compared->floor),
                 .judged = compared->ours.median(),
                 .ratio = ratio,
                 .aim = u"p50 ratio <= 1.5"_s,
                 .met = ratio <= aimRatio,
                 .note =
                     u"of both, the flush of this disk: %1"_s.arg(halfAndTail(compared->flush)) };
}

} // namespace rollbook::bench
