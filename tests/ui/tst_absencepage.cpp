// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change.h"
#include "core/store/requests.h"
#include "tests/ui/pictures.h"
#include "tests/ui/room.h"
#include "tests/ui/schoolyear.h"
#include "ui/absence/absencepage.h"
#include "ui/absence/leaveform.h"
#include "ui/absence/requestwording.h"
#include "ui/mainwindow.h"
#include "ui/register/registerpage.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// Leave and corrections in the real window, on a real store.
class tst_AbsencePage : public QObject
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

    void leaveIsAskedForAndApproved()
    {
        const SessionId session = m_year->openSession();
        show();
        QVERIFY(says(*m_window, u"No leave waits for a decision."_s));
        QVERIFY(press(*m_window, u"New leave"_s));
        QVERIFY(press(*m_window, u"Ask for the leave"_s));
        QVERIFY(says(*m_window, u"Choose a student from the list."_s));
        choose(u"Student"_s, u"Otieno Odhiambo, 7A/0001"_s);
        choose(u"Kind of leave"_s, u"Medical"_s);
        const QString letter = m_year->dir.filePath(u"letter.pdf"_s);
        QFile file(letter);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4 a letter") > 0);
        file.close();
        m_window->findChild<AbsencePage *>()->form().chooseDocument(letter);
        QVERIFY(says(*m_window, u"Goes with it: letter.pdf"_s));
        auto *reason = seen<QLineEdit>(*m_window, u"Reason"_s);
        QTest::keyClicks(reason, u"Dentist"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(says(*m_window, u"Otieno Odhiambo (7A/0001, 7A), Medical, Fri 20 Nov"_s));
        QVERIFY(says(*m_window, u"Reason: Dentist (letter: letter.pdf)"_s));
        QVERIFY(says(*m_window, u"Asked for by J. Okafor"_s));
        QCOMPARE(m_year->stored(session).rows.constFirst().state.mark.value.status, Status::Unmarked); // asked is not approved
        seen<QLineEdit>(*m_window, u"Answer to Otieno Odhiambo (7A/0001, 7A)"_s)->setText(u"get well"_s);
        QVERIFY(press(*m_window, u"Approve: Otieno Odhiambo (7A/0001, 7A)"_s));
        QTRY_VERIFY(says(*m_window, u"No leave waits for a decision."_s));
        QCOMPARE(m_year->stored(session).rows.constFirst().state.mark.value.status, Status::Excused);
        QVERIFY(press(*m_window, u"Which: All"_s));
        QTRY_VERIFY(says(*m_window, u"Answer: get well"_s));
        QVERIFY(says(*m_window, u"Approved by J. Okafor"_s));
        QVERIFY(press(*m_window, u"New leave"_s)); // the same days again
        choose(u"Student"_s, u"Otieno Odhiambo, 7A/0001"_s);
        QVERIFY(press(*m_window, u"Ask for the leave"_s));
        QTRY_VERIFY(says(*m_window, u"there is leave for these days already"_s));
        QVERIFY(m_window->isActiveWindow()); // nothing else was opened
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!seen<QPushButton>(*m_window, u"Ask for the leave"_s));
    }

    void aTeacherAsksAndWithdraws()
    {
        m_year->rule(u"staff_number"_s, u"T1"_s);
        m_year->rule(u"role"_s, u"teacher"_s);
        ask(u"7A/0001"_s);
        ask(u"7A/0002"_s, u"Somebody else"_s);
        show();
        QTRY_VERIFY(says(*m_window, u"Otieno Odhiambo (7A/0001, 7A), Family"_s));
        QVERIFY(!seen<QPushButton>(*m_window, u"Approve: Otieno Odhiambo (7A/0001, 7A)"_s));
        QVERIFY(press(*m_window, u"Withdraw: Otieno Odhiambo (7A/0001, 7A)"_s));
        QTRY_VERIFY(!says(*m_window, u"Otieno Odhiambo (7A/0001, 7A), Family"_s));
        QVERIFY(press(*m_window, u"Which: All"_s));
        QTRY_VERIFY(says(*m_window, u"Withdrawn"_s));
    }

    void aFinishedMarkIsCorrectedByTheOffice()
    {
        const SessionId session = m_year->openSession();
        mark(session, 0, Status::Absent);
        finish(session);
        show();
        story(session);
        QTRY_VERIFY(says(*m_window, u"The register is finished. Reopen it, or ask the office for a correction."_s));
        QVERIFY(press(*m_window, u"Ask for the correction"_s));
        QVERIFY(says(*m_window, u"Say why: the office decides by it."_s));
        choose(u"The mark should be"_s, u"Late"_s);
        auto *reason = seen<QLineEdit>(*m_window, u"Why, for the office"_s);
        QTest::keyClicks(reason, u"came with the bus"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(says(*m_window, u"To be decided"_s));
        QVERIFY(says(*m_window, u"The mark"_s) && says(*m_window, u"Asked for"_s)); // both are seen
        QVERIFY(says(*m_window, u"A Absent"_s) && says(*m_window, u"L Late, 0 min"_s));
        QVERIFY(!seen<QPushButton>(*m_window, u"Ask for the correction"_s)); // once
        m_window->go(Page::Absence);
        QVERIFY(press(*m_window, u"Requests: Corrections"_s));
        QTRY_VERIFY(says(*m_window, u"Otieno Odhiambo (7A/0001, 7A), 7A Mathematics, Friday 20 November"_s));
        QVERIFY(says(*m_window, u"A Absent"_s) && says(*m_window, u"L Late, 0 min"_s));
        QVERIFY(press(*m_window, u"Approve: Otieno Odhiambo (7A/0001, 7A)"_s));
        QTRY_COMPARE(m_year->stored(session).rows.constFirst().state.mark.value.status, Status::Late);
        QTRY_VERIFY(says(*m_window, u"No correction waits for a decision."_s));
    }

    void theOfficeSetsAThirdMark()
    {
        const SessionId session = m_year->openSession();
        mark(session, 0, Status::Absent);
        finish(session);
        const auto asked = m_year->data->run([session](Store &store) {
            const auto reg = store.read().registerOf(session);
            return askForCorrection(store, { .id = {}, .session = session, .student = reg->rows.constFirst().student.id, .to = Status::Present, .reason = u"was there"_s });
        }).result();
        QVERIFY(asked);
        show();
        m_window->go(Page::Absence);
        QVERIFY(press(*m_window, u"Requests: Corrections"_s));
        QTRY_VERIFY(says(*m_window, u"Otieno Odhiambo (7A/0001, 7A), 7A Mathematics"_s));
        auto *mark = seen<QComboBox>(*m_window, u"The mark becomes, Otieno"_s);
        QVERIFY(mark);
        QCOMPARE(mark->currentText(), u"As asked for: Present"_s);
        QVERIFY(!seen<QSpinBox>(*m_window, u"Minutes late, Otieno"_s));
        QTest::keyClicks(mark, u"Late"_s);
        QCOMPARE(mark->currentText(), u"Late"_s);
        auto *minutes = seen<QSpinBox>(*m_window, u"Minutes late, Otieno"_s);
        QVERIFY(minutes);
        minutes->setValue(12);
        if (wantsPictures())
            takePictures(*m_window, u"thirdmark"_s, [] { return true; });
        QVERIFY(press(*m_window, u"Approve: Otieno Odhiambo (7A/0001, 7A)"_s));
        QTRY_COMPARE(m_year->stored(session).rows.constFirst().state.mark.value, (StatusValue{ Status::Late, 12 }));
        QVERIFY(press(*m_window, u"Which: All"_s));
        QTRY_VERIFY(says(*m_window, u"Set by the office"_s)); // beside what was and what was asked for
        QVERIFY(says(*m_window, u"A Absent"_s) && says(*m_window, u"P Present"_s) && says(*m_window, u"L Late, 12 min"_s));
    }

    void aLockedMarkSaysSoAndWhenItIsTooLate()
    {
        const SessionId session = m_year->openSession();
        mark(session, 0, Status::Absent);
        finish(session);
        m_year->clock.now += 9LL * 86'400'000;
        show();
        story(session);
        QTRY_VERIFY(says(*m_window, u"The register is locked: this mark changes only when the office approves a correction."_s));
        m_year->clock.now += 9LL * 86'400'000;
        seen<QLineEdit>(*m_window, u"Why, for the office"_s)->setText(u"was there"_s);
        QVERIFY(press(*m_window, u"Ask for the correction"_s));
        QTRY_VERIFY(says(*m_window, u"It is too late to ask"_s));
    }

    void anOpenRegisterHasNoCorrection()
    {
        const SessionId session = m_year->openSession();
        mark(session, 0, Status::Absent);
        show();
        story(session);
        QTRY_VERIFY(says(*m_window, u"What happened"_s));
        settle(*m_year->data, *m_window);
        QVERIFY(!says(*m_window, u"Correction"_s));
    }

    void whereItIsWithEachSchoolSystemIsSaid()
    {
        const Moment moment{ m_year->clock.now, QTimeZone("Africa/Nairobi") };
        for (const auto &[state, words] : { std::pair{ u"ready"_s, u"waiting to be sent since"_s }, { u"backoff"_s, u"waiting to be sent since"_s },
                                            { u"pending"_s, u"has not answered yet"_s }, { u"refused"_s, u"did not accept it. It is kept here."_s }, { u"done"_s, u"has it"_s } }) {
            const QString sentence = RequestWording::delivery({ u"Northserver"_s, {}, state, m_year->clock.now, {}, {} }, moment);
            QVERIFY2(sentence.contains(words) && sentence.contains(u"Northserver"_s), qPrintable(sentence));
        }
    }

    void aSchoolSystemThatTakesLeaveIsShown()
    {
        const auto added = m_year->data->run([](Store &store) -> Result<> {
            const auto target = store.addTarget({ .id = {}, .name = u"Northserver"_s, .kind = u"schoolos"_s, .url = u"https://school.example"_s }, {});
            if (!target)
                return fail(target.error());
            return store.transact([](Change &change) -> Result<> {
                change.touchQuietly();
                const auto done = change.db().run(uR"(UPDATE target SET caps_json='{"leave":true}')"_s);
                return done ? Result<>() : Result<>(fail(done.error()));
            });
        }).result();
        QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
        ask(u"7A/0001"_s);
        show();
        QTRY_VERIFY(says(*m_window, u"Northserver: waiting to be sent since 09:52."_s));
    }

    void everyWordHasRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("desktop") << QSize(1280, 800) << 100 << false;
        QTest::newRow("small tablet, large text") << QSize(800, 600) << 200 << false;
        QTest::newRow("large text, right to left") << QSize(1280, 800) << 200 << true;
    }
    void everyWordHasRoom()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        QFETCH(bool, mirrored);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        ask(u"7A/0001"_s);
        correction();
        show(size, percent);
        QTRY_VERIFY(says(*m_window, u"Otieno Odhiambo"_s));
        QStringList findings = look(u"leave"_s);
        QVERIFY(press(*m_window, u"New leave"_s));
        settle(*m_year->data, *m_window);
        findings << look(u"form"_s);
        QVERIFY(press(*m_window, u"Requests: Corrections"_s));
        settle(*m_year->data, *m_window);
        findings << look(u"corrections"_s);
        for (const QString &finding : std::as_const(findings))
            qInfo().noquote() << finding;
        QCOMPARE(findings.size(), 0);
    }

    void pictures()
    {
        if (!wantsPictures())
            QSKIP("ROLLBOOK_PICTURES names no folder");
        const auto settled = [this] { settle(*m_year->data, *m_window); return true; };
        ask(u"7A/0001"_s);
        ask(u"7A/0003"_s);
        const SessionId session = correction();
        show();
        takePictures(*m_window, u"absence"_s, settled);
        QVERIFY(press(*m_window, u"New leave"_s));
        takePictures(*m_window, u"absence-form"_s, settled);
        QVERIFY(press(*m_window, u"Requests: Corrections"_s));
        takePictures(*m_window, u"absence-corrections"_s, settled);
        story(session);
        takePictures(*m_window, u"absence-story"_s, settled);
    }

private:
    void show(QSize size = { 1280, 800 }, int percent = 100)
    {
        m_window = std::make_unique<MainWindow>(*m_year->data, m_year->school, m_year->clock, m_year->directory());
        m_window->setPreferences({ .language = {}, .theme = Theme::Mode::Light, .textPercent = percent });
        m_window->resize(size);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->go(Page::Absence);
        settle(*m_year->data, *m_window);
    }
    QStringList look(const QString &where) const
    {
        return withoutRoom(*m_window, where, [](const QString &) { return false; });
    }
    void choose(const QString &name, const QString &words) const
    {
        auto *box = seen<QComboBox>(*m_window, name);
        QVERIFY(box);
        box->setCurrentText(words);
        QCOMPARE(box->currentText(), words);
    }
    /// The story of the first student's mark, as a teacher comes to it.
    void story(SessionId session)
    {
        m_window->openSession(session);
        auto *page = m_window->findChild<RegisterPage *>();
        QTRY_VERIFY(page->model().rowCount() > 0);
        page->view().setCurrentIndex(page->model().index(0, 0));
        page->showStory();
        settle(*m_year->data, *m_window);
    }
    void ask(const QString &number, const QString &author = {})
    {
        const Leave leave{ .id = {}, .student = studentId(m_year->school.id, number), .category = u"family"_s, .from = m_year->today, .to = m_year->today.addDays(2), .reason = u"A wedding"_s, .author = author };
        const auto asked = m_year->data->run([leave](Store &store) { return applyForLeave(store, leave); }).result();
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().detail));
    }
    SessionId correction()
    {
        const SessionId session = m_year->openSession();
        mark(session, 0, Status::Absent);
        finish(session);
        const StudentId student = m_year->stored(session).rows.constFirst().student.id;
        const auto asked = m_year->data->run([=](Store &store) { return askForCorrection(store, { .id = {}, .session = session, .student = student, .to = Status::Late, .reason = u"came with the bus"_s, .toMinutes = 12 }); }).result();
        if (!asked)
            qFatal("%s", qPrintable(asked.error().detail));
        return session;
    }
    void mark(SessionId session, qsizetype row, Status status)
    {
        const StudentId student = m_year->stored(session).rows.at(row).student.id;
        const auto done = m_year->data->run([=](Store &store) { return store.record({ { .session = session, .student = student, .value = StatusValue{ status, {} } } }); }).result();
        QVERIFY(done);
    }
    void finish(SessionId session)
    {
        const auto done = m_year->data->run([session](Store &store) { return store.setFinished(session, true); }).result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }

    std::unique_ptr<SchoolYear> m_year;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(tst_AbsencePage)
#include "tst_absencepage.moc"
