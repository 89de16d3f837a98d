// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopsettings.h"

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s; // 0 nothing asked, 1 dark, 2 light
const QString contrast = u"contrast"_s; // 0 nothing asked, 1 high

/// The portal's Read() wraps its answer twice.
uint number(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

/// Qt connects a signal of a subclass to the bus by its name.
class SettingsPortal final : public QDBusAbstractInterface
{
    Q_OBJECT
public:
    explicit SettingsPortal(QObject *parent)
        : QDBusAbstractInterface(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                                 "org.freedesktop.portal.Settings", QDBusConnection::sessionBus(), parent)
    {
    }

signals:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

DesktopSettings::DesktopSettings(QObject *parent) : QObject(parent), m_portal(new SettingsPortal(this))
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    connect(m_portal, &SettingsPortal::SettingChanged, this, [this](const QString &space, const QString &key, const QDBusVariant &value) {
        if (space == appearance)
            take(key, value);
    });
    ask(colorScheme);
    ask(contrast);
}

void DesktopSettings::ask(const QString &key)
{
    auto *call = new QDBusPendingCallWatcher(m_portal->asyncCall(u"Read"_s, appearance, key), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, key] {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> answer = *call;
        if (!answer.isError())
            take(key, answer.value());
    });
}

void DesktopSettings::take(const QString &key, const QDBusVariant &value)
{
    const uint asked = number(value.variant());
    DesktopWishes wishes = m_wishes;
    if (key == colorScheme)
        wishes.dark = asked == 1 ? std::optional(true) : asked == 2 ? std::optional(false) : std::nullopt;
    else if (key == contrast)
        wishes.highContrast = asked == 1;
    if (wishes == m_wishes)
        return;
    m_wishes = wishes;
    emit changed(wishes);
}

} // namespace rollbook

#include "desktopsettings.moc"
