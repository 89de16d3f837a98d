// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/filledstore.h"
#include "tests/bench/measure.h"
#include "ui/search/searchindex.h"

using namespace Qt::StringLiterals;

namespace rollbook::bench {
namespace {

constexpr double aimMs = 33; // two frames at 60 Hz

/// Invented people of a large school and its sessions of some years, as the store would list them.
SearchLists listsOf(int students, int sessions)
{
    const QStringList given{ u"Amina"_s, u"Élodie"_s, u"José"_s, u"Łukasz"_s, u"Zoë"_s, u"Max"_s, u"Wanjiku"_s, u"Ananya"_s, u"Íñigo"_s, u"Chloé"_s };
    const QStringList family{ u"Diallo"_s, u"Lefèvre"_s, u"Fernández-Peña"_s, u"Wójcik"_s, u"O'Connor"_s, u"Kimani"_s, u"Weiß"_s, u"Reddy"_s };
    SearchLists lists;
    for (int i = 0; i < students; ++i) {
        const QString number = u"NF/2026/%1"_s.arg(i, 4, 10, QChar(u'0'));
        const Student student{ .id = studentId(schoolId(u"NORTHFIELD"_s), number), .number = number,
                               .name = given.at(i % given.size()) + u' ' + family.at(i / 3 % family.size()), .email = {}, .phone = {} };
        const QString code = u"%1A"_s.arg(7 + i % 6);
        lists.students.add({ student, { code } });
    }
    for (int i = 0; i < sessions; ++i) {
        Session session{ .id = {}, .classCode = u"%1A"_s.arg(7 + i % 6), .subjectCode = u"MAT"_s, .subjectName = u"Mathematics"_s };
        session.date = QDate(2026, 11, 20).addDays(-i / 40);
        session.start = QTime(8, 0).addSecs(i % 7 * 3000);
        lists.sessions.append(session);
    }
    return lists;
}

} // namespace

/// One key of a search: the worker's time until its answer is there.
Result<Line> measureSearch(const Options &options)
{
    const int students = options.smoke ? 200 : 5000;
    const int sessions = options.smoke ? 1000 : 25'000; // a million marks, in classes of forty
    const SearchLists lists = listsOf(students, sessions);
    std::optional<SearchIndex> index;
    const double making = timed([&] { index.emplace(lists, QLocale(QLocale::English, QLocale::UnitedKingdom)); });
    Samples samples;
    const QStringList typed{ u"elodie lef"_s, u"7a math 20 nov"_s, u"nf/2026/0042"_s, u"zzz nobody"_s };
    for (int round = 0; round < (options.smoke ? 2 : 25); ++round) {
        for (const QString &text : typed) {
            for (qsizetype letters = 1; letters <= text.size(); ++letters) {
                const double before = threadMs();
                const QList<SearchHit> found = index->find(text.first(letters), 5, 30).hits;
                samples.add(threadMs() - before);
                if (text == typed.first() && letters == text.size() && found.isEmpty())
                    return fail(Error::Kind::Corrupt, u"the search found nobody"_s);
            }
        }
    }
    return Line{ .what = u"search, a key (CPU), %1 students"_s.arg(students),
                 .ours = halfAndTail(samples),
                 .floor = {},
                 .judged = samples.quantile(0.99),
                 .ratio = {},
                 .aim = u"p99 <= 33 ms"_s,
                 .met = samples.quantile(0.99) <= aimMs,
                 .note = u"with %1 sessions; making the index took %2 ms"_s.arg(sessions).arg(making, 0, 'f', 0) };
}

} // namespace rollbook::bench
