// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/sessiontargets.h"

#include "core/store/dayfacts.h"
#include "core/whendone.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/parts.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

SessionTargets::SessionTargets(DataThread &thread, const School &school, const Clock &clock,
                               const Theme &theme, QObject *parent)
    : QObject(parent), m_data(thread), m_school(school), m_clock(clock), m_theme(theme),
      m_button(makeButton({}, "quiet")), m_panel(makeCard()), m_column(new QVBoxLayout(m_panel))
{
    bindMargins(m_column, theme, { 16, 12, 16, 12 }, 6);
    m_button->setToolTip(tr("What each school system has of this register"));
    m_button->hide();
    m_panel->hide();
    connect(m_button, &QPushButton::clicked, m_panel,
            [this] { m_panel->setVisible(m_panel->isHidden()); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &SessionTargets::load);
    const auto follow = [this] {
        if (m_button->window()->isVisible() && !m_soon.isActive())
            m_soon.start();
    };
    connect(thread.store(), &Store::outboxChanged, this, follow);
    connect(thread.store(), &Store::marksChanged, this, follow);
    connect(thread.store(), &Store::rosterChanged, this, follow); // the role and the rules are among the lists
}

void SessionTargets::open(SessionId session)
{
    if (session != m_session) {
        m_deliveries.clear();
        m_facts = {};
    }
    m_session = session;
    load();
}

void SessionTargets::setCompact(bool compact)
{
    m_compact = compact;
    m_button->setText(compact ? QString() : isolated(m_button->accessibleName()));
    restyle(m_button, "kind", compact ? u"quietIcon"_s : u"quiet"_s);
}

void SessionTargets::load()
{
    if (m_session.isNull())
        return;
    struct Found
    {
        Result<QList<SessionDelivery>> deliveries;
        Result<DayFacts> facts;
    };
    const auto read = [session = m_session](Store &store) -> Found {
        const auto known = store.read().session(session);
        return { store.read().sessionDeliveries(session),
                 known ? dayFactsOf(store, *known) : Result<DayFacts>(fail(known.error())) };
    };
    whenDone(m_data.run(read), this, [this, session = m_session](const Found &found) {
        if (session != m_session)
            return;
        if (found.facts && *found.facts != m_facts) {
            m_facts = *found.facts;
            emit changed();
        }
        if (found.deliveries)
            display(*found.deliveries);
    });
}

QString SessionTargets::sentence(const SessionDelivery &delivery, const Moment &moment)
{
    const QString name = isolated(delivery.name);
    if (delivery.open == 0)
        return delivery.worst.state == DeliveryState::Confirmed
            ? tr("%1: all confirmed %2")
                  .arg(name, isolated(Wording::when(delivery.worst.at, moment)))
            : tr("%1: all sent, it cannot confirm").arg(name);
    //: %1 is a school system, %2 such as "3 to send", %3 the worst state of them
    return tr("%1: %2, %3")
        .arg(name, isolated(tr("%n to send", "marks", delivery.open)),
             Wording::delivery(delivery.worst, moment));
}

void SessionTargets::display(const QList<SessionDelivery> &deliveries)
{
    const Moment moment{ m_clock.wallMs(), QTimeZone(m_school.zone.toLatin1()) };
    m_button->setVisible(!deliveries.isEmpty());
    if (deliveries != m_deliveries) {
        m_deliveries = deliveries;
        emit changed();
    }
    if (deliveries.isEmpty()) {
        m_panel->hide();
        return;
    }
    const SessionDelivery &worst = *std::ranges::max_element(
        deliveries, [](const SessionDelivery &a, const SessionDelivery &b) {
            return a.worst.state < b.worst.state;
        });
    const QString words = sentence(worst, moment);
    m_button->setText(m_compact ? QString() : words);
    m_button->setAccessibleName(spoken(words));
    const Look look = lookOf(worst.worst.state);
    m_button->setIcon(m_theme.icon(look.icon, look.token));
    m_button->setIconSize({ m_theme.px(18), m_theme.px(18) });
    emptyLayout(m_column);
    for (const SessionDelivery &delivery : deliveries) {
        auto *line = new IconLabel(m_theme);
        line->display(lookOf(delivery.worst.state), sentence(delivery, moment));
        m_column->addWidget(line);
        if (delivery.worst.state >= DeliveryState::Checking) {
            QLabel *why = makeLabel(Wording::receipt(delivery.worst, moment), "small");
            why->setWordWrap(true);
            m_column->addWidget(why);
        }
    }
}

} // namespace rollbook
