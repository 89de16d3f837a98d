// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bookreader.h"

#include "core/store/access.h"
#include "core/store/codestore.h"
#include "core/store/database.h"
#include "core/store/readrows.h"
#include "core/store/schoolreader.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// A student met on a register, with where: the latest registers are read first.
struct Met
{
    Student student;
    qsizetype laterRegisters = 0; ///< than the first one met on
    int position = 0;
};

/// What was read of the registers, before the students are in order.
struct Pages
{
    QList<Met> students;
    QHash<QString, qsizetype> byId;
    QSet<QString> merged; ///< who turned out to be somebody else, and is that person from then on
    QList<QList<BookCell>> columns; ///< by session; as long as students were known then
};

/// One register into pages.columns[session]. A mark with several receipts comes several times; the
/// worst of them counts.
Result<> readRegister(Database &db, const Session &session, qsizetype later, QList<BookCell> &column, Pages &pages, ClassBook &book)
{
    return db.each(
            uR"(SELECT r.student_id, instr('PALE', coalesce(m.status,'-')), m.note<>'', m.rev, o.state, o.want_rev=o.verified_rev AND o.want_rev=m.rev,
                  r.position, r.admission_no, r.name, m.code
                FROM roster r LEFT JOIN mark m ON m.session_id=r.session_id AND m.student_id=r.student_id
                  LEFT JOIN outbox o ON o.session_id=r.session_id AND o.student_id=r.student_id
                    AND o.target_id IN (SELECT target_id FROM target WHERE removed_at IS NULL)
                WHERE r.session_id=?)"_s,
            { session.id.toString() }, [&](const Row &row) {
                const QString id = row.text(0);
                if (pages.merged.contains(id))
                    return;
                auto known = pages.byId.constFind(id);
                if (known == pages.byId.constEnd()) {
                    pages.students.append({ { .id = StudentId::fromString(id), .number = row.text(7), .name = row.text(8), .email = {}, .phone = {} },
                                            later, int(row.number(6)) });
                    known = pages.byId.insert(id, pages.students.size() - 1);
                }
                if (column.size() <= *known)
                    column.resize(*known + 1);
                BookCell &cell = column[*known];
                DeliveryState delivery = row.number(3) > 0 ? DeliveryState::OnDevice : DeliveryState::Nothing;
                if (delivery != DeliveryState::Nothing && !row.isNull(4))
                    delivery = deliveryOf(row.text(4), row.number(5) != 0);
                if (cell.isOnRegister())
                    delivery = std::max(delivery, cell.delivery());
                static_assert(int(Status::Present) == 1 && int(Status::Excused) == 4); // as in 'PALE'
                cell = BookCell(Status(row.number(1)), delivery, row.number(2) != 0, row.isNull(9) ? 0 : book.codeIndex(row.text(9)));
            });
}

/// Only registers that the user may read. A refusal when that leaves nothing.
Result<> keepReadable(Database &db, QList<Session> &sessions)
{
    const auto allowed = allowedLessons(db, Action::ReadStatistics, sessions.constLast().date);
    if (!allowed)
        return fail(allowed.error());
    sessions.removeIf([&](const Session &session) { return !allowed->has(session.classId, session.id); });
    return sessions.isEmpty() ? mayDo(db, Action::ReadStatistics) : Result<>();
}

/// The students as the latest register has them, those of earlier ones after them.
QList<qsizetype> inOrder(const QList<Met> &students)
{
    QList<qsizetype> order(students.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&](qsizetype a, qsizetype b) {
        const Met &x = students.at(a);
        const Met &y = students.at(b);
        return std::tie(x.laterRegisters, x.position, x.student.number) < std::tie(y.laterRegisters, y.position, y.student.number);
    });
    return order;
}

void fill(ClassBook &book, const Pages &pages)
{
    book.cells.resize(pages.students.size() * book.sessions.size());
    book.counts.resize(pages.students.size());
    auto cell = book.cells.begin();
    const QList<qsizetype> order = inOrder(pages.students);
    for (qsizetype student = 0; student < order.size(); ++student) {
        book.students.append(pages.students.at(order.at(student)).student);
        for (const QList<BookCell> &column : pages.columns) {
            *cell = column.value(order.at(student));
            if (cell->isOnRegister())
                addTo(book.counts[student], book.value(*cell), book.pack);
            ++cell;
        }
    }
}

} // namespace

Result<ClassBook> BookReader::book(const QString &classCode, QDate from, QDate to) const
{
    ClassBook book{ .classCode = classCode, .from = from, .to = to };
    const auto rules = SchoolReader(m_database).rules();
    if (!rules)
        return fail(rules.error());
    const auto pack = activeCodePack(m_database);
    if (!pack)
        return fail(pack.error());
    book.pack = *pack;
    book.percentage = { rules->percentage, rules->thresholdPercent };
    auto read = m_database.each(u"SELECT %1 FROM %2 WHERE c.code=? AND s.local_date>=? AND s.local_date<=? "
                                "ORDER BY s.local_date, s.start_local, j.code, s.session_id"_s.arg(sessionColumns, sessionTables),
                                { classCode, dayOr(from, u"0000"_s), dayOr(to, u"9999-99"_s) },
                                [&](const Row &row) { book.sessions.append(sessionOf(row)); });
    if (read && !book.sessions.isEmpty())
        read = keepReadable(m_database, book.sessions);
    Pages pages;
    if (read)
        read = m_database.each(u"SELECT student_id FROM student WHERE merged_into IS NOT NULL"_s, {},
                               [&](const Row &row) { pages.merged.insert(row.text(0)); });
    pages.columns.resize(book.sessions.size());
    for (qsizetype i = book.sessions.size() - 1; read && i >= 0; --i)
        read = readRegister(m_database, book.sessions.at(i), book.sessions.size() - 1 - i, pages.columns[i], pages, book);
    if (!read)
        return fail(read.error());
    fill(book, pages);
    return book;
}

Result<QList<Term>> BookReader::terms() const
{
    QList<Term> terms;
    const auto read = m_database.each(
            u"SELECT source_id, title, kind, from_date, to_date, parent, school_year FROM term ORDER BY from_date"_s, {}, [&](const Row &row) {
                terms.append({ .sourceId = row.text(0), .title = row.text(1), .kind = row.text(2),
                               .from = QDate::fromString(row.text(3), Qt::ISODate), .to = QDate::fromString(row.text(4), Qt::ISODate),
                               .parent = row.text(5), .year = int(row.number(6)) });
            });
    if (!read)
        return fail(read.error());
    return terms;
}

} // namespace rollbook
