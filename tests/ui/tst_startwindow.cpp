// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uistore.h"
#include "ui/language.h"
#include "ui/start/startwindow.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rollbook;

class tst_StartWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useLanguage(u"en"_s); }
    void init()
    {
        failOnOurWarnings();
        m_window = std::make_unique<StartWindow>(Preferences{ .language = u"en"_s, .theme = Theme::Mode::Light, .textPercent = 100 });
        m_window->showFirstRun();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        useLanguage(u"en"_s);
    }

    void hasThreeWaysToBegin()
    {
        for (const QString &way : { u"Connect to my school"_s, u"Import a class list"_s, u"Look around with an example school"_s }) {
            QVERIFY2(button(way), qPrintable(way));
            QVERIFY(!button(way)->accessibleDescription().isEmpty());
            QVERIFY(button(way)->height() >= 44);
        }
        QVERIFY(!edit(u"School"_s)); // a form only when it is wanted
        QSignalSpy example(m_window.get(), &StartWindow::exampleWanted);
        button(u"Look around with an example school"_s)->click();
        QCOMPARE(example.size(), 1);
    }

    void asksForTheSchoolAndSaysHowToGoOn_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<Beginning>("beginning");
        QTest::newRow("connect") << u"Connect to my school"_s << Beginning::Connect;
        QTest::newRow("import") << u"Import a class list"_s << Beginning::Import;
    }
    void asksForTheSchoolAndSaysHowToGoOn()
    {
        QFETCH(QString, way);
        QFETCH(Beginning, beginning);
        QSignalSpy given(m_window.get(), &StartWindow::schoolGiven);
        button(way)->click();
        QVERIFY(!button(u"Continue"_s)->isEnabled());
        const bool imports = beginning == Beginning::Import;
        QCOMPARE(button(u"Continue"_s)->accessibleDescription(), imports ? u"Still needed: School, Your name."_s : u"Still needed: School, School code, Your name."_s);
        edit(u"School"_s)->setText(u" Northfield School "_s);
        edit(u"Your name"_s)->setText(u"J. Okafor"_s);
        QCOMPARE(button(u"Continue"_s)->isEnabled(), imports); // without a code: it is made from the name
        if (imports) {
            QTest::keyClick(edit(u"Your name"_s), Qt::Key_Return);
            QCOMPARE(given.takeFirst().at(0).value<School>().code, u"NORTHFIELD-SCHOOL"_s);
        }
        edit(u"Your name"_s)->clear();
        edit(u"School code"_s)->setText(u"NORTH"_s);
        QVERIFY(!button(u"Continue"_s)->isEnabled());
        edit(u"Your name"_s)->setText(u"J. Okafor"_s);
        QTest::keyClick(edit(u"Your name"_s), Qt::Key_Return);
        QCOMPARE(given.size(), 1);
        QCOMPARE(given.first().at(0).value<School>().name, u"Northfield School"_s);
        QCOMPARE(given.first().at(1).value<Beginning>(), beginning);
        button(u"Back"_s)->click();
        QVERIFY(button(way)->isVisible());
    }

    void aZoneByItsOtherNameIsKept_data()
    {
        QTest::addColumn<QByteArray>("system");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("as it is listed") << QByteArray("Europe/Berlin") << u"Europe/Berlin"_s;
        QTest::newRow("India, its old name") << QByteArray("Asia/Calcutta") << u"Asia/Calcutta"_s;
        QTest::newRow("a country's own") << QByteArray("US/Eastern") << u"US/Eastern"_s;
        QTest::newRow("unknown") << QByteArray("Nowhere/Land") << QString();
    }
    void aZoneByItsOtherNameIsKept()
    {
        QFETCH(QByteArray, system);
        QFETCH(QString, chosen);
        const QByteArray before = qgetenv("TZ");
        const auto back = qScopeGuard([&] { before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before); });
        qputenv("TZ", system);
        m_window = std::make_unique<StartWindow>(Preferences{ .language = u"en"_s, .theme = Theme::Mode::Light, .textPercent = 100 });
        m_window->showFirstRun();
        button(u"Import a class list"_s)->click();
        edit(u"School"_s)->setText(u"Northfield School"_s);
        edit(u"School code"_s)->setText(u"NORTH"_s);
        edit(u"Your name"_s)->setText(u"J. Okafor"_s);
        QComboBox *zones = nullptr;
        for (QComboBox *box : m_window->findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"Time zone"_s)
                zones = box;
        }
        QVERIFY(zones);
        QCOMPARE(zones->currentText(), chosen);
        QCOMPARE(button(u"Continue"_s)->isEnabled(), !chosen.isEmpty()); // nobody's zone is guessed
        zones->setCurrentIndex(3);
        QVERIFY(button(u"Continue"_s)->isEnabled());
    }

    void anotherLanguageKeepsWhatWasTyped()
    {
        button(u"Import a class list"_s)->click();
        edit(u"School"_s)->setText(u"Northfield School"_s);
        auto *choice = m_window->findChild<QComboBox *>();
        QCOMPARE(choice->accessibleName(), u"Language"_s);
        QCOMPARE(choice->currentText(), u"English"_s);
        QSignalSpy chosen(m_window.get(), &StartWindow::languageChosen);
        choice->setCurrentIndex(choice->findText(u"Kiswahili"_s));
        emit choice->activated(choice->currentIndex());
        QCOMPARE(chosen.size(), 1);
        useLanguage(chosen.first().first().toString());
        QTRY_VERIFY(button(u"Endelea"_s));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(edit(u"Shule"_s)->text(), u"Northfield School"_s);
        QVERIFY(!edit(u"School"_s));
    }

    void saysWhatIsWrong()
    {
        QSignalSpy again(m_window.get(), &StartWindow::tryAgain);
        m_window->showProblem({ Error::Kind::Locked, {} });
        QVERIFY(!button(u"Connect to my school"_s));
        button(u"Try again"_s)->click();
        QCOMPARE(again.size(), 1);
    }

    void choicesAreKept()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        const Preferences wanted{ .language = u"hi"_s, .theme = Theme::Mode::HighContrast, .textPercent = 150 };
        {
            QSettings settings(file, QSettings::IniFormat);
            QCOMPARE(readPreferences(settings), Preferences());
            writePreferences(settings, wanted);
        }
        QSettings settings(file, QSettings::IniFormat);
        QCOMPARE(readPreferences(settings), wanted);
        settings.setValue(u"language"_s, u"tlh"_s);
        settings.setValue(u"theme"_s, u"pink"_s);
        settings.setValue(u"text-percent"_s, u"9000"_s);
        QCOMPARE(readPreferences(settings), (Preferences{ .language = {}, .theme = Theme::Mode::System, .textPercent = 200 }));
    }

private:
    template<typename T>
    T *named(const QString &name) const
    {
        for (T *widget : m_window->findChildren<T *>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QPushButton *button(const QString &name) const { return named<QPushButton>(name); }
    QLineEdit *edit(const QString &name) const { return named<QLineEdit>(name); }

    std::unique_ptr<StartWindow> m_window;
};

QTEST_MAIN(tst_StartWindow)
#include "tst_startwindow.moc"
