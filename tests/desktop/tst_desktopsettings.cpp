// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopsettings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// A settings portal as GNOME's: Read() wraps its answer twice.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    QMap<QString, uint> values;

public slots:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        const uint value = space == u"org.freedesktop.appearance"_s ? values.value(key) : 99U;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

signals:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

class tst_DesktopSettings : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingWithoutAPortal() // first: the portal comes later
    {
        DesktopSettings settings;
        QSignalSpy changed(&settings, &DesktopSettings::changed);
        QVERIFY(QDBusConnection::sessionBus().isConnected());
        QVERIFY(!changed.wait(500));
        QCOMPARE(settings.wishes(), DesktopWishes());
    }

    void followsThePortal()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
        FakePortal portal;
        portal.values = { { u"color-scheme"_s, 1 }, { u"contrast"_s, 1 } };
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
        DesktopSettings settings;
        QTRY_COMPARE(settings.wishes(), (DesktopWishes{ .dark = true, .highContrast = true }));
        QSignalSpy changed(&settings, &DesktopSettings::changed);
        emit portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(2U));
        QTRY_COMPARE(settings.wishes(), (DesktopWishes{ .dark = false, .highContrast = true }));
        emit portal.SettingChanged(u"org.gnome.desktop.interface"_s, u"contrast"_s, QDBusVariant(0U)); // another's
        emit portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(0U));
        QTRY_COMPARE(settings.wishes(), (DesktopWishes{ .dark = std::nullopt, .highContrast = true }));
        QCOMPARE(changed.size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_DesktopSettings)
#include "tst_desktopsettings.moc"
