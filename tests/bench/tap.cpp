// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/classroom.h"
#include "tests/bench/measure.h"
#include "ui/register/registerpage.h"

using namespace Qt::StringLiterals;

namespace rollbook::bench {
namespace {

constexpr int students = 40;
constexpr double aimMs = 1;

} // namespace

/// How long a tap holds the window's thread: RegisterModel::setData with the page on show, the
/// store on its own thread and a target to queue for. The next tap comes when this one is saved.
Result<Line> measureTap(const Options &options)
{
    const int taps = options.smoke ? 20 : 1000;
    const SystemClock clock;
    Classroom classroom(clock, students);
    classroom.close();
    auto data = DataThread::start(classroom.options());
    if (!data)
        return fail(data.error());
    const auto school = (*data)->run([](Store &store) { return store.read().school(); }).result();
    if (!school)
        return fail(school.error());
    const Theme theme(Theme::Mode::Light);
    RegisterPage page(**data, *school, clock, theme);
    page.resize(1100, 760);
    page.show();
    page.open(classroom.session().id);
    RegisterModel &model = page.model();
    if (!eventsUntil([&] { return model.rowCount() == students; }))
        return fail(Error::Kind::Storage, u"the register did not open"_s);

    Samples held;
    for (int tap = 0; tap < taps; ++tap) {
        const int row = tap % students;
        const QString code = statusCode(statusIn(tap / students, row));
        const QModelIndex cell = model.index(row, RegisterModel::StatusColumn);
        bool taken = false;
        held.add(timed([&] { taken = model.setData(cell, code); }));
        const auto saved = [&] { return model.line(row).saving == 0; };
        if (!taken || !eventsUntil(saved)
            || statusCode(model.line(row).state.mark.value.status) != code)
            return fail(Error::Kind::Storage, u"a tap was not saved"_s);
    }
    return Line{ .what = u"tap, register of %1"_s.arg(students),
                 .ours = halfAndTail(held),
                 .floor = {},
                 .judged = held.quantile(0.99),
                 .ratio = {},
                 .aim = u"p99 <= 1 ms"_s,
                 .met = held.quantile(0.99) <= aimMs };
}

} // namespace rollbook::bench
