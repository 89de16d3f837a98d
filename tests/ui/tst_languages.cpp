// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/room.h"
#include "ui/language.h"
#include "ui/start/startwindow.h"
#include "ui/targetsetup/setupkinds.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// Every page in every language, in a large and a small window and at 200 %: all words have room.
/// With ROLLBOOK_PICTURES=FOLDER it leaves a picture of each for a person to judge.
class tst_Languages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { failOnOurWarnings(); }
    void cleanupTestCase() { useLanguage(u"en"_s); }

    void everyLanguageIsThere()
    {
        for (const Language &language : languages()) {
            useLanguage(language.code);
            QCOMPARE(QLocale().name().section(u'_', 0, 0), language.code);
            const QString today = QCoreApplication::translate("rollbook::Navigation", "Settings");
            QCOMPARE(today == u"Settings"_s, language.code == u"en"_s);
            QCOMPARE(QGuiApplication::layoutDirection(), language.code == u"ar"_s ? Qt::RightToLeft : Qt::LeftToRight);
        }
        useLanguage({}); // LC_ALL=C: a desktop without a language
        QCOMPARE(QLocale(), QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void numbersAreReadInTheDigitsOfBoth()
    {
        useLanguage(u"ar"_s);
        bool read = false;
        QCOMPARE(QLocale().toInt(u"٤٢"_s, &read), 42);
        QVERIFY(read);
        QCOMPARE(QLocale().toInt(u"42"_s, &read), 42); // what a keyboard often types
        QVERIFY(read);
    }

    void everyPageHasRoom_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("variant");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Preferences>("preferences");
        for (const Language &language : languages()) {
            const auto add = [&](const char *variant, QSize size, Theme::Mode mode, int percent) {
                QTest::addRow("%s, %s", qPrintable(language.code), variant)
                        << language.code << QString::fromLatin1(variant) << size
                        << Preferences{ .language = language.code, .theme = mode, .textPercent = percent };
            };
            add("light", { 1280, 800 }, Theme::Mode::Light, 100);
            add("small", { 800, 600 }, Theme::Mode::Dark, 100);
            add("text200", { 1280, 800 }, Theme::Mode::HighContrast, 200);
        }
    }
    void everyPageHasRoom()
    {
        QFETCH(QString, language);
        QFETCH(QString, variant);
        QFETCH(QSize, size);
        QFETCH(Preferences, preferences);
        useLanguage(language);
        UiStore store;
        store.addClass();
        const SessionId session = store.openSession();
        store.openSession({ 11, 0 });
        const Register stored = store.stored(session);
        store.data->run([&stored, session](Store &s) {
            return s.record({ { session, stored.rows.at(0).student.id, StatusValue{ Status::Present, {} }, {}, false },
                              { session, stored.rows.at(1).student.id, StatusValue{ Status::Late, 7 }, {}, false } });
        });
        MainWindow window(*store.data, store.school, store.clock, store.directory());
        QStringList kinds;
        for (const SetupKind &kind : setupKinds())
            kinds << kind.kind;
        window.setKnowledge({ .kinds = kinds, .wordings = {}, .decode = {} });
        window.theme().setDesktop({ .dark = language == u"sw"_s, .highContrast = false }); // high contrast on black, once
        window.setPreferences(preferences);
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.setSyncStatus(waiting(store));
        window.setPeople({ .people = twoPeople(), .current = u"1"_s, .lockAfterMinutes = 5, .shared = true });
        window.openSession(session);
        constexpr std::array names = { "today", "register", "classbook", "students", "timetable", "absence", "reports", "sync", "settings", "assistant" };
        static_assert(names.size() == pageCount + 1);
        const QStringList data{ store.school.name, store.school.teacher, u"7A"_s, u"7A Mathematics"_s };
        const auto isName = [&data](const QString &text) {
            return data.contains(spoken(text));
        };
        QStringList findings;
        for (int i = 0; i <= pageCount; ++i) {
            if (i < pageCount)
                window.go(Page(i));
            else
                window.addSchoolSystem();
            if (i == pageCount)
                walkAssistant(window.setup(), [&](const QString &step) {
                    settle(*store.data, window);
                    findings << withoutRoom(window, step, isName);
                });
            settle(*store.data, window);
            findings << withoutRoom(window, QString::fromLatin1(names[i]), isName);
            picture(window, u"%1-%2-%3"_s.arg(QString::fromLatin1(names[i]), variant, language));
        }
        StartWindow start(preferences);
        start.resize(size);
        start.showFirstRun();
        turn(start);
        findings << withoutRoom(start, u"start"_s, isName);
        picture(start, u"start-%1-%2"_s.arg(variant, language));
        start.findChildren<QPushButton *>().first()->click();
        turn(start);
        findings << withoutRoom(start, u"form"_s, isName);
        picture(start, u"form-%1-%2"_s.arg(variant, language));
        QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n')));
    }

private:
    static void picture(QWidget &window, const QString &name)
    {
        if (qEnvironmentVariableIsSet("ROLLBOOK_PICTURES"))
            QVERIFY(window.grab().save(QDir(qEnvironmentVariable("ROLLBOOK_PICTURES")).filePath(name + u".png"_s)));
    }
};

QTEST_MAIN(tst_Languages)
#include "tst_languages.moc"
