// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/obstacle.h"
#include "core/store/datathread.h"
#include "ui/wording.h"

#include <QFrame>
#include <QPushButton>
#include <QTimer>

class QVBoxLayout;

namespace rollbook {

/// Where a session's marks are: the worst of all school systems as a button, each of them a click
/// away.
class SessionTargets : public QObject
{
    Q_OBJECT
public:
    SessionTargets(DataThread &thread, const School &school, const Clock &clock, const Theme &theme,
                   QObject *parent = nullptr);
    QPushButton *button() const { return m_button; }
    QFrame *panel() const { return m_panel; }
    void open(SessionId session);
    const QList<SessionDelivery> &deliveries() const { return m_deliveries; }
    const DayFacts &facts() const { return m_facts; } ///< of the session's day
    void setCompact(bool compact); ///< an icon alone, where there is no room for words

signals:
    void changed(); ///< deliveries() or facts() tell something else

private:
    void load();
    void display(const QList<SessionDelivery> &deliveries);
    static QString sentence(const SessionDelivery &delivery, const Moment &moment);

    DataThread &m_data;
    School m_school;
    const Clock &m_clock;
    const Theme &m_theme;
    SessionId m_session;
    QList<SessionDelivery> m_deliveries;
    DayFacts m_facts;
    bool m_compact = false;
    QTimer m_soon;
    QPushButton *m_button; ///< the page's, like the panel
    QFrame *m_panel;
    QVBoxLayout *m_column;
};

} // namespace rollbook
