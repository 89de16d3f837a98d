// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QObject>

class QDBusVariant;

namespace rollbook {

class SettingsPortal;

/// What the desktop asks of every program: dark colours, high contrast. Asked of the settings portal
/// (https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html),
/// which GNOME and KDE have; where there is none, nothing is ever said and the palette decides.
class DesktopSettings : public QObject
{
    Q_OBJECT
public:
    explicit DesktopSettings(QObject *parent = nullptr);

    DesktopWishes wishes() const { return m_wishes; }

signals:
    void changed(const rollbook::DesktopWishes &wishes);

private:
    void ask(const QString &key);
    void take(const QString &key, const QDBusVariant &value);

    SettingsPortal *m_portal;
    DesktopWishes m_wishes;
};

} // namespace rollbook
