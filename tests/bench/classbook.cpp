// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bookreader.h"
#include "tests/bench/filledstore.h"
#include "tests/bench/measure.h"
#include "ui/classbook/bookview.h"

#include <QFile>
#include <QScrollBar>

#include <algorithm>
#include <malloc.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rollbook::bench {
namespace {

constexpr double aimMs = 8; // half a frame at 60 Hz, as for a register

double residentMb()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// Painted as after a jump: all that is seen of the grid and of both headers.
void repaintAll(BookView &view)
{
    view.viewport()->repaint();
    view.horizontalHeader()->viewport()->repaint();
    view.verticalHeader()->viewport()->repaint();
}

/// Steps to and fro, in both directions.
Samples scroll(BookView &view, int steps)
{
    Samples samples;
    for (int i = 0; i < steps; ++i) {
        QScrollBar *bar = i % 2 ? view.verticalScrollBar() : view.horizontalScrollBar();
        const int place = i / 2 * bar->singleStep() % std::max(1, bar->maximum());
        const double before = threadMs();
        bar->setValue(place);
        repaintAll(view);
        samples.add(threadMs() - before);
    }
    return samples;
}

} // namespace

Result<Line> measureClassBook(const Options &options)
{
    const int students = options.smoke ? 60 : 1500;
    const int sessions = options.smoke ? 20 : 400;
    const SystemClock clock;
    Classroom classroom(clock, students);
    classroom.close();
    if (auto filled = fillStore(classroom, datedSessions(sessions, 6, { 2020, 9, 7 })); !filled)
        return fail(filled.error());
    const auto reader = StoreReader::open(classroom.path());
    if (!reader)
        return fail(reader.error());
    malloc_trim(0);
    const double before = residentMb();
    Result<ClassBook> book;
    const double readMs = timed([&] { book = BookReader((*reader)->database()).book(u"7A"_s, { 2020, 1, 1 }, { 2025, 1, 1 }); });
    const double during = residentMb() - before;
    if (!book || book->students.size() != students || book->sessions.size() != sessions)
        return fail(Error::Kind::Corrupt, u"the class book is not as it was filled in"_s);
    BookModel model;
    const Theme theme(Theme::Mode::Light);
    BookView view(model, theme);
    view.setStyleSheet(theme.styleSheet());
    view.resize(1280, 800);
    view.show();
    model.display(*book);
    view.goTo(0, 0);
    QCoreApplication::processEvents();
    scroll(view, 20); // what is drawn for the first time is laid out once
    const Samples samples = scroll(view, options.smoke ? 20 : 1000);
    return Line{ .what = u"class book step (CPU), %1 x %2"_s.arg(students).arg(sessions),
                 .ours = halfAndTail(samples),
                 .floor = {},
                 .judged = samples.quantile(0.99),
                 .ratio = {},
                 .aim = u"p99 <= 8 ms"_s,
                 .met = samples.quantile(0.99) <= aimMs,
                 .note = u"reading it took %1 s and %2 MB, of which its cells are %3 MB"_s.arg(readMs / 1e3, 0, 'f', 2)
                                 .arg(during, 0, 'f', 1)
                                 .arg(double(book->cells.size()) / 1e6, 0, 'f', 2) };
}

} // namespace rollbook::bench
