// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/model/ids.h"
#include "ui/theme.h"

#include <QDir>
#include <QImage>
#include <QObject>

#include <functional>
#include <memory>

namespace rollbook {

class Application;
class DeskWindow;
class LockPage;

/// Takes a picture of everything there is to see, in every way to see it: light, dark and high contrast, in
/// English and Arabic, at 100 and 200 %; puts all of them on one sheet, sheet.png, and those that the
/// README shows beside it; then ends the program. Waits for the data that each page asked for, not for
/// time to pass.
///
/// To add a page: one line in listViews(), with its name and how to get there. To keep its picture as
/// a file of its own, too: its name in `kept`.
class Screenshots : public QObject
{
    Q_OBJECT
public:
    /// `everything` keeps each picture as a file, for a person who looks into one.
    Screenshots(Application &application, const QString &folder, bool everything);
    ~Screenshots() override;

    void begin(SessionId session); ///< the register to show

private:
    /// A column of the sheet.
    struct Variant
    {
        QString name; ///< part of a file's name
        QString title;
        Theme::Mode mode = Theme::Mode::Light;
        QString language;
        qreal scale = 1.0;
        QSize size{ 1280, 800 };
    };

    /// Something to see: how to get there. A row of the sheet.
    struct View
    {
        QString name;
        std::function<void()> open;
    };

    void listVariants();
    void listViews();
    void next();
    void apply(const Variant &variant);
    void whenSettled(int rounds, std::function<void()> then);
    void save();
    void finish();
    DeskWindow *window() const;

    Application &m_application;
    QDir m_folder;
    bool m_everything;
    QList<Variant> m_variants;
    qsizetype m_variant = 0;
    QList<View> m_views;
    qsizetype m_view = -1;
    SystemClock m_clock;
    std::unique_ptr<LockPage> m_lock; ///< with people who are not in the store
    SessionId m_session; ///< the register that is shown
    QImage m_sheet;
};

} // namespace rollbook
