// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codestore.h"
#include "core/store/database.h"
#include "tests/ui/pictures.h"
#include "tests/ui/room.h"
#include "tests/ui/schoolyear.h"
#include "ui/mainwindow.h"
#include "ui/rules/permissionwording.h"
#include "ui/rules/rulerow.h"
#include "ui/rules/rulespage.h"
#include "ui/rules/rulewording.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// The school's rules in the real window, on a real store.
class tst_RulesPage : public QObject
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

    void everyRuleThatCountsIsThereInWords()
    {
        show();
        QSet<QString> shown;
        for (const RuleRow *row : m_window->findChildren<RuleRow *>())
            shown.insert(row->name());
        for (const RuleSpec &spec : ruleSpecs()) {
            if (!spec.built)
                continue;
            QVERIFY2(shown.contains(spec.name), qPrintable(spec.name));
            QVERIFY2(RuleWording::title(spec.name) != spec.name && !RuleWording::meaning(spec.name).isEmpty(), qPrintable(spec.name));
        }
        for (const Action action : allActions)
            QVERIFY(!PermissionWording::ability(action).isEmpty());
    }

    void aRuleIsChangedOnlyAfterItWasSaidWhatChanges()
    {
        const SessionId session = m_year->openSession();
        absent(session, 0); // one of six
        show();
        auto *threshold = seen<QSpinBox>(*m_window, u"Warn below"_s);
        QCOMPARE(threshold->value(), 75);
        QVERIFY(says(*m_window, u"Now: 75 %. By default: 75 %."_s));
        QCOMPARE(threshold->minimum(), 0);
        QCOMPARE(threshold->maximum(), 100); // no other value can be typed
        threshold->setValue(0);
        QVERIFY(press(*m_window, u"Change: Warn below"_s));
        QTRY_VERIFY(says(*m_window, u"Students warned of as below the threshold: 1 now, 0 then. All marks stay as they are."_s));
        QCOMPARE(stored(u"threshold"_s), QString()); // asked, not done
        QVERIFY(press(*m_window, u"Leave it"_s));
        QCOMPARE(threshold->value(), 75);
        QVERIFY(!says(*m_window, u"Students warned of as below"_s));
        threshold->setValue(50);
        QVERIFY(press(*m_window, u"Change: Warn below"_s));
        QTRY_VERIFY(seen<QPushButton>(*m_window, u"Change it"_s));
        QVERIFY(press(*m_window, u"Change it"_s));
        QTRY_COMPARE(stored(u"threshold"_s), u"50"_s);
        QTRY_VERIFY(says(*m_window, u"Now: 50 %. By default: 75 %. Changed 09:52 by"_s));
        QCOMPARE(m_year->stored(session).rows.constFirst().state.mark.value.status, Status::Absent);
        QVERIFY(press(*m_window, u"Default: Warn below"_s));
        QTRY_VERIFY(seen<QPushButton>(*m_window, u"Change it"_s));
        QVERIFY(press(*m_window, u"Change it"_s));
        QTRY_COMPARE(stored(u"threshold"_s), u"75"_s);
    }

    /// Who would have no class is asked for the number first; and whom the lists lost is told.
    void aTeacherIsAskedForTheStaffNumber()
    {
        show();
        auto *role = seen<QComboBox>(*m_window, u"Your role on this device"_s);
        QVERIFY(role);
        role->setCurrentIndex(role->findData(u"teacher"_s));
        QVERIFY(press(*m_window, u"Change: Your role on this device"_s));
        QTRY_VERIFY(says(*m_window, u"First set your staff number below"_s));
        QVERIFY(!seen<QPushButton>(*m_window, u"Change it"_s));
        QCOMPARE(stored(u"role"_s), QString());
        auto *number = seen<QLineEdit>(*m_window, u"Your staff number"_s);
        QVERIFY(number);
        number->setText(u"T1"_s);
        QVERIFY(press(*m_window, u"Change: Your staff number"_s));
        QTRY_VERIFY(seen<QPushButton>(*m_window, u"Change it"_s));
        QVERIFY(press(*m_window, u"Change it"_s));
        QTRY_COMPARE(stored(u"staff_number"_s), u"T1"_s);
        QTRY_VERIFY(says(*m_window, u"Now: T1."_s));
        role->setCurrentIndex(role->findData(u"teacher"_s));
        QVERIFY(press(*m_window, u"Change: Your role on this device"_s));
        QTRY_VERIFY(seen<QPushButton>(*m_window, u"Change it"_s));
        QVERIFY(press(*m_window, u"Change it"_s));
        QTRY_COMPARE(stored(u"role"_s), u"teacher"_s);
        QTRY_VERIFY(says(*m_window, u"You are here as Teacher."_s));
        QVERIFY(!says(*m_window, u"no class is yours"_s));
        QVERIFY(number->isEnabled()); // one's own, though a teacher changes no rules
        number->setText(u"T9"_s);
        QVERIFY(press(*m_window, u"Change: Your staff number"_s));
        QTRY_VERIFY(seen<QPushButton>(*m_window, u"Change it"_s));
        QVERIFY(press(*m_window, u"Change it"_s));
        QTRY_VERIFY(says(*m_window, u"Nothing was changed. The school's lists have no teacher with this number."_s));
        QCOMPARE(stored(u"staff_number"_s), u"T1"_s);
        m_year->data->run([](Store &store) { return store.database().run(u"UPDATE rule SET value='T9' WHERE name='staff_number'"_s).has_value(); }).waitForFinished();
        m_window.reset();
        show();
        QTRY_VERIFY(says(*m_window, u"You are here as Teacher. The school's lists do not have you as a teacher: no class is yours"_s));
    }

    void aCycleSaysHowManyLessonsComeAndGo()
    {
        show();
        auto *weeks = seen<QSpinBox>(*m_window, u"The timetable comes back after"_s);
        weeks->setValue(2);
        QVERIFY(press(*m_window, u"Change: The timetable comes back after"_s));
        QTRY_VERIFY(says(*m_window, u"No lesson of the next four weeks changes."_s)); // all lessons are of every week
        QVERIFY(press(*m_window, u"Change it"_s));
        QTRY_COMPARE(stored(u"cycle.weeks"_s), u"2"_s);
    }

    void aRoleSaysWhatItCosts()
    {
        m_year->rule(u"staff_number"_s, u"T1"_s);
        show();
        QVERIFY(says(*m_window, u"You are here as Admin."_s));
        auto *role = seen<QComboBox>(*m_window, u"Your role on this device"_s);
        role->setCurrentText(u"Teacher"_s);
        QVERIFY(press(*m_window, u"Change: Your role on this device"_s));
        QTRY_VERIFY(says(*m_window, u"You cannot change the school rules then, until you take another role here."_s));
        QVERIFY(press(*m_window, u"Change it"_s));
        QTRY_VERIFY(says(*m_window, u"You are here as Teacher."_s));
        QVERIFY(says(*m_window, u"For your own classes: Mark a class;"_s));
        QVERIFY(says(*m_window, u"Change the school rules: only as Admin. You are here as Teacher."_s));
        for (const QSpinBox *box : m_window->findChildren<QSpinBox *>())
            QVERIFY(!box->isVisible() || !box->isEnabled());
        QVERIFY(!seen<QPushButton>(*m_window, u"Import your own codes"_s));
        role->setCurrentText(u"Admin"_s); // a role is no lock
        QVERIFY(press(*m_window, u"Change: Your role on this device"_s));
        QTRY_VERIFY(says(*m_window, u"You can still change the school rules."_s));
        QVERIFY(press(*m_window, u"Change it"_s));
        QTRY_VERIFY(says(*m_window, u"You are here as Admin."_s));
    }

    void codesAreSeenChosenAndImported()
    {
        show();
        auto *packs = seen<QComboBox>(*m_window, u"See the codes of"_s);
        QCOMPARE(packs->count(), 3);
        packs->setCurrentIndex(2);
        auto *table = seen<QTableView>(*m_window, u"Codes"_s);
        QVERIFY(table->model()->rowCount() > 10);
        const QString path = m_year->dir.filePath(u"own.json"_s);
        CodePack own = *builtInPack(u"generic"_s);
        own.name = u"north-own"_s;
        own.title = u"Northfield's own"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(writeCodePack(own)) > 0);
        file.close();
        m_window->findChild<RulesPage *>()->importPack(path);
        QTRY_VERIFY(says(*m_window, u"north-own is there."_s));
        QTRY_COMPARE(packs->count(), 4);
        auto *chosen = seen<QComboBox>(*m_window, u"Attendance codes"_s);
        QTRY_COMPARE(chosen->count(), 4);
        chosen->setCurrentText(u"north-own"_s);
        QVERIFY(press(*m_window, u"Change: Attendance codes"_s));
        QTRY_VERIFY(seen<QPushButton>(*m_window, u"Change it"_s));
        QVERIFY(press(*m_window, u"Change it"_s));
        QTRY_COMPARE(stored(u"codes"_s), u"north-own"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"name\":\"bad\"") > 0);
        file.close();
        m_window->findChild<RulesPage *>()->importPack(path);
        QTRY_VERIFY(says(*m_window, u"The codes were not taken."_s));
    }

    void escapeLeadsBack()
    {
        show();
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(m_window->page(), Page::Settings);
        QVERIFY(seen<QPushButton>(*m_window, u"See the school rules"_s));
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
        show(size, percent);
        seen<QSpinBox>(*m_window, u"Warn below"_s)->setValue(10);
        QVERIFY(press(*m_window, u"Change: Warn below"_s));
        settle(*m_year->data, *m_window);
        const QStringList findings = withoutRoom(*m_window, u"rules"_s, [](const QString &) { return false; });
        for (const QString &finding : findings)
            qInfo().noquote() << finding;
        QCOMPARE(findings.size(), 0);
    }

    void pictures()
    {
        if (!wantsPictures())
            QSKIP("ROLLBOOK_PICTURES names no folder");
        show();
        seen<QSpinBox>(*m_window, u"Warn below"_s)->setValue(10);
        QVERIFY(press(*m_window, u"Change: Warn below"_s));
        takePictures(*m_window, u"rules"_s, [this] { settle(*m_year->data, *m_window); return true; });
        auto *scroll = m_window->findChild<RulesPage *>()->findChild<QScrollArea *>();
        m_window->resize(1280, 800);
        scroll->ensureWidgetVisible(seen<QTableView>(*m_window, u"Codes"_s), 0, 500);
        settle(*m_year->data, *m_window);
        QVERIFY(m_window->grab().save(qEnvironmentVariable("ROLLBOOK_PICTURES") + u"/rules-codes.png"_s));
    }

private:
    void show(QSize size = { 1280, 800 }, int percent = 100)
    {
        m_window = std::make_unique<MainWindow>(*m_year->data, m_year->school, m_year->clock, m_year->directory());
        m_window->setPreferences({ .language = {}, .theme = Theme::Mode::Light, .textPercent = percent });
        m_window->resize(size);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->go(Page::Settings);
        QVERIFY(press(*m_window, u"See the school rules"_s));
        QTRY_VERIFY(says(*m_window, u"You are here as"_s));
        settle(*m_year->data, *m_window);
    }
    void absent(SessionId session, qsizetype row)
    {
        const StudentId student = m_year->stored(session).rows.at(row).student.id;
        const auto done = m_year->data->run([=](Store &store) { return store.record({ { session, student, StatusValue{ Status::Absent, {} }, {}, false } }); }).result();
        QVERIFY(done);
    }
    QString stored(const QString &rule)
    {
        return m_year->data->run([](Store &store) { return SchoolReader(store.database()).storedRules(); }).result().value().value(rule);
    }

    std::unique_ptr<SchoolYear> m_year;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(tst_RulesPage)
#include "tst_rulespage.moc"
