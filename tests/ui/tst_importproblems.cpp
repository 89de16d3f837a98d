// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/problemwords.h"
#include "core/store/schoolreader.h"
#include "tests/ui/pseudolocale.h"
#include "tests/ui/uistore.h"
#include "ui/students/importpanel.h"
#include "ui/students/problemwording.h"
#include "ui/students/rosterimport.h"
#include "ui/students/schoolimportpanel.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// What is wrong with a file is said in the language of the person, whatever is wrong. In the made-up language of
/// PseudoLocale every text that passed tr() is in brackets: letters outside of them are the core's English.
class tst_ImportProblems : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(QCoreApplication::installTranslator(&m_pseudo));
    }

    void everyKindIsSaidInBothPlaces_data()
    {
        QTest::addColumn<int>("kind");
        const QMetaEnum kinds = QMetaEnum::fromType<ImportProblem::Kind>();
        QVERIFY(kinds.keyCount() > 60);
        for (int i = 0; i < kinds.keyCount(); ++i)
            QTest::newRow(kinds.key(i)) << kinds.value(i);
    }
    void everyKindIsSaidInBothPlaces()
    {
        QFETCH(int, kind);
        // Figures, so that whatever letters there are in a text are words of somebody.
        const ImportProblem problem{ .file = u"1.1"_s, .line = 12, .kind = ImportProblem::Kind(kind), .which = {}, .field = u"2"_s,
                                     .args = { u"71"_s, u"72"_s, u"73"_s, u"2026-11-20"_s, u"08:00"_s, u"76"_s } };
        const QString window = ProblemWording::problem(problem), english = describe(problem);
        QVERIFY2(letters(window).isEmpty(), qPrintable(window));
        QVERIFY2(window.contains(u'[') && !hasPlace(window), qPrintable(window));
        QVERIFY2(!english.isEmpty() && !hasPlace(english), qPrintable(english));
        QVERIFY(!window.contains(english));
        QVERIFY(letters(ProblemWording::where(problem)).isEmpty());
        static const QRegularExpression word(u"^[a-z_]+$"_s);
        QVERIFY(word.match(problemWord(problem.kind)).hasMatch());
    }

    void englishWouldBeFound()
    {
        const ImportProblem problem{ .kind = ImportProblem::Kind::NoSuchUser, .args = { u"71"_s } };
        QCOMPARE(letters(describe(problem)), u"thereisnouser"_s);
    }

    void everyLineOfAClassListToo_data()
    {
        QTest::addColumn<int>("kind");
        const QMetaEnum kinds = QMetaEnum::fromType<RosterProblem::Kind>();
        for (int i = 0; i < kinds.keyCount(); ++i)
            QTest::newRow(kinds.key(i)) << kinds.value(i);
    }
    void everyLineOfAClassListToo()
    {
        QFETCH(int, kind);
        const RosterProblem problem{ 3, RosterProblem::Kind(kind), u"2"_s, u"71: 72"_s, u"73"_s };
        const QString window = RosterWording::problem(problem), english = describe(problem);
        QVERIFY2(letters(window).isEmpty() && window.contains(u'['), qPrintable(window));
        QVERIFY(!hasPlace(window) && !hasPlace(english));
        QVERIFY2(english.startsWith(u"line 3: "_s) && english.size() > 12, qPrintable(english));
    }

    void aLessonIsNamedInTheLanguageToo()
    {
        const ImportProblem problem{ .kind = ImportProblem::Kind::LessonTwice, .which = u"7 08:00"_s, .weekday = 1, .args = { QString() } };
        QVERIFY2(describe(problem).startsWith(u"7 08:00 on Monday: the file has two lessons"_s), qPrintable(describe(problem)));
        const QString window = ProblemWording::problem(problem);
        QVERIFY2(window.contains(u"7 08:00"_s) && !window.contains(u" on "_s), qPrintable(window));
    }

    void whatAChangedLineWasIsNoEnglish()
    {
        const RosterPlan::Change change{ { 2, u"1"_s, u"2"_s, u"3"_s, {}, {} }, { u"class"_s, u"email"_s }, { u"71"_s, QString() } };
        QCOMPARE(describeBefore(change), u"class 71, no email"_s);
        QVERIFY2(letters(RosterWording::before(change)).isEmpty(), qPrintable(RosterWording::before(change)));
    }

    void aSetWithMistakesIsShownInTheLanguage()
    {
        UiStore store;
        Theme theme;
        SchoolImportPanel panel(*store.data, store.school, theme);
        panel.resize(1000, 700);
        panel.show();
        QMap<QString, QByteArray> files = twoSchools();
        files.remove(u"orgs.csv"_s);
        files[u"enrollments.csv"_s] += "9,1,1,99,student,x,\r\n8,77,1,1,student,,\r\n7,1,1,1,cook,,\r\n";
        panel.open(written(store, files), SchoolFile::OneRoster, QDate(2026, 11, 20));
        auto *table = panel.findChild<QTableView *>();
        QTRY_VERIFY(table->model()->rowCount() > 3);
        int problems = 0;
        for (int row = 0; row < 3; ++row) {
            const QString words = table->model()->index(row, 2).data().toString();
            QString outside = words;
            for (const char *data : { "cook", "enrollments.csv", "users.csv" })
                outside.remove(QString::fromLatin1(data));
            QVERIFY2(letters(outside).isEmpty(), qPrintable(words));
            QCOMPARE(table->columnSpan(row, 2), 2); // there is room for a sentence
            ++problems;
        }
        QCOMPARE(problems, 3);
    }

    void ofSeveralSchoolsOneIsChosenAndRemembered()
    {
        UiStore store;
        Theme theme;
        SchoolImportPanel panel(*store.data, store.school, theme);
        panel.resize(1000, 700);
        panel.show();
        const QString path = written(store, twoSchools());
        panel.open(path, SchoolFile::OneRoster, QDate(2026, 11, 20));
        const auto school = [&](const QString &name) -> QPushButton * {
            for (auto *button : panel.findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text().contains(name))
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(school(u"Hill"_s));
        QVERIFY(school(u"Dale"_s));
        QVERIFY2(school(u"Hill"_s)->text().contains(u"[2 stúdéñts"_s), qPrintable(school(u"Hill"_s)->text()));
        QVERIFY2(school(u"Dale"_s)->text().contains(u"[1 stúdéñt"_s), qPrintable(school(u"Dale"_s)->text()));
        QVERIFY(!panel.findChild<QTableView *>()->isVisible()); // no empty white table
        school(u"Hill"_s)->click();
        QTRY_VERIFY(panel.findChild<QTableView *>()->isVisible() && panel.findChild<QTableView *>()->model()->rowCount() > 3);
        QVERIFY(!school(u"Hill"_s));
        QSignalSpy done(&panel, &SchoolImportPanel::imported);
        school(u"[Ímpórt"_s)->click();
        QTRY_COMPARE(done.size(), 1);
        const auto state = store.data->run([](Store &s) { return SchoolReader(s.database()).state(); }).result();
        QVERIFY(state);
        QCOMPARE(schoolDataOf(*state, store.school).sourceId, u"1"_s);
        QCOMPARE(schoolDataOf(*state, store.school).students.size(), 2);

        panel.open(path, SchoolFile::OneRoster, QDate(2026, 11, 21)); // again: nobody is asked
        QTRY_VERIFY(std::ranges::any_of(panel.findChildren<QLabel *>(), [](const QLabel *label) { return label->isVisible() && label->text().contains(u"[Évérýthíñg"_s); }));
        QVERIFY(!school(u"Hill"_s));
    }

    void anEncodingThatIsGuessedCanBeChosenOtherwise()
    {
        UiStore store;
        Theme theme;
        ImportPanel panel(*store.data, theme);
        panel.resize(1000, 700);
        panel.show();
        QFile file(store.dir.filePath(u"list.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QStringEncoder arabic("windows-1256");
        file.write(arabic(u"number,name,class\n1,محمد علي,7A\n2,سارة حسن,7A\n"_s));
        file.close();
        panel.open(file.fileName(), QDate(2026, 11, 20));
        auto *choice = panel.findChild<QComboBox *>();
        QTRY_VERIFY(choice->isVisible());
        QCOMPARE(choice->currentData().toString(), u"Windows-1256"_s);
        auto *table = panel.findChild<QTableView *>();
        const auto name = [&] { return table->model()->index(0, 3).data().toString(); };
        QVERIFY2(name().contains(u"محمد علي"_s), qPrintable(name()));
        choice->setCurrentIndex(choice->findData(u"Windows-1252"_s));
        emit choice->activated(choice->currentIndex());
        QTRY_VERIFY(name().contains(u"ãÍãÏ"_s));
        QVERIFY(choice->isVisible()); // it can be taken back
    }

private:
    /// What of a text is not in brackets, its letters only.
    static QString letters(const QString &text)
    {
        QString outside;
        int depth = 0;
        for (const QChar c : text) {
            depth += c == u'[' ? 1 : 0;
            if (depth == 0 && c.isLetter())
                outside += c;
            depth -= c == u']' ? 1 : 0;
        }
        return outside;
    }

    static bool hasPlace(const QString &text)
    {
        static const QRegularExpression place(u"%[0-9n]"_s);
        return place.match(text).hasMatch();
    }

    /// One class each; figures for names, so that letters are words of the window.
    static QMap<QString, QByteArray> twoSchools()
    {
        return { { u"orgs.csv"_s, "sourcedId,name,type,identifier\r\n1,Hill,school,\r\n2,Dale,school,\r\n" },
                 { u"academicSessions.csv"_s, "sourcedId,title,type,startDate,endDate,schoolYear\r\n" },
                 { u"courses.csv"_s, "sourcedId,title\r\n" },
                 { u"classes.csv"_s, "sourcedId,title,classCode,classType,schoolSourcedId,termSourcedIds\r\n1,11,11,homeroom,1,\r\n2,22,22,homeroom,2,\r\n" },
                 { u"users.csv"_s, "sourcedId,enabledUser,role,identifier,givenName,familyName,orgSourcedIds\r\n"
                                   "1,true,student,101,1,2,1\r\n2,true,student,102,3,4,1\r\n3,true,student,103,5,6,2\r\n" },
                 { u"enrollments.csv"_s, "sourcedId,classSourcedId,schoolSourcedId,userSourcedId,role,beginDate,endDate\r\n"
                                         "1,1,1,1,student,,\r\n2,1,1,2,student,,\r\n3,2,2,3,student,,\r\n" } };
    }

    static QString written(const UiStore &store, const QMap<QString, QByteArray> &files)
    {
        const QString folder = store.dir.filePath(u"set"_s);
        QDir().mkpath(folder);
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            QFile file(folder + u'/' + it.key());
            if (!file.open(QIODevice::WriteOnly) || file.write(*it) != it->size())
                qFatal("not written");
        }
        return folder;
    }

    PseudoLocale m_pseudo;
};

QTEST_MAIN(tst_ImportProblems)
#include "tst_importproblems.moc"
