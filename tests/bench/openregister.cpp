// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/filledstore.h"
#include "tests/bench/measure.h"

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
    FilledStore(const Clock &clock, int marks) : m_classroom(clock, students), m_sessions(datedSessions(marks / students, 10, { 2000, 1, 3 }))
    {
        m_classroom.close();
    }

    Result<> fill();
    /// What of it makes a store: the database and the journal. Returns the register to open.
    Result<SessionId> copyTo(const QString &folder) const;
    Result<> open();
    /// Opens a register and says how long it took; each session once.
    Result<double> openNext();

private:
    Classroom m_classroom;
    QList<DatedSession> m_sessions;
    qsizetype m_next = 0;
    std::unique_ptr<StoreReader> m_reader;
};

Result<> FilledStore::fill()
{
    if (auto filled = fillStore(m_classroom, m_sessions); !filled)
        return filled;
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
