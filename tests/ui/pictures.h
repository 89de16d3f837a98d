// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QTest>
#include <QTimer>

#include <functional>

namespace rollbook {

/// Pictures for a person to judge, when ROLLBOOK_PICTURES names a folder: light, dark, right to
/// left, 200 % text and a small tablet. `settled` says when the window shows what it should.
inline void takePictures(MainWindow &window, const QString &name,
                         const std::function<bool()> &settled)
{
    const QDir folder(qEnvironmentVariable("ROLLBOOK_PICTURES"));
    struct Variant
    {
        const char *name;
        Theme::Mode mode = Theme::Mode::Light;
        QSize size{ 1280, 800 };
        qreal scale = 1.0;
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };
    const QList<Variant> variants{
        { "light" },
        { "dark", Theme::Mode::Dark },
        { "rtl", Theme::Mode::Light, { 1280, 800 }, 1.0, Qt::RightToLeft },
        { "text200", Theme::Mode::Light, { 1280, 800 }, 2.0 },
        { "small", Theme::Mode::Light, { 800, 600 } }
    };
    folder.mkpath(QStringLiteral("."));
    for (const Variant &variant : variants) {
        QApplication::setLayoutDirection(variant.direction);
        window.theme().setMode(variant.mode);
        window.theme().setScale(variant.scale);
        window.resize(variant.size);
        QTRY_VERIFY(settled());
        for (int round = 0; round < 10; ++round) { // a layout may ask for another one
            bool came = false;
            QTimer::singleShot(0, &window, [&came] { came = true; });
            QTRY_VERIFY(came);
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const QString file = folder.filePath(
            name + QLatin1Char('-') + QString::fromLatin1(variant.name) + QStringLiteral(".png"));
        QVERIFY(window.grab().save(file));
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
    window.theme().setScale(1.0);
    window.theme().setMode(Theme::Mode::Light);
}

inline bool wantsPictures() { return qEnvironmentVariableIsSet("ROLLBOOK_PICTURES"); }

} // namespace rollbook
