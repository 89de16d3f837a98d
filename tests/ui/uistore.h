// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/datathread.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

namespace rollbook {

/// A clock that stands still until it is told.
class StoppedClock final : public Clock
{
public:
    qint64 wallMs() const override { return now; }
    qint64 monotonicMs() const override { return now; }
    QString bootId() const override { return QStringLiteral("boot"); }

    qint64 now =
        QDateTime({ 2026, 11, 20 }, { 9, 52 }, QTimeZone("Africa/Nairobi")).toMSecsSinceEpoch();
};

/// A real store on its own thread: a school, a class 7A of six and a session of it.
struct UiStore
{
    UiStore()
    {
        auto started = DataThread::start({ directory(), &clock, {}, true });
        if (!started)
            qFatal("%s", qPrintable(started.error().detail));
        data = std::move(*started);
        school = data->run([](Store &store) {
                         return store.createSchool({ .id = schoolId(QStringLiteral("north")),
                                                     .code = QStringLiteral("north"),
                                                     .name = QStringLiteral("Northfield School"),
                                                     .zone = QStringLiteral("Africa/Nairobi"),
                                                     .teacher = QStringLiteral("J. Okafor"),
                                                     .demo = false });
                     })
                     .result()
                     .value();
    }

    QString directory() const { return dir.filePath(QStringLiteral("store")); }

    void addClass(const QString &code = QStringLiteral("7A"))
    {
        const char *names[] = { "Otieno Odhiambo", "Max Jones", "Élodie Lefèvre",
                                "Ananya Reddy",    "Zoë Quinn", "Wanjiku Kimani" };
        RosterPlan plan;
        plan.newClasses.append({ classId(school.id, code), code, code, 0 });
        int n = 0;
        for (const char *name : names) {
            ++n;
            plan.adds.append({ n + 1,
                               QStringLiteral("%1/%2").arg(code).arg(n, 4, 10, QChar(u'0')),
                               QString::fromUtf8(name),
                               code,
                               {},
                               {} });
        }
        const auto applied =
            data->run([plan](Store &store) { return store.applyRoster(plan); }).result();
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().detail));
    }

    SessionId openSession(QTime start = { 9, 45 })
    {
        SessionRequest request;
        request.classCode = QStringLiteral("7A");
        request.subjectCode = QStringLiteral("MAT");
        request.subjectName = QStringLiteral("Mathematics");
        request.date = QDate(2026, 11, 20);
        request.start = start;
        request.end = start.addSecs(50 * 60);
        request.room = QStringLiteral("R1");
        return data->run([request](Store &store) { return store.openSession(request); })
            .result()
            .value()
            .id;
    }

    Register stored(SessionId session)
    {
        return data->run([session](Store &store) { return store.read().registerOf(session); })
            .result()
            .value();
    }

    QTemporaryDir dir;
    StoppedClock clock;
    std::unique_ptr<DataThread> data;
    School school;
};

/// Every warning fails a test, but for what the offscreen platform and fonts say about themselves.
inline void failOnOurWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(
        "^(?!This plugin does not support|  OpenType support missing|QStandardPaths: ).+")));
}

} // namespace rollbook
