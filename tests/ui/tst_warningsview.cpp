// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/people.h"
#include "tests/ui/pictures.h"
#include "tests/ui/room.h"
#include "tests/ui/schoolyear.h"
#include "ui/mainwindow.h"
#include "ui/warnings/warningsview.h"

#include <QDateEdit>
#include <QFile>
#include <QScrollArea>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// The warnings in the real window, on a real store.
class tst_WarningsView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        failOnOurWarnings();
        m_year = std::make_unique<SchoolYear>();
    }
    void cleanup()
    {
        m_window.reset();
        m_year.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void eachListSaysWhoAndWhy()
    {
        // Friday 09:52: the lesson of 08:00 is over and nobody opened it; that of 09:45 goes on.
        const SessionId session = open(u"7A"_s, u"ENG"_s);
        mark(session, 0, Status::Absent);
        mark(session, 1, Status::Excused);
        mark(session, 2, Status::Present);
        show();
        QTRY_VERIFY(table(u"To be called"_s));
        QCOMPARE(rows(u"To be called"_s), (QList<QStringList>{ { u"7A/0001"_s, u"Otieno Odhiambo"_s, u"7A"_s, u"No number"_s, u"1 lesson, since 09:45"_s } }));
        QCOMPARE(rows(u"Registers not taken"_s), (QList<QStringList>{ { u"08:00"_s, u"7A Mathematics"_s, u"R1"_s, u"J. Okafor"_s, u"Nobody is marked"_s } }));
        QCOMPARE(rows(u"Attendance below 75 %"_s).size(), 1); // absent; who was excused from everything has no percentage
        QVERIFY(says(*m_window, u"Absent 3 times in a row or more"_s));
        QVERIFY(says(*m_window, u"Nobody."_s));
        mark(session, 3, Status::Absent); // the page follows by itself
        QTRY_COMPARE(rows(u"To be called"_s).size(), 2);
        const StudentId who = m_year->stored(session).rows[0].student.id;
        const auto put = m_year->data->run([who](Store &store) {
            return putGuardian(store, { .student = who, .name = u"Ama Odhiambo"_s, .relation = u"mother"_s, .phone = u"0201"_s });
        }).result();
        QVERIFY(put); // who is to be called, before anybody else
        QTRY_COMPARE(rows(u"To be called"_s)[1][3], u"Ama Odhiambo (mother) 0201"_s);
        seen<QDateEdit>(*m_window, u"Warnings of"_s)->setDate(m_year->today.addDays(-3));
        QTRY_VERIFY(says(*m_window, u"Nobody is absent without leave on this day."_s));
        QVERIFY(says(*m_window, u"All registers of this day were taken."_s)); // there were none
    }

    void aTeacherIsWarnedOfOnesOwnClasses()
    {
        mark(open(u"7A"_s, u"ENG"_s), 0, Status::Absent);
        mark(open(u"7B"_s, u"MAT"_s), 0, Status::Absent);
        m_year->rule(u"staff_number"_s, u"T2"_s); // who teaches 7A
        show();
        QTRY_COMPARE(rows(u"To be called"_s).size(), 2);
        QVERIFY(!says(*m_window, u"These are your own classes"_s));
        m_year->rule(u"role"_s, u"teacher"_s);
        QTRY_VERIFY(says(*m_window, u"These are your own classes, and lessons that you cover. The office sees all."_s));
        QCOMPARE(rows(u"To be called"_s).size(), 1);
        QCOMPARE(rows(u"To be called"_s).constFirst().at(2), u"7A"_s);
        QCOMPARE(rows(u"Attendance below 75 %"_s).size(), 1);
        const QString file = m_year->dir.filePath(u"own.pdf"_s);
        m_window->findChild<WarningsView *>()->savePaper(file);
        QTRY_VERIFY(QFile::exists(file));
        // The lists that come next have nobody of that number: a sentence, and nothing that was read before.
        m_year->data->run([](Store &store) { return store.database().run(u"UPDATE rule SET value='T9' WHERE name='staff_number'"_s).has_value(); }).waitForFinished();
        seen<QDateEdit>(*m_window, u"Warnings of"_s)->setDate(m_year->today.addDays(-1));
        QTRY_VERIFY(says(*m_window, u"Read figures and warnings: for classes that are not yours, only as Office, Admin, Auditor. You are here as Teacher."_s));
        QVERIFY(!says(*m_window, u"To be called"_s) && !says(*m_window, u"possible"_s));
        QVERIFY(!table(u"To be called"_s));
    }

    void theyAreSavedAndPrinted()
    {
        const SessionId session = open(u"7A"_s, u"ENG"_s);
        mark(session, 0, Status::Absent);
        show();
        QTRY_VERIFY(table(u"To be called"_s));
        const QString csv = m_year->dir.filePath(u"warnings.csv"_s), pdf = m_year->dir.filePath(u"warnings.pdf"_s);
        auto *view = m_window->findChild<WarningsView *>();
        view->saveTable(csv);
        QTRY_VERIFY(says(*m_window, u"The warnings are in %1."_s.arg(csv)));
        QFile table(csv);
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(table.readAll());
        QVERIFY2(text.contains(u"7A/0001"_s) && text.contains(u"Registers not taken"_s), qPrintable(text));
        view->savePaper(pdf);
        QTRY_VERIFY(says(*m_window, u"The warnings are in %1."_s.arg(pdf)));
        QFile paper(pdf);
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QVERIFY(paper.readAll().startsWith("%PDF"));
        view->saveTable(m_year->dir.filePath(u"none/warnings.csv"_s));
        QTRY_VERIFY(says(*m_window, u"was not written. Choose another place."_s));
    }

    void everyWordHasRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("small tablet, large text") << QSize(800, 600) << 200 << false;
        QTest::newRow("large text, right to left") << QSize(1280, 800) << 200 << true;
    }
    void everyWordHasRoom()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        QFETCH(bool, mirrored);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        mark(open(u"7A"_s, u"ENG"_s), 0, Status::Absent);
        show(size, percent);
        const QStringList findings = withoutRoom(*m_window, u"warnings"_s, [](const QString &) { return false; });
        for (const QString &finding : findings)
            qInfo().noquote() << finding;
        QCOMPARE(findings.size(), 0);
    }

    void pictures()
    {
        if (!wantsPictures())
            QSKIP("ROLLBOOK_PICTURES names no folder");
        const SessionId session = open(u"7A"_s, u"ENG"_s);
        for (int row = 0; row < 4; ++row)
            mark(session, row, row == 2 ? Status::Present : Status::Absent);
        show();
        takePictures(*m_window, u"warnings"_s, [this] { settle(*m_year->data, *m_window); return true; });
        m_window->findChild<WarningsView *>()->savePaper(qEnvironmentVariable("ROLLBOOK_PICTURES") + u"/warnings.pdf"_s);
        QTRY_VERIFY(says(*m_window, u"The warnings are in"_s));
    }

private:
    void show(QSize size = { 1280, 800 }, int percent = 100)
    {
        m_window = std::make_unique<MainWindow>(*m_year->data, m_year->school, m_year->clock, m_year->directory());
        m_window->setPreferences({ .language = {}, .theme = Theme::Mode::Light, .textPercent = percent });
        m_window->resize(size);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->go(Page::Reports);
        QTRY_VERIFY(says(*m_window, u"Registers not taken"_s));
        settle(*m_year->data, *m_window);
    }
    QTableView *table(const QString &name) const { return seen<QTableView>(*m_window, name); }
    QList<QStringList> rows(const QString &name) const
    {
        QList<QStringList> rows;
        const QTableView *view = table(name);
        for (int row = 0; view && row < view->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < view->model()->columnCount(); ++column)
                cells.append(view->model()->index(row, column).data().toString());
            rows.append(cells);
        }
        return rows;
    }
    SessionId open(const QString &code, const QString &subject)
    {
        for (const Lesson &lesson : m_year->lessons(m_year->today)) {
            if (lesson.planned.classCode == code && lesson.planned.subjectCode == subject)
                return m_year->data->run([planned = lesson.planned](Store &store) { return openLesson(store, planned); }).result().value().id;
        }
        return {};
    }
    void mark(SessionId session, qsizetype row, Status status)
    {
        const StudentId student = m_year->stored(session).rows.at(row).student.id;
        const auto done = m_year->data->run([=](Store &store) { return store.record({ { session, student, StatusValue{ status, {} }, {}, false } }); }).result();
        QVERIFY(done);
    }

    std::unique_ptr<SchoolYear> m_year;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(tst_WarningsView)
#include "tst_warningsview.moc"
