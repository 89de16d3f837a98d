// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "app/application.h"
#include "app/deskwindow.h"
#include "core/whendone.h"
#include "ui/language.h"
#include "ui/lock/lockpage.h"
#include "ui/register/commandbar.h"
#include "ui/register/finishpanel.h"
#include "ui/register/registerpage.h"
#include "ui/safetybar.h"
#include "ui/search/searchoverlay.h"
#include "ui/shell.h"
#include "ui/start/waybutton.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QTextStream>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Kept as files of their own, because the README or a page of docs/ shows them: view-variant.
const QStringList kept{ u"register-light"_s, u"classbook-light"_s, u"timetable-light"_s };

constexpr QSize thumb{ 400, 250 };
constexpr int margin = 12, caption = 26, side = 150;

} // namespace

Screenshots::Screenshots(Application &application, const QString &folder, bool everything)
    : QObject(&application), m_application(application), m_folder(folder), m_everything(everything)
{
    listVariants();
    listViews();
    m_sheet = QImage(side + int(m_variants.size()) * (thumb.width() + margin) + margin,
                     caption + margin + int(m_views.size()) * (thumb.height() + margin), QImage::Format_RGB32);
    m_sheet.fill(QColor(0x70, 0x74, 0x7a));
}

Screenshots::~Screenshots() = default;

DeskWindow *Screenshots::window() const { return m_application.window(); }

void Screenshots::begin(SessionId session)
{
    m_folder.mkpath(u"."_s);
    m_session = session;
    apply(m_variants.first());
    next();
}

void Screenshots::listVariants()
{
    const std::pair<QString, Theme::Mode> modes[] = { { u"light"_s, Theme::Mode::Light },
                                                      { u"dark"_s, Theme::Mode::Dark },
                                                      { u"contrast"_s, Theme::Mode::HighContrast } };
    for (const QString &language : { u"en"_s, u"ar"_s }) {
        for (const qreal scale : { 1.0, 2.0 }) {
            for (const auto &[name, mode] : modes) {
                QString file = language == u"ar"_s ? (name == u"light"_s ? u"rtl"_s : u"rtl-"_s + name) : name;
                if (scale > 1)
                    file += u"-text200"_s;
                m_variants.append({ .name = file,
                                    .title = u"%1, %2, %3 %"_s.arg(name, language == u"ar"_s ? u"Arabic"_s : u"English"_s).arg(qRound(scale * 100)),
                                    .mode = mode,
                                    .language = language,
                                    .scale = scale });
            }
        }
    }
    m_variants.append({ .name = u"tablet"_s, .title = u"light, 800 x 600"_s, .language = u"en"_s, .size = { 800, 600 } });
}

void Screenshots::listViews()
{
    const auto go = [this](const QString &name, Page page) {
        m_views.append({ name, [this, page] {
                            window()->findChild<SearchOverlay *>()->leave();
                            window()->go(page);
                        } });
    };
    const auto see = [this](const QString &name, RegisterSight sight, std::function<void(RegisterPage *)> then = {}) {
        m_views.append({ u"register"_s + name, [this, sight, then] {
                            window()->openSession(m_session);
                            auto *page = window()->findChild<RegisterPage *>();
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
    go(u"classbook"_s, Page::ClassBook);
    go(u"students"_s, Page::Students);
    m_views.append({ u"student"_s, [this] {
                        const RegisterModel &model = window()->findChild<RegisterPage *>()->model();
                        window()->openStudent(model.line(std::min(2, model.rowCount() - 1)).student.id);
                    } });
    go(u"timetable"_s, Page::Timetable);
    go(u"absence"_s, Page::Absence);
    go(u"reports"_s, Page::Reports);
    go(u"sync"_s, Page::Sync);
    m_views.append({ u"search"_s, [this] {
                        auto *search = window()->findChild<SearchOverlay *>();
                        search->open();
                        search->findChild<QLineEdit *>()->setText(u"7a"_s);
                    } });
    m_views.append({ u"assistant"_s, [this] {
                        window()->findChild<SearchOverlay *>()->leave();
                        window()->addSchoolSystem();
                    } });
    go(u"settings"_s, Page::Settings);
    m_views.append({ u"lock"_s, [this] { m_application.shell().display(m_lock.get()); } });
    m_views.append({ u"pin"_s, [this] {
                        m_application.shell().display(m_lock.get());
                        m_lock->findChildren<WayButton *>().at(1)->click();
                    } });
}

void Screenshots::apply(const Variant &variant)
{
    useLanguage(variant.language); // the pages are made anew
    const Preferences preferences{ .language = variant.language, .theme = variant.mode, .textPercent = qRound(variant.scale * 100) };
    window()->setPreferences(preferences);
    m_lock = std::make_unique<LockPage>(preferences, m_clock);
    m_lock->setTiles({ { .id = u"1"_s, .name = u"J. Okafor"_s, .voucherName = {}, .problem = {} },
                       { .id = u"2"_s, .name = u"Akinyi Okello"_s, .hasPin = true, .waiting = 12, .voucherName = {}, .problem = {} },
                       { .id = u"3"_s, .name = u"Zoë Fontaine"_s, .hasPin = true, .needsYou = 1, .voucherName = {}, .problem = {} } });
    m_application.shell().resize(variant.size);
}

void Screenshots::next()
{
    if (++m_view >= m_views.size()) {
        m_view = 0;
        if (++m_variant >= m_variants.size()) {
            finish();
            return;
        }
        apply(m_variants[m_variant]);
    }
    m_application.shell().display(window());
    window()->findChild<SafetyBar *>()->standBack(true); // it comes when it likes
    m_views.at(m_view).open();
    whenSettled(6, [this] {
        save();
        next();
    });
}

/// Work for the data is done in order: when a question asked after the page's own has come back,
/// so has the page's. A page may ask again on the answer, hence the rounds.
void Screenshots::whenSettled(int rounds, std::function<void()> then)
{
    QThreadPool::globalInstance()->waitForDone(); // pages that read on a worker
    whenDone(m_application.data().run([](Store &) { return true; }), this, [this, rounds, then = std::move(then)](bool) {
        if (rounds > 0)
            whenSettled(rounds - 1, then);
        else
            QTimer::singleShot(0, this, then);
    });
}

void Screenshots::save()
{
    const Variant &variant = m_variants.at(m_variant);
    const QString name = u"%1-%2"_s.arg(m_views.at(m_view).name, variant.name);
    const QImage picture = m_application.shell().grab().toImage();
    if (m_everything || kept.contains(name)) {
        const QString file = m_folder.filePath(name + u".png"_s);
        if (picture.save(file))
            QTextStream(stdout) << file << Qt::endl;
        else
            QTextStream(stderr) << "cannot write " << file << Qt::endl;
    }
    QPainter painter(&m_sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::white);
    painter.setFont(m_application.shell().font());
    const QPoint at(side + margin + int(m_variant) * (thumb.width() + margin), caption + margin + int(m_view) * (thumb.height() + margin));
    const QImage small = picture.scaled(thumb, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    painter.drawImage(at, small);
    if (m_view == 0)
        painter.drawText(QRect(at.x(), margin / 2, thumb.width(), caption), Qt::AlignCenter, variant.title);
    if (m_variant == 0)
        painter.drawText(QRect(margin, at.y(), side - margin, thumb.height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, m_views.at(m_view).name);
}

void Screenshots::finish()
{
    const QString file = m_folder.filePath(u"sheet.png"_s);
    if (m_sheet.save(file))
        QTextStream(stdout) << file << Qt::endl;
    else
        QTextStream(stderr) << "cannot write " << file << Qt::endl;
    m_application.shell().display(window()); // gives the lock page back
    m_lock.reset();
    QApplication::quit();
}

} // namespace rollbook
