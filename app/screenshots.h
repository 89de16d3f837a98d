// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"

#include <QDir>

#include <functional>

namespace rollbook {

/// Takes a picture of every page and of every way to see a register: light, dark, high contrast, tablet, small tablet and 200 % text, or from
/// right to left when the program was started in Arabic; then ends the program. Waits for the data each page asked for, not for time to pass.
class Screenshots : public QObject
{
    Q_OBJECT
public:
    Screenshots(Application &application, const QString &folder);

    void begin();

private:
    struct Variant
    {
        QString name;
        Theme::Mode mode = Theme::Mode::Light;
        QSize size{ 1280, 800 };
        qreal scale = 1.0;
    };

    /// Something to see: how to get there.
    struct View
    {
        QString name;
        std::function<void()> open;
    };

    void listViews();
    void next();
    void apply(const Variant &variant);
    void whenSettled(int rounds, std::function<void()> then);
    void save();

    Application &m_application;
    QDir m_folder;
    QList<Variant> m_variants;
    qsizetype m_variant = 0;
    QList<View> m_views;
    qsizetype m_view = -1;
};

} // namespace rollbook
