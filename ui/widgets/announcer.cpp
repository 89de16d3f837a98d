// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announcer.h"

#include "ui/wording.h"

#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className != "rollbook::Announcer"_L1 || !object->isWidgetType())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Notification);
}

} // namespace

Announcer::Announcer(QWidget *window) : QWidget(window)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
    setObjectName(u"announcer"_s);
    setFixedSize(1, 1);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_moment.setSingleShot(true);
    m_moment.setInterval(200);
    connect(&m_moment, &QTimer::timeout, this, &Announcer::speak);
    hide();
}

void Announcer::say(const QString &sentence)
{
    if (m_waiting.contains(sentence))
        return;
    m_waiting.append(sentence);
    if (!m_moment.isActive())
        m_moment.start();
}

void Announcer::speak()
{
    hide(); // what appears is spoken, what stays is not
    setAccessibleName(m_waiting.join(u' '));
    m_waiting.clear();
    show();
}

void announce(QWidget *widget, const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    QWidget *window = widget->window();
    auto *announcer = window->findChild<Announcer *>({}, Qt::FindDirectChildrenOnly);
    if (!announcer)
        announcer = new Announcer(window);
    announcer->say(spoken(sentence));
}

} // namespace rollbook
