// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/filledstore.h"
#include "tests/bench/measure.h"
#include "ui/register/cardview.h"
#include "ui/register/registerpage.h"
#include "ui/seating/seatview.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace rollbook::bench {
namespace {

constexpr double tickAimMs = 100; // what feels like at once: Miller 1968
constexpr double repaintAimMs = 8; // half a frame at 60 Hz

/// A register on show, with its store on a thread of its own.
class Open
{
public:
    explicit Open(int students) : m_classroom(m_clock, students)
    {
        m_classroom.close();
        auto data = DataThread::start(m_classroom.options());
        if (!data)
            return;
        m_data = std::move(*data);
        const auto school =
            m_data->run([](Store &store) { return store.read().school(); }).result();
        if (!school)
            return;
        page = std::make_unique<RegisterPage>(*m_data, *school, m_clock, m_theme);
        page->setStyleSheet(m_theme.styleSheet());
        page->resize(1280, 800);
        page->show();
        page->open(m_classroom.session().id);
        isReady = eventsUntil([&] { return page->model().rowCount() == students; });
        QCoreApplication::processEvents();
    }

private:
    SystemClock m_clock;
    Classroom m_classroom;
    Theme m_theme{ Theme::Mode::Light };
    std::unique_ptr<DataThread> m_data;

public:
    std::unique_ptr<RegisterPage> page;
    bool isReady = false;
};

Result<Line> keyToTick(int students, int keys)
{
    Open open(students);
    if (!open.isReady)
        return fail(Error::Kind::Storage, u"the register did not open"_s);
    RegisterModel &model = open.page->model();
    RegisterView &view = open.page->view();
    Samples samples;
    for (int n = 0; n < keys; ++n) {
        const int row = n % students;
        view.goTo(row);
        QCoreApplication::processEvents();
        const bool absent = n / students % 2;
        QKeyEvent press(QEvent::KeyPress, absent ? Qt::Key_A : Qt::Key_P, {},
                        absent ? u"a"_s : u"p"_s);
        bool ticked = false;
        samples.add(timed([&] {
            QCoreApplication::sendEvent(&view, &press);
            ticked = eventsUntil([&] { return model.line(row).saving == 0; });
            QCoreApplication::processEvents(); // the line is painted with its tick
        }));
        if (!ticked || model.line(row).isUnmarked())
            return fail(Error::Kind::Storage, u"a key was not saved"_s);
    }
    return Line{ .what = u"key to tick, register of %1"_s.arg(students),
                 .ours = halfAndTail(samples),
                 .floor = {},
                 .judged = samples.quantile(0.99),
                 .ratio = {},
                 .aim = u"p99 <= 100 ms"_s,
                 .met = samples.quantile(0.99) <= tickAimMs };
}

Result<Line> repaint(int students, int rounds)
{
    Open open(students);
    if (!open.isReady)
        return fail(Error::Kind::Storage, u"the register did not open"_s);
    open.page->model().fillRest();
    if (!eventsUntil([&] { return open.page->model().counts().unmarked == 0; }))
        return fail(Error::Kind::Storage, u"the register was not filled"_s);
    Samples samples;
    for (const RegisterSight sight :
         { RegisterSight::List, RegisterSight::Cards, RegisterSight::Seats }) {
        open.page->see(sight);
        QCoreApplication::processEvents();
        QAbstractItemView *views[] = { &open.page->view(), &open.page->cards(),
                                       &open.page->seats() };
        QWidget *viewport = views[int(sight)]->viewport();
        viewport->repaint(); // what is drawn for the first time is laid out once
        for (int n = 0; n < rounds; ++n) {
            const double before = threadMs();
            viewport->repaint();
            samples.add(threadMs() - before);
        }
    }
    return Line{ .what = u"repaint (CPU), register of %1"_s.arg(students),
                 .ours = halfAndTail(samples),
                 .floor = {},
                 .judged = samples.quantile(0.99),
                 .ratio = {},
                 .aim = u"p99 <= 8 ms"_s,
                 .met = samples.quantile(0.99) <= repaintAimMs };
}

} // namespace

Result<Line> measureKey(const Options &options) { return keyToTick(30, options.smoke ? 20 : 600); }
Result<Line> measureKeyOfMany(const Options &options)
{
    return keyToTick(300, options.smoke ? 20 : 900);
}
Result<Line> measureRepaint(const Options &options) { return repaint(30, options.smoke ? 5 : 200); }
Result<Line> measureRepaintOfMany(const Options &options)
{
    return repaint(300, options.smoke ? 5 : 200);
}

} // namespace rollbook::bench
