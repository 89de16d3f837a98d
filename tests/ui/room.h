// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/uistore.h"
#include "ui/lock/locktile.h"
#include "ui/mainwindow.h"
#include "ui/targetsetup/setuppage.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QThreadPool>
#include <QTimer>

namespace rollbook {

// Is there room for all words of a window? For tests that walk the pages.

inline SyncStatus waiting(const UiStore &store)
{
    TargetStatus target;
    target.id = TargetId(QUuid::fromString(QStringLiteral("6ba7b810-9dad-11d1-80b4-00c04fd430c8")));
    target.name = QStringLiteral("Northserver");
    target.kind = QStringLiteral("schoolos");
    target.activity = TargetActivity::Waiting;
    target.problem = QStringLiteral("offline");
    target.toSend = 9;
    target.oldestQueuedAt = store.clock.now - 4 * 60'000;
    return { { target } };
}

/// Two people on the device, for the lock screen and the Settings page.
inline QList<LockTile> twoPeople()
{
    return { { .id = QStringLiteral("1"), .name = QStringLiteral("J. Okafor"), .hasPin = true, .needsYou = 2, .voucherName = {}, .problem = {} },
             { .id = QStringLiteral("2"), .name = QStringLiteral("J. Okafor"), .waiting = 12, .voucherName = {}, .problem = {} } };
}

/// The event loop has come round often enough for layouts that ask for another one.
inline void turn(QWidget &window)
{
    for (int round = 0; round < 8; ++round) {
        bool came = false;
        QTimer::singleShot(0, &window, [&came] { came = true; });
        QTRY_VERIFY(came);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// The data thread and the workers have answered, and what was asked upon the answer, too.
inline void settle(DataThread &data, QWidget &window)
{
    for (int round = 0; round < 6; ++round) {
        data.run([](Store &) { return true; }).waitForFinished();
        QThreadPool::globalInstance()->waitForDone(); // what reads on a worker
        turn(window);
    }
}
inline QString ownText(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

/// Walks the assistant to each of its steps as a server's answers would; `look` is called with the name of
/// the step it is at.
template<typename F>
void walkAssistant(SetupPage *setup, F look)
{
    const auto next = [setup] {
        for (QPushButton *button : setup->findChildren<QPushButton *>()) {
            if (button->property("kind") == QStringLiteral("primary") && button->isVisible()) {
                button->click();
                return;
            }
        }
    };
    const auto fill = [setup] {
        for (QLineEdit *edit : setup->findChildren<QLineEdit *>()) {
            if (edit->isVisible() && edit->text().isEmpty())
                edit->setText(QStringLiteral("https://school.example"));
        }
    };
    look(QStringLiteral("assistant"));
    fill();
    next();
    setup->showProbe({ .problem = {}, .server = {}, .notes = {}, .traits = {}, .wordings = {} });
    look(QStringLiteral("assistant: server"));
    next();
    look(QStringLiteral("assistant: sign in"));
    fill();
    next();
    setup->showSignIn({ .problem = { QStringLiteral("auth"), {} }, .user = {} });
    look(QStringLiteral("assistant: refused"));
    fill();
    next();
    setup->showSignIn({ .problem = {}, .user = {}, .hasRoster = false });
    look(QStringLiteral("assistant: ids"));
}

inline bool fits(QWidget *widget)
{
    const auto *label = qobject_cast<QLabel *>(widget);
    if (label && label->wordWrap())
        return label->heightForWidth(label->width()) <= label->height() + 1;
    const QSize wanted = widget->hasHeightForWidth() ? QSize(0, widget->heightForWidth(widget->width())) : widget->sizeHint();
    return wanted.width() <= widget->width() + 1 && wanted.height() <= widget->height() + 1;
}

/// What scrolls may be below or above what is seen, never beside it.
inline bool isInside(const QWidget *widget)
{
    const QWidget *inner = widget;
    for (const QWidget *outer = widget->parentWidget(); outer; outer = outer->parentWidget()) {
        const QRect rect(inner->mapTo(outer, QPoint()), inner->size());
        const auto *area = qobject_cast<const QAbstractScrollArea *>(outer->parentWidget());
        const bool scrolls = area && area->viewport() == outer;
        if (rect.left() < -1 || rect.right() > outer->width())
            return false;
        if (!scrolls && (rect.top() < -1 || rect.bottom() > outer->height()))
            return false;
        if (scrolls)
            inner = outer;
        if (outer->isWindow())
            break;
    }
    return true;
}

/// The words that have no room, one line each. What `names` is true for may be shortened: a name is
/// as long as it is.
template<typename F>
QStringList withoutRoom(const QWidget &window, const QString &where, F isName)
{
    QStringList findings;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const QString shown = ownText(widget);
        if (!widget->isVisible() || shown.isEmpty() || isName(shown))
            continue;
        if (!fits(widget))
            findings << QStringLiteral("%1: clipped: %2 (%3 x %4, wants %5 x %6)").arg(where, shown).arg(widget->width()).arg(widget->height())
                                .arg(widget->sizeHint().width()).arg(widget->sizeHint().height());
        else if (!isInside(widget))
            findings << QStringLiteral("%1: reaches out of what holds it: %2").arg(where, shown);
    }
    // A field that steps shows its value in an inner one, beside its arrow.
    for (const QAbstractSpinBox *field : window.findChildren<QAbstractSpinBox *>()) {
        constexpr int cursorRoom = 4;
        const auto *inner = field->findChild<QLineEdit *>();
        if (field->isVisible() && inner && inner->fontMetrics().horizontalAdvance(inner->text()) + cursorRoom > inner->width())
            findings << QStringLiteral("%1: clipped: %2 (%3 wide)").arg(where, inner->text()).arg(inner->width());
    }
    return findings;
}

} // namespace rollbook
