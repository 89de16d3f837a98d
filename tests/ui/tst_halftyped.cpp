// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/requests.h"
#include "tests/ui/room.h"
#include "tests/ui/schoolyear.h"
#include "ui/absence/absencepage.h"
#include "ui/absence/leaveform.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/pages.h"
#include "ui/register/commandbar.h"
#include "ui/register/registermodel.h"
#include "ui/register/registerpage.h"
#include "ui/rules/rulerow.h"
#include "ui/syncpage/syncpage.h"
#include "ui/targetsetup/addresspage.h"
#include "ui/targetsetup/setuppage.h"
#include "ui/timetable/closureform.h"
#include "ui/timetable/lessonform.h"
#include "ui/timetable/slotform.h"
#include "ui/timetable/timetablegrid.h"
#include "ui/timetable/timetablepage.h"
#include "ui/today/addsession.h"
#include "ui/widgets/halftyped.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// What is typed and not kept yet is there after another language, another page, and a change by somebody else.
class tst_HalfTyped : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnOurWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_school = std::make_unique<SchoolYear>();
        m_window = std::make_unique<MainWindow>(*m_school->data, m_school->school, m_school->clock, m_school->directory());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_school.reset();
        useLanguage(u"en"_s);
    }

    void everyKindOfFieldComesBack()
    {
        const auto make = [](QWidget &form) {
            auto *layout = new QFormLayout(&form);
            auto *choice = new QComboBox;
            choice->addItem(u"One"_s, 1);
            choice->addItem(u"Two"_s, 2);
            auto *own = new QComboBox;
            own->setEditable(true);
            own->addItem(u"Maths"_s, u"MAT"_s);
            auto *secret = new QLineEdit;
            secret->setEchoMode(QLineEdit::Password);
            for (QWidget *field : std::initializer_list<QWidget *>{ new QLineEdit, choice, own, new QSpinBox, new QTimeEdit, secret })
                layout->addRow(field);
        };
        QWidget before, after;
        make(before);
        make(after);
        before.findChildren<QComboBox *>().at(0)->setCurrentIndex(1);
        before.findChildren<QComboBox *>().at(1)->setEditText(u"Basket weaving"_s);
        before.findChild<QSpinBox *>()->setValue(7);
        before.findChild<QTimeEdit *>()->setTime({ 10, 5 });
        before.findChildren<QLineEdit *>().constFirst()->setText(u"R9"_s);
        before.findChildren<QLineEdit *>().constLast()->setText(u"secret"_s);
        const QVariantList typed = fieldsIn(before);
        QCOMPARE(typed.size(), 5);
        after.findChildren<QComboBox *>().at(0)->setItemText(1, u"Deux"_s); // another language: the value counts
        fillFields(after, typed);
        QCOMPARE(fieldsIn(after).at(0), typed.at(0));
        QCOMPARE(after.findChildren<QComboBox *>().at(0)->currentText(), u"Deux"_s);
        QCOMPARE(after.findChildren<QComboBox *>().at(1)->currentText(), u"Basket weaving"_s);
        QCOMPARE(after.findChild<QSpinBox *>()->value(), 7);
        QCOMPARE(after.findChild<QTimeEdit *>()->time(), QTime(10, 5));
        QVERIFY(after.findChildren<QLineEdit *>().constLast()->text().isEmpty()); // never a password
        fillFields(after, typed + typed); // of another form
        fillFields(after, {});
    }

    void leaveIsGoneOnWith()
    {
        go(Page::Absence);
        QTRY_VERIFY(button(u"New leave"_s));
        button(u"New leave"_s)->click();
        QTRY_VERIFY(form<LeaveForm>()->isVisible());
        field<QComboBox>(form<LeaveForm>(), 0)->setCurrentIndex(2);
        const QString who = field<QComboBox>(form<LeaveForm>(), 0)->currentText();
        field<QDateEdit>(form<LeaveForm>(), 1)->setDate({ 2026, 12, 4 });
        lines(form<LeaveForm>()).constLast()->setText(u"wedding"_s);
        speakFrench();
        QTRY_VERIFY(form<LeaveForm>() && form<LeaveForm>()->isVisible());
        QCOMPARE(field<QComboBox>(form<LeaveForm>(), 0)->currentText(), who);
        QCOMPARE(field<QDateEdit>(form<LeaveForm>(), 1)->date(), QDate(2026, 12, 4));
        QCOMPARE(lines(form<LeaveForm>()).constLast()->text(), u"wedding"_s);
    }

    void anAnswerOutlivesWhatTheSystemsSay()
    {
        const auto students = m_school->stored(m_school->openSession()).rows;
        const auto asked = m_school->data->run([id = students.first().student.id](Store &store) {
                                             return applyForLeave(store, { .id = {}, .student = id, .category = u"family"_s, .from = { 2026, 11, 24 },
                                                                           .to = { 2026, 11, 24 }, .reason = u"funeral"_s });
                                         }).result();
        QVERIFY(asked);
        go(Page::Absence);
        const auto answer = [this] {
            const auto all = m_window->findChild<AbsencePage *>()->findChildren<QLineEdit *>();
            const auto found = std::ranges::find_if(all, [](const QLineEdit *e) { return e->isVisible() && e->accessibleName().startsWith(u"Answer"_s); });
            return found == all.end() ? nullptr : *found;
        };
        QTRY_VERIFY(answer());
        answer()->setFocus();
        QTest::keyClicks(answer(), u"our condolences"_s);
        QPointer<QLineEdit> before = answer();
        m_school->data->run([](Store &store) { emit store.outboxChanged(); return true; }).waitForFinished(); // as when a system has answered
        QTRY_VERIFY(!before);
        QTRY_COMPARE(answer() ? answer()->text() : QString(), u"our condolences"_s);
        QVERIFY(answer()->hasFocus());
    }

    void whoDecidesGoesOnWithTheNext()
    {
        const auto students = m_school->stored(m_school->openSession()).rows;
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_school->data->run([id = students.at(i).student.id](Store &store) {
                                      return applyForLeave(store, { .id = {}, .student = id, .category = u"family"_s, .from = { 2026, 11, 24 }, .to = { 2026, 11, 24 },
                                                                    .reason = u"funeral"_s });
                                  }).result());
        go(Page::Absence);
        const auto approving = [this] {
            QStringList names;
            for (const QPushButton *b : m_window->findChildren<QPushButton *>()) {
                if (b->isVisible() && b->accessibleName().startsWith(u"Approve"_s))
                    names << b->accessibleName();
            }
            return names;
        };
        QTRY_COMPARE(approving().size(), 3);
        button(approving().at(1))->setFocus();
        const QString next = approving().at(2);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(approving().size(), 2);
        QTRY_COMPARE(m_window->focusWidget()->accessibleName(), next); // not the rail, where a second Enter leaves the page
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(approving().size(), 1);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(approving().size(), 0);
        QCOMPARE(m_window->page(), Page::Absence);
        QVERIFY(m_window->findChild<AbsencePage *>()->isAncestorOf(m_window->focusWidget()));
    }

    void aSessionIsGoneOnWith()
    {
        go(Page::Today);
        QTRY_VERIFY(button(u"Add a session"_s));
        button(u"Add a session"_s)->click();
        auto *add = form<AddSession>();
        QTRY_VERIFY(field<QComboBox>(add, 0)->count() > 1);
        field<QComboBox>(add, 0)->setCurrentIndex(1);
        lines(add).constLast()->setText(u"Gym"_s);
        speakFrench();
        QTRY_VERIFY(form<AddSession>() && form<AddSession>()->isVisible());
        QTRY_COMPARE(field<QComboBox>(form<AddSession>(), 0)->currentText(), u"7B"_s);
        QCOMPARE(lines(form<AddSession>()).constLast()->text(), u"Gym"_s);
    }

    void lessonsAndHolidaysAreGoneOnWith()
    {
        go(Page::Timetable);
        QTRY_VERIFY(button(u"Weekly lesson"_s));
        button(u"Weekly lesson"_s)->click();
        lines(form<SlotForm>()).constLast()->setText(u"R7"_s);
        field<QComboBox>(form<SlotForm>(), 2)->setCurrentIndex(2); // Wednesday
        speakFrench();
        QTRY_VERIFY(form<SlotForm>() && form<SlotForm>()->isVisible());
        QCOMPARE(lines(form<SlotForm>()).constLast()->text(), u"R7"_s);
        QCOMPARE(field<QComboBox>(form<SlotForm>(), 2)->currentIndex(), 2);
        QVERIFY(m_window->findChild<TimetablePage *>()->closePanel());

        QVERIFY(button(u"Congés"_s));
        button(u"Congés"_s)->click();
        ClosureForm *closure = form<ClosureForm>();
        QTRY_VERIFY(closure->isVisible());
        lines(closure).constFirst()->setText(u"Neige"_s);
        m_window->go(Page::Today);
        m_school->data->run([](Store &store) { emit store.rosterChanged(); return true; }).waitForFinished(); // somebody else's change comes in
        go(Page::Timetable);
        QCOMPARE(lines(closure).constFirst()->text(), u"Neige"_s);
        speak(u"en"_s);
        QTRY_VERIFY(form<ClosureForm>() && form<ClosureForm>()->isVisible());
        QCOMPARE(lines(form<ClosureForm>()).constFirst()->text(), u"Neige"_s);
        QVERIFY(button(u"Add days without lessons"_s));
        button(u"Add days without lessons"_s)->click();
        QTRY_COMPARE(lines(form<ClosureForm>()).constFirst()->text(), QString()); // kept: the next one
    }

    void aChangeOfALessonIsGoneOnWith()
    {
        go(Page::Timetable);
        auto *grid = m_window->findChild<TimetableGrid *>();
        QTRY_VERIFY(grid->shownLessons() > 0);
        emit grid->chosen(m_school->lessons({ 2026, 11, 20 }).constLast().planned.id);
        QTRY_VERIFY(button(u"Cancel this lesson"_s));
        button(u"Cancel this lesson"_s)->click();
        QTRY_VERIFY(form<LessonForm>()->isVisible());
        lines(form<LessonForm>()).constLast()->setText(u"ill"_s);
        speakFrench();
        QTRY_VERIFY(form<LessonForm>() && form<LessonForm>()->isVisible());
        QCOMPARE(form<LessonForm>()->purpose(), LessonForm::Purpose::Cancel);
        QCOMPARE(lines(form<LessonForm>()).constLast()->text(), u"ill"_s);
    }

    void aRuleIsGoneOnWith()
    {
        go(Page::Settings);
        QTRY_VERIFY(button(u"See the school rules"_s));
        button(u"See the school rules"_s)->click();
        const auto threshold = [this]() -> QSpinBox * {
            for (const RuleRow *row : m_window->findChildren<RuleRow *>()) {
                if (row->name() == u"threshold"_s && row->isVisible())
                    return row->findChild<QSpinBox *>();
            }
            return nullptr;
        };
        settleStore();
        QTRY_VERIFY(threshold() && threshold()->value() > 0);
        threshold()->setValue(63);
        m_window->go(Page::Today);
        m_school->data->run([](Store &store) { emit store.rosterChanged(); return true; }).waitForFinished();
        m_window->go(Page::Settings);
        settleStore();
        QCOMPARE(threshold()->value(), 63);
        speakFrench();
        QTRY_VERIFY(threshold());
        settleStore();
        QTRY_COMPARE(threshold()->value(), 63);
    }

    void aSchoolSystemIsGoneOnWith()
    {
        m_window->setKnowledge({ .kinds = { u"schoolos"_s, u"couchdb"_s }, .wordings = {}, .decode = {} });
        m_window->addSchoolSystem();
        QTRY_VERIFY(form<AddressPage>()->isVisible());
        field<QComboBox>(form<AddressPage>(), 0)->setCurrentIndex(1);
        lines(form<AddressPage>()).at(0)->setText(u"https://hub.example"_s);
        lines(form<AddressPage>()).constLast()->setText(u"north"_s);
        const qsizetype fields = lines(form<AddressPage>()).size();
        speakFrench();
        QTRY_VERIFY(form<AddressPage>() && form<AddressPage>()->isVisible());
        QCOMPARE(field<QComboBox>(form<AddressPage>(), 0)->currentIndex(), 1);
        QCOMPARE(lines(form<AddressPage>()).size(), fields);
        QCOMPARE(lines(form<AddressPage>()).at(0)->text(), u"https://hub.example"_s);
        QCOMPARE(lines(form<AddressPage>()).constLast()->text(), u"north"_s);
    }

    void theRegisterStaysWhereItWas()
    {
        const SessionId session = m_school->openSession();
        m_window->openSession(session);
        const auto page = [this] { return m_window->findChild<RegisterPage *>(); };
        QTRY_COMPARE(page()->model().rowCount(), 6);
        page()->see(RegisterSight::Cards);
        page()->findChild<CommandBar *>()->beginExceptions(u"3 "_s);
        speakFrench();
        QTRY_COMPARE(page()->model().rowCount(), 6);
        QCOMPARE(page()->sight(), RegisterSight::Cards);
        QTRY_COMPARE(page()->findChild<CommandBar *>()->exceptions(), u"3 "_s);
    }

private:
    void go(Page page)
    {
        m_window->go(page);
        settleStore();
    }
    void settleStore()
    {
        settle(*m_school->data, *m_window);
    }
    void speak(const QString &language)
    {
        QSignalSpy rebuilt(m_window.get(), &MainWindow::rebuilt);
        useLanguage(language);
        QTRY_VERIFY(!rebuilt.isEmpty());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        settleStore();
    }
    void speakFrench() { speak(u"fr"_s); }
    QPushButton *button(const QString &name) const
    {
        const QList<QPushButton *> buttons = m_window->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, [&](const QPushButton *b) { return b->isVisible() && b->isEnabled() && b->accessibleName() == name; });
        return found == buttons.end() ? nullptr : *found;
    }
    template<typename T>
    T *form() const { return m_window->findChild<T *>(); }
    template<typename T>
    static T *field(const QWidget *form, int index) { return form->findChildren<T *>().value(index); }
    static QList<QLineEdit *> lines(const QWidget *form)
    {
        QList<QLineEdit *> all = form->findChildren<QLineEdit *>();
        all.removeIf([](const QLineEdit *e) { return qobject_cast<QComboBox *>(e->parentWidget()) || qobject_cast<QAbstractSpinBox *>(e->parentWidget()); });
        return all;
    }

    std::unique_ptr<SchoolYear> m_school;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(tst_HalfTyped)
#include "tst_halftyped.moc"
