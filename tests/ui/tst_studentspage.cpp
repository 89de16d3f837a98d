// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/peoplereader.h"
#include "core/store/walkin.h"
#include "tests/ui/pictures.h"
#include "tests/ui/room.h"
#include "tests/ui/schoolyear.h"
#include "ui/mainwindow.h"
#include "ui/students/importdesk.h"
#include "ui/students/schoolimportpanel.h"
#include "ui/students/studentspage.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QListView>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// Students, and lists in and out, in the real window on a real store.
class tst_StudentsPage : public QObject
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

    void aSearchFindsEverybody()
    {
        show();
        QTRY_COMPARE(table()->model()->rowCount(), 12);
        auto *classes = seen<QListView>(*m_window, u"Classes"_s);
        classes->setCurrentIndex(classes->model()->index(1, 0));
        QCOMPARE(table()->model()->rowCount(), 6);
        auto *search = seen<QLineEdit>(*m_window, u"Find a student"_s);
        QTest::keyClicks(search, u"7b/0003"_s);
        QCOMPARE(table()->model()->rowCount(), 1); // of the other class
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(says(*m_window, u"Élodie Lefèvre"_s));
        QVERIFY(says(*m_window, u"7B since 20/11/2026"_s));
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!says(*m_window, u"7B since"_s));
        QCOMPARE(m_window->page(), Page::Students);
        search->setText(u"nobody at all"_s);
        QVERIFY(says(*m_window, u"Nobody here has that name or number."_s));
    }

    void aNewStudentIsInTheClass()
    {
        show();
        QVERIFY(press(*m_window, u"New student"_s));
        QVERIFY(press(*m_window, u"Add the student"_s));
        QVERIFY(says(*m_window, u"Enter the admission number"_s));
        edit(u"Admission number"_s)->setText(u"7A/0001"_s);
        edit(u"Name"_s)->setText(u"Tomás Ó Briain"_s);
        QVERIFY(press(*m_window, u"Add the student"_s));
        QVERIFY(says(*m_window, u"Choose a class."_s)); // nobody is put into the first of the list
        choose(u"Class from then on"_s, u"7A"_s);
        QVERIFY(press(*m_window, u"Add the student"_s));
        QVERIFY(says(*m_window, u"This number is Otieno Odhiambo's"_s)); // nobody's name is written over
        edit(u"Admission number"_s)->setText(u"7A/0099"_s);
        QTest::keyClick(edit(u"Name"_s), Qt::Key_Return);
        QTRY_VERIFY(says(*m_window, u"7A since 20/11/2026"_s));
        QCOMPARE(inClass(u"7A"_s), 7);
        QTRY_VERIFY(says(*m_window, u"2 classes, 13 students"_s));
    }

    void theFormIsReadFromTopToBottom()
    {
        show();
        auto *classes = seen<QListView>(*m_window, u"Classes"_s);
        classes->setCurrentIndex(classes->model()->index(2, 0));
        QVERIFY(press(*m_window, u"New student"_s));
        settle(*m_year->data, *m_window);
        auto *chosen = seen<QComboBox>(*m_window, u"Class from then on"_s);
        QCOMPARE(chosen->currentText(), u"7B"_s); // that of the list
        const QList<QWidget *> wanted{ edit(u"Admission number"_s), edit(u"Name"_s), chosen, seen<QDateEdit>(*m_window, u"First day"_s),
                                       edit(u"Email"_s), seen<QPushButton>(*m_window, u"Add the student"_s) };
        int above = -1;
        for (QWidget *widget : wanted) {
            const int y = widget->mapTo(m_window.get(), QPoint()).y();
            QVERIFY2(y > above, qPrintable(widget->accessibleName()));
            above = y;
        }
        edit(u"Name"_s)->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_Tab);
        QCOMPARE(m_window->focusWidget(), chosen);
    }

    void whatIsHalfTypedOutlivesALanguage()
    {
        show();
        QVERIFY(press(*m_window, u"New student"_s));
        QTest::keyClicks(edit(u"Admission number"_s), u"7A/0042"_s);
        QTest::keyClicks(edit(u"Name"_s), u"Half Typ"_s);
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(m_window.get(), &change);
        settle(*m_year->data, *m_window);
        QTRY_VERIFY(edit(u"Admission number"_s));
        QCOMPARE(edit(u"Admission number"_s)->text(), u"7A/0042"_s);
        QCOMPARE(edit(u"Name"_s)->text(), u"Half Typ"_s);
        QVERIFY(press(*m_window, u"Close"_s));
        open(u"Max Jones"_s);
        QTest::keyClicks(edit(u"Phone"_s), u"+44 16"_s);
        QApplication::sendEvent(m_window.get(), &change);
        settle(*m_year->data, *m_window);
        QTRY_VERIFY(edit(u"Phone"_s));
        QCOMPARE(edit(u"Name"_s)->text(), u"Max Jones"_s);
        QCOMPARE(edit(u"Phone"_s)->text(), u"+44 16"_s);
    }

    void aNumberRunsTheSameWayInEveryLanguage()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        show();
        open(u"Max Jones"_s);
        edit(u"Phone"_s)->setText(u"+44 1632 960001"_s);
        QVERIFY(press(*m_window, u"Keep the details"_s));
        QTRY_COMPARE(student(u"7A/0002"_s).phone, u"+44 1632 960001"_s);
        const auto phones = [this] {
            QStringList texts;
            for (int row = 0; row < table()->model()->rowCount(); ++row)
                texts << table()->model()->index(row, 4).data().toString();
            return texts;
        };
        QTRY_VERIFY(phones().contains(isolated(u"+44 1632 960001"_s)));
        QVERIFY(isolated(u"+44"_s).contains(QChar(0x2068)));
    }

    void aLowWindowShowsStudents()
    {
        show({ 800, 600 }, 200);
        if (wantsPictures())
            m_window->grab().save(qEnvironmentVariable("ROLLBOOK_PICTURES") + u"/students-low-large.png"_s);
        QVERIFY2(table()->viewport()->height() >= 3 * table()->rowHeight(0), qPrintable(QString::number(table()->viewport()->height())));
    }

    void movingKeepsWhatWas()
    {
        m_year->clock.now += 7LL * 86'400'000; // a week after they came
        show();
        const SessionId before = m_year->openSession();
        open(u"Max Jones"_s);
        edit(u"Phone"_s)->setText(u"+44 1632 960001"_s);
        QVERIFY(press(*m_window, u"Keep the details"_s));
        QTRY_COMPARE(student(u"7A/0002"_s).phone, u"+44 1632 960001"_s);
        QTRY_VERIFY(says(*m_window, u"Kept."_s));
        edit(u"Birthday"_s)->setText(u"the first of May"_s);
        QVERIFY(press(*m_window, u"Keep the details"_s));
        QVERIFY(says(*m_window, u"Write the birthday as in 27/03/2014"_s));
        edit(u"Birthday"_s)->setText(u"01/05/2014"_s);
        QVERIFY(press(*m_window, u"Keep the details"_s));
        QTRY_COMPARE(student(u"7A/0002"_s).birthday, QDate(2014, 5, 1));
        choose(u"Class from then on"_s, u"7B"_s);
        QVERIFY(press(*m_window, u"Move to this class"_s));
        QTRY_VERIFY(says(*m_window, u"7B since 27/11/2026"_s));
        QVERIFY(says(*m_window, u"7A from 20/11/2026 to 26/11/2026"_s));
        QCOMPARE(inClass(u"7A"_s), 5);
        QCOMPARE(m_year->stored(before).rows.size(), 6); // the old register has its students
        choose(u"Class from then on"_s, u"7A"_s);
        QVERIFY(press(*m_window, u"Add this class"_s));
        QTRY_VERIFY(says(*m_window, u"7A since 27/11/2026"_s));
        QVERIFY(press(*m_window, u"Leaves 7A today"_s));
        QTRY_VERIFY(says(*m_window, u"7A from 27/11/2026 to 27/11/2026"_s));
        QVERIFY(says(*m_window, u"7B since 27/11/2026"_s));
        QVERIFY(press(*m_window, u"Leaves the school today"_s));
        QTRY_VERIFY(says(*m_window, u"Left the school: 27/11/2026 was the last day."_s));
        QVERIFY(press(*m_window, u"Back at the school"_s));
        QTRY_VERIFY(!says(*m_window, u"Left the school"_s));
    }

    void whomToCallIsKept()
    {
        show();
        open(u"Max Jones"_s);
        QVERIFY(press(*m_window, u"Add somebody to call"_s));
        edit(u"Their name"_s)->setText(u"Ruth Jones"_s);
        QVERIFY(press(*m_window, u"Keep whom to call"_s));
        QVERIFY(says(*m_window, u"Enter a name, and a telephone number or an email address."_s));
        edit(u"Who they are"_s)->setText(u"mother"_s);
        edit(u"Their phone"_s)->setText(u"+44 1632 960002"_s);
        QVERIFY(press(*m_window, u"Keep whom to call"_s));
        QTRY_VERIFY(says(*m_window, u"Ruth Jones, mother"_s));
        QTRY_VERIFY(seen<QPushButton>(*m_window, u"Remove Ruth Jones"_s));
        QVERIFY(press(*m_window, u"Remove Ruth Jones"_s));
        QTRY_VERIFY(!says(*m_window, u"Ruth Jones, mother"_s));
    }

    void aPhotoIsMadeSmallEnough()
    {
        show();
        open(u"Max Jones"_s);
        QImage large(2000, 1500, QImage::Format_RGB32);
        for (int y = 0; y < large.height(); ++y)
            for (int x = 0; x < large.width(); ++x)
                large.setPixel(x, y, qRgb(x % 256, y % 256, (x * y) % 256)); // hard to pack
        const QString path = m_year->dir.filePath(u"photo.png"_s);
        QVERIFY(large.save(path));
        page()->takePhoto(path);
        QTRY_VERIFY(!student(u"7A/0002"_s).photo.isEmpty());
        page()->takePhoto(m_year->dir.filePath(u"none.png"_s));
        QTRY_VERIFY(says(*m_window, u"This file is no picture that can be read."_s));
    }

    void whoWasAddedToALessonIsFoundOnAList()
    {
        const SessionId session = m_year->openSession();
        const auto walkIn = m_year->data->run([session](Store &store) { return addWalkIn(store, session, u"Ottieno"_s); }).result();
        QVERIFY(walkIn);
        show();
        open(u"Ottieno"_s);
        QVERIFY(says(*m_window, u"Added to a lesson, and on no list yet."_s));
        QVERIFY(press(*m_window, u"They are the same student"_s));
        QVERIFY(says(*m_window, u"Choose a student from the list."_s));
        QVERIFY(edit(u"This is"_s)); // the text inside has the name, too: it is what has the focus
        choose(u"This is"_s, u"Otieno Odhiambo, 7B/0001"_s);
        QVERIFY(press(*m_window, u"They are the same student"_s));
        QTRY_COMPARE(m_year->stored(session).rows.size(), 7);
        QTRY_VERIFY(std::ranges::any_of(m_year->stored(session).rows, [](const RegisterRow &row) { return row.student.number == u"7B/0001"_s; }));
        QTRY_VERIFY(says(*m_window, u"“Ottieno”, added to a lesson, turned out to be this student."_s)); // and that back again
        QVERIFY(press(*m_window, u"Separate Ottieno again"_s));
        QTRY_VERIFY(std::ranges::any_of(m_year->stored(session).rows, [](const RegisterRow &row) { return row.student.temporary; }));
        QTRY_VERIFY(!says(*m_window, u"turned out to be this student"_s));
    }

    void oneStudentIsExportedAndErased()
    {
        show();
        open(u"Max Jones"_s);
        const QString path = m_year->dir.filePath(u"one.json"_s);
        page()->exportStudent(path);
        QTRY_VERIFY(says(*m_window, u"All about this student is in %1."_s.arg(path)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("Max Jones"));
        QVERIFY(press(*m_window, u"Erase this student"_s));
        QVERIFY(press(*m_window, u"Erase for good"_s));
        QVERIFY(says(*m_window, u"Say why it is erased"_s)); // and nothing has gone
        QCOMPARE(student(u"7A/0002"_s).name, u"Max Jones"_s);
        edit(u"Why it is erased"_s)->setText(u"asked for by the family"_s);
        QVERIFY(press(*m_window, u"Erase for good"_s));
        QTRY_VERIFY(student(u"7A/0002"_s).name != u"Max Jones"_s);
        QTRY_VERIFY(!edit(u"Why it is erased"_s));
    }

    void aTeacherReads()
    {
        m_year->rule(u"staff_number"_s, u"T1"_s);
        m_year->rule(u"role"_s, u"teacher"_s);
        show();
        QVERIFY(!seen<QPushButton>(*m_window, u"New student"_s));
        open(u"Max Jones"_s);
        QVERIFY(says(*m_window, u"Change classes and students, import lists: only as Office, Admin."_s));
        QVERIFY(edit(u"Name"_s)->isReadOnly());
        QVERIFY(!seen<QPushButton>(*m_window, u"Keep the details"_s));
        QVERIFY(!seen<QPushButton>(*m_window, u"Import"_s)); // nothing that would only be refused
        QVERIFY(press(*m_window, u"Export"_s));
        QTRY_VERIFY(!seen<QPushButton>(*m_window, u"OneRoster file"_s));
    }

    void listsAreSeenBeforeTheyAreImportedAndTakenBack()
    {
        show();
        page()->importSchoolFile(fixture(u"oneroster-1.2-northfield.zip"_s), SchoolFile::OneRoster);
        QTRY_VERIFY(says(*m_window, u"12 students of 12 would be in no class any more: 100 %."_s));
        QVERIFY(says(*m_window, u"The import stops here until you have looked."_s));
        QVERIFY(says(*m_window, u"It counts from Friday 20 November."_s));
        auto *button = seen<QPushButton>(*m_window, u"Import "_s);
        QVERIFY(button && !button->isEnabled());
        QVERIFY(says(*m_window, u"Students: "_s));
        QVERIFY(seen<QTableView>(*m_window, u"What the import would do"_s)->model()->rowCount() > 100);
        const qsizetype before = m_year->state().rows[u"student"_s].size();
        QVERIFY(press(*m_window, u"I have looked: let them go"_s));
        QVERIFY(press(*m_window, u"Import "_s));
        QTRY_VERIFY(says(*m_window, u"changes are imported."_s));
        QVERIFY(m_year->state().rows[u"student"_s].size() > before);
        QTRY_VERIFY(says(*m_window, u"OneRoster: oneroster-1.2-northfield.zip"_s));

        page()->importSchoolFile(fixture(u"timetable-northfield.ics"_s), SchoolFile::Calendar);
        QTRY_VERIFY_WITH_TIMEOUT(says(*m_window, u"It counts from Friday"_s), 30000);
        QVERIFY(says(*m_window, u"Single lessons: 498 new"_s));
        QVERIFY(press(*m_window, u"Import "_s));
        QTRY_VERIFY(says(*m_window, u"changes are imported."_s));
        page()->importSchoolFile(fixture(u"holidays-northfield.ics"_s), SchoolFile::Closures);
        QTRY_VERIFY_WITH_TIMEOUT(says(*m_window, u"Days without lessons: "_s), 30000);
        QVERIFY(press(*m_window, u"Cancel"_s));
        QTRY_VERIFY(seen<QPushButton>(*m_window, u"Undo this import: Calendar: timetable-northfield.ics"_s));
        QVERIFY(press(*m_window, u"Undo this import: Calendar: timetable-northfield.ics"_s));
        QTRY_VERIFY(says(*m_window, u"changes are taken back."_s));
        QTRY_VERIFY(seen<QPushButton>(*m_window, u"Undo this import: OneRoster"_s));
        QVERIFY(press(*m_window, u"Undo this import: OneRoster"_s)); // the one before is now the last
        QTRY_COMPARE(m_year->state().rows[u"student"_s].size(), before);
    }

    void aFileThatIsNoneSaysSo()
    {
        show();
        const QString path = m_year->dir.filePath(u"list.zip"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no zip file") > 0);
        file.close();
        page()->importSchoolFile(path, SchoolFile::OneRoster);
        QTRY_VERIFY(says(*m_window, u"Nothing has been imported."_s));
        QTRY_VERIFY(says(*m_window, u"is no zip file, or a damaged one"_s));
        page()->importSchoolFile(path + u"-not-there"_s, SchoolFile::Calendar);
        QTRY_VERIFY(says(*m_window, u"cannot be opened. Choose another one."_s));
        QVERIFY(!seen<QPushButton>(*m_window, u"Import"_s)); // there is nothing to import, and no empty table
    }

    void whatIsExportedIsTheSchool()
    {
        show();
        const QString path = m_year->dir.filePath(u"out.zip"_s);
        QVERIFY(press(*m_window, u"Import and export"_s));
        m_window->findChild<ImportDesk *>()->exportTo(path);
        QTRY_VERIFY(says(*m_window, u"The lists are in %1."_s.arg(path)));
        page()->importSchoolFile(path, SchoolFile::OneRoster);
        QTRY_VERIFY(says(*m_window, u"It counts from"_s));
        QVERIFY(!says(*m_window, u"would be in no class"_s)); // it is all there
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
        QStringList findings = look(u"lists"_s);
        open(u"Max Jones"_s);
        settle(*m_year->data, *m_window);
        findings << look(u"student"_s);
        page()->importSchoolFile(fixture(u"oneroster-1.2-northfield.zip"_s), SchoolFile::OneRoster);
        QTRY_VERIFY(says(*m_window, u"It counts from"_s));
        settle(*m_year->data, *m_window);
        findings << look(u"import"_s);
        QVERIFY(press(*m_window, u"Cancel"_s));
        settle(*m_year->data, *m_window);
        findings << look(u"desk"_s);
        for (const QString &finding : std::as_const(findings))
            qInfo().noquote() << finding;
        QCOMPARE(findings.size(), 0);
    }

    void pictures()
    {
        if (!wantsPictures())
            QSKIP("ROLLBOOK_PICTURES names no folder");
        const auto settled = [this] { settle(*m_year->data, *m_window); return true; };
        show();
        takePictures(*m_window, u"students"_s, settled);
        m_window->resize(1280, 800);
        settle(*m_year->data, *m_window);
        open(u"Max Jones"_s);
        takePictures(*m_window, u"students-one"_s, settled);
        page()->importSchoolFile(fixture(u"oneroster-1.2-northfield.zip"_s), SchoolFile::OneRoster);
        QTRY_VERIFY(says(*m_window, u"It counts from"_s));
        takePictures(*m_window, u"students-import"_s, settled);
        QVERIFY(press(*m_window, u"Cancel"_s));
        takePictures(*m_window, u"students-desk"_s, settled);
    }

private:
    void show(QSize size = { 1280, 800 }, int percent = 100)
    {
        m_window = std::make_unique<MainWindow>(*m_year->data, m_year->school, m_year->clock, m_year->directory());
        m_window->setPreferences({ .language = {}, .theme = Theme::Mode::Light, .textPercent = percent });
        m_window->resize(size);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->go(Page::Students);
        QTRY_VERIFY(table() && table()->model()->rowCount() > 0);
        settle(*m_year->data, *m_window);
    }
    StudentsPage *page() const { return m_window->findChild<StudentsPage *>(); }
    QTableView *table() const { return seen<QTableView>(*m_window, u"Students"_s); }
    QLineEdit *edit(const QString &name) const { return seen<QLineEdit>(*m_window, name); }
    QStringList look(const QString &where) const
    {
        return withoutRoom(*m_window, where, [](const QString &) { return false; });
    }
    /// The first of this name, by the keyboard.
    void open(const QString &name) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (!table()->model()->index(row, 1).data().toString().contains(name))
                continue;
            table()->setFocus();
            table()->setCurrentIndex(table()->model()->index(row, 0));
            QTest::keyClick(table(), Qt::Key_Return);
            QTRY_VERIFY(edit(u"Admission number"_s) && says(*m_window, name));
            return;
        }
        QFAIL(qPrintable(u"nobody is called "_s + name));
    }
    void choose(const QString &name, const QString &words) const
    {
        auto *box = seen<QComboBox>(*m_window, name);
        QVERIFY(box);
        box->setCurrentText(words);
        QCOMPARE(box->currentText(), words);
    }
    Student student(const QString &number)
    {
        return m_year->data->run([number](Store &store) { return PeopleReader(store.database()).byNumber(number); }).result().value_or(Student());
    }
    qsizetype inClass(const QString &code)
    {
        const QDate day = schoolToday(m_year->school.zone, m_year->clock.now);
        return m_year->data->run([code, day](Store &store) { return store.read().students(code, day); }).result().value().size();
    }
    static QString fixture(const QString &name) { return QStringLiteral(ROLLBOOK_SOURCE_DIR "/tests/fixtures/") + name; }

    std::unique_ptr<SchoolYear> m_year;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(tst_StudentsPage)
#include "tst_studentspage.moc"
