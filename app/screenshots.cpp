// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "core/whendone.h"

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

void Screenshots::apply(const Variant &variant)
{
    MainWindow &window = m_application.window();
    window.theme().setMode(variant.mode);
    window.theme().setScale(variant.scale);
    window.resize(variant.size);
}

void Screenshots::next()
{
    if (++m_page >= pageCount) {
        m_page = 0;
        if (++m_variant >= m_variants.size()) {
            QApplication::quit();
            return;
        }
        apply(m_variants[m_variant]);
    }
    m_application.window().go(Page(m_page));
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
    const QString file = m_folder.filePath(u"%1-%2.png"_s.arg(pageNames[m_page], m_variants[m_variant].name));
    if (m_application.window().grab().save(file))
        QTextStream(stdout) << file << Qt::endl;
    else
        QTextStream(stderr) << "cannot write " << file << Qt::endl;
}

} // namespace rollbook
