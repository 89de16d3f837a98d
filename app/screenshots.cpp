// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "core/whendone.h"
#include "ui/register/commandbar.h"
#include "ui/register/finishpanel.h"
#include "ui/register/registerpage.h"

#include <QApplication>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QStringList pageNames{ u"today"_s, u"register"_s, u"students"_s, u"reports"_s, u"sync"_s, u"settings"_s };

} // namespace

Screenshots::Screenshots(Application &application, const QString &folder) : m_application(application), m_folder(folder)
{
    listViews();
    if (QGuiApplication::isRightToLeft()) { // started in Arabic
        m_variants = { { .name = u"rtl"_s }, { .name = u"rtl-dark"_s, .mode = Theme::Mode::Dark } };
        return;
    }
    m_variants = {
        { .name = u"light"_s },
        { .name = u"dark"_s, .mode = Theme::Mode::Dark },
        { .name = u"contrast"_s, .mode = Theme::Mode::HighContrast },
        { .name = u"tablet"_s, .size = { 1024, 768 } },
        { .name = u"small"_s, .size = { 800, 600 } },
        { .name = u"text200"_s, .scale = 2.0 },
    };
}

void Screenshots::begin()
{
    m_folder.mkpath(u"."_s);
    apply(m_variants.first());
    next();
}

void Screenshots::listViews()
{
    MainWindow *window = &m_application.window();
    const auto go = [this, window](const QString &name, Page page) {
        m_views.append({ name, [window, page] { window->go(page); } });
    };
    const auto see = [this, window](const QString &name, RegisterSight sight, std::function<void(RegisterPage *)> then = {}) {
        m_views.append({ u"register"_s + name, [window, sight, then] {
                            auto *page = window->findChild<RegisterPage *>();
                            window->go(Page::Register);
                            page->findChild<CommandBar *>()->leave();
                            page->findChild<FinishPanel *>()->leave();
                            page->showTimeline(false);
                            page->see(sight);
                            if (then)
                                then(page);
                        } });
    };
    go(u"today"_s, Page::Today);
    see({}, RegisterSight::List);
    see(u"-cards"_s, RegisterSight::Cards);
    see(u"-seats"_s, RegisterSight::Seats);
    see(u"-rollcall"_s, RegisterSight::RollCall);
    see(u"-exceptions"_s, RegisterSight::List, [](RegisterPage *page) { page->findChild<CommandBar *>()->beginExceptions(u"13 19L5 21e"_s); });
    see(u"-finish"_s, RegisterSight::List, [](RegisterPage *page) { page->findChild<FinishPanel *>()->open(); });
    see(u"-timeline"_s, RegisterSight::List, [](RegisterPage *page) { page->showTimeline(true); });
    go(u"students"_s, Page::Students);
    go(u"timetable"_s, Page::Timetable);
    go(u"absence"_s, Page::Absence);
    go(u"reports"_s, Page::Reports);
    go(u"sync"_s, Page::Sync);
}

void Screenshots::apply(const Variant &variant)
{
    MainWindow &window = m_application.window();
    window.theme().setMode(variant.mode);
    window.theme().setScale(variant.scale);
    window.resize(variant.size);
}

void Screenshots::next()
{
    if (++m_view >= m_views.size()) {
        m_view = 0;
        if (++m_variant >= m_variants.size()) {
            QApplication::quit();
            return;
        }
        apply(m_variants[m_variant]);
    }
    m_views.at(m_view).open();
    whenSettled(4, [this] {
        save();
        next();
    });
}

/// Work for the data is done in order: when a question asked after the page's own has come back,
/// so has the page's. A page may ask again on the answer, hence the rounds.
void Screenshots::whenSettled(int rounds, std::function<void()> then)
{
    whenDone(m_application.data().run([](Store &) { return true; }), this, [this, rounds, then = std::move(then)](bool) {
        if (rounds > 0)
            whenSettled(rounds - 1, then);
        else
            QTimer::singleShot(0, this, then);
    });
}

void Screenshots::save()
{
    const QString file = m_folder.filePath(u"%1-%2.png"_s.arg(m_views.at(m_view).name, m_variants[m_variant].name));
    if (m_application.window().grab().save(file))
        QTextStream(stdout) << file << Qt::endl;
    else
        QTextStream(stderr) << "cannot write " << file << Qt::endl;
}

} // namespace rollbook
