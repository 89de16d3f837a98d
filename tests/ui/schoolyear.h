// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/timetableplan.h"
#include "core/store/sessionactions.h"
#include "tests/ui/uistore.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

namespace rollbook {

// A school year for the tests of the pages that show one, and a hand for pressing what they show.

/// Two classes with a timetable of Fridays, two teachers, a holiday and an afternoon off.
struct SchoolYear : UiStore
{
    SchoolYear()
    {
        addClass(QStringLiteral("7A"));
        addClass(QStringLiteral("7B"));
        SchoolPlan people;
        for (const auto &[number, name] : { std::pair{ QStringLiteral("T1"), QStringLiteral("J. Okafor") }, { QStringLiteral("T2"), QStringLiteral("A. Lindqvist") } }) {
            people.changes.append({ .entity = QStringLiteral("teacher"),
                                    .label = number,
                                    .after = { { QStringLiteral("id"), teacherId(school.id, number).toString() }, { QStringLiteral("source"), number },
                                               { QStringLiteral("number"), number }, { QStringLiteral("name"), name },
                                               { QStringLiteral("given"), QString() }, { QStringLiteral("family"), name }, { QStringLiteral("email"), QString() } } });
        }
        people.changes.append({ .entity = QStringLiteral("subject"),
                                .label = QStringLiteral("MAT"),
                                .after = { { QStringLiteral("id"), subjectId(school.id, QStringLiteral("MAT")).toString() },
                                           { QStringLiteral("code"), QStringLiteral("MAT") }, { QStringLiteral("name"), QStringLiteral("Mathematics") } } });
        import(people);
        TimetableFile file;
        const auto add = [&file](const QString &code, const QString &subject, int weekday, QTime start, const QString &room, const QString &teacher) {
            file.lessons.append({ .classCode = code, .subjectCode = subject, .teacher = teacher, .weekday = weekday, .start = start,
                                  .end = start.addSecs(50 * 60), .room = room, .from = QDate(2026, 9, 1), .to = QDate(2026, 12, 18) });
        };
        add(QStringLiteral("7A"), QStringLiteral("MAT"), 5, { 8, 0 }, QStringLiteral("R1"), QStringLiteral("T1"));
        add(QStringLiteral("7A"), QStringLiteral("MAT"), 4, { 9, 45 }, QStringLiteral("R1"), QStringLiteral("T1"));
        add(QStringLiteral("7A"), QStringLiteral("ENG"), 5, { 9, 45 }, QStringLiteral("R2"), QStringLiteral("T2"));
        add(QStringLiteral("7B"), QStringLiteral("MAT"), 5, { 9, 45 }, QStringLiteral("R1"), QStringLiteral("T1"));
        file.closures.append({ .name = QStringLiteral("Founders' day"), .from = QDate(2026, 11, 16), .to = QDate(2026, 11, 16) });
        file.closures.append({ .name = QStringLiteral("Sports"), .from = QDate(2026, 11, 20), .to = QDate(2026, 11, 20), .start = { 13, 0 }, .end = { 16, 0 } });
        import(planTimetable(file, state(), today, false));
    }

    SchoolState state()
    {
        return data->run([](Store &store) { return SchoolReader(store.database()).state(); }).result().value();
    }
    void import(const SchoolPlan &plan)
    {
        const auto done = data->run([plan](Store &store) { return store.importSchool(plan, QStringLiteral("timetable"), {}, 1); }).result();
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    void rule(const QString &name, const QString &value)
    {
        const auto done = data->run([name, value](Store &store) { return name == QStringLiteral("role") ? setRole(store, roleFromWord(value).value_or(Role::Auditor), true) : setRule(store, name, value); }).result();
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    QList<Lesson> lessons(QDate day)
    {
        return data->run([day, now = clock.now](Store &store) { return SchoolReader(store.database()).lessons(day, day, now); }).result().value();
    }

    const QDate today{ 2026, 11, 20 }; ///< a Friday
};

/// Something of a window by its accessible name; null when it is not seen.
template<typename T>
T *seen(const QWidget &window, const QString &begin)
{
    const QList<T *> all = window.findChildren<T *>();
    for (T *widget : all) {
        if (widget->isVisible() && widget->accessibleName().startsWith(begin))
            return widget;
    }
    return nullptr;
}

inline bool press(const QWidget &window, const QString &begin)
{
    auto *button = seen<QPushButton>(window, begin);
    const bool can = button && button->isEnabled();
    if (can)
        button->click(); // and may be gone
    return can;
}

inline bool says(const QWidget &window, const QString &part)
{
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
}

} // namespace rollbook
