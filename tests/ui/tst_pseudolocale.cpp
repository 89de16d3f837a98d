// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pseudolocale.h"
#include "tests/ui/room.h"
#include "ui/language.h"
#include "ui/lock/lockpage.h"
#include "ui/mainwindow.h"
#include "ui/noticebar.h"
#include "ui/safetybar.h"
#include "ui/search/searchoverlay.h"
#include "ui/start/startwindow.h"
#include "ui/start/waybutton.h"
#include "ui/students/studentspage.h"
#include "ui/targetsetup/setupkinds.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// Walks every page in a made-up language: all words pass tr(), and all have room, also at 200 % on
/// a small tablet.
class tst_PseudoLocale : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(QCoreApplication::installTranslator(&m_pseudo));
    }

    void everyWordIsTranslatedAndHasRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::newRow("desktop") << QSize(1280, 800) << 100;
        QTest::newRow("small tablet") << QSize(800, 600) << 100;
        QTest::newRow("large text") << QSize(1280, 800) << 200;
        QTest::newRow("large text, small tablet") << QSize(800, 600) << 200;
    }
    void everyWordIsTranslatedAndHasRoom()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        UiStore store;
        store.addClass();
        const SessionId session = store.openSession();
        store.openSession({ 11, 0 });
        MainWindow window(*store.data, store.school, store.clock, store.directory());
        QStringList kinds;
        for (const SetupKind &kind : setupKinds())
            kinds << kind.kind;
        window.setKnowledge({ .kinds = kinds, .wordings = {}, .decode = {} });
        window.setPreferences({ .language = {}, .theme = Theme::Mode::Light, .textPercent = percent });
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.setSyncStatus(waiting(store));
        window.setPeople({ .people = twoPeople(), .current = u"1"_s, .lockAfterMinutes = 5, .shared = true });
        window.openSession(session);
        m_data = data(store);
        QStringList findings;
        for (int i = 0; i < pageCount; ++i) {
            window.go(Page(i));
            settle(*store.data, window);
            findings << look(window, u"page %1"_s.arg(i), true);
        }
        window.openStudent(store.stored(session).rows.first().student.id);
        settle(*store.data, window);
        findings << look(window, u"a student"_s, true);
        auto *search = window.findChild<SearchOverlay *>();
        search->open();
        settle(*store.data, window);
        findings << look(*search, u"search"_s, true);
        search->findChild<QLineEdit *>()->setText(u"nobody"_s);
        settle(*store.data, window);
        findings << look(*search, u"search without an answer"_s, true);
        search->leave();
        window.go(Page::Today);
        press(window, u"[Ádd á séssíóñ"_s);
        settle(*store.data, window);
        findings << look(window, u"add a session"_s, true);
        QFile list(store.dir.filePath(u"list.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("Admission No,Name,Class\nN/1,Amani,7A\n,Amani,7A\n");
        list.close();
        window.go(Page::Students);
        window.findChild<StudentsPage *>()->importFile(list.fileName());
        settle(*store.data, window);
        settle(*store.data, window);
        findings << look(window, u"import"_s, true);
        window.go(Page::Sync);
        SyncStatus signIn = waiting(store);
        signIn.targets.first().activity = TargetActivity::SignIn;
        signIn.targets.first().problem = u"mfa_required"_s;
        window.setSyncStatus(signIn);
        settle(*store.data, window);
        findings << look(window, u"sign in"_s, true);
        window.addSchoolSystem();
        walkAssistant(window.setup(), [&](const QString &step) {
            settle(*store.data, window);
            findings << look(window, step, true);
        });
        window.go(Page::Today);
        window.showNotice(QCoreApplication::translate("rollbook::Wording", "Saved on this device."));
        window.showUnsentCopy(store.dir.filePath(u"copy"_s), 12, SafetyReason::Age);
        settle(*store.data, window);
        findings << look(window, u"notices"_s, true);
        window.findChild<NoticeBar *>()->findChild<QPushButton *>()->click();
        settle(*store.data, window);
        QVERIFY(window.findChild<SafetyBar *>()->isVisible()); // it only stood back
        // Two lines of it are cut in a window of 400 by 300 at 100 %, with words that are 40 % longer.
        findings << look(window, u"the other notice"_s, size.height() / percent > 3);
        report(findings);
    }

    void theFirstRunToo_data() { everyWordIsTranslatedAndHasRoom_data(); }
    void theFirstRunToo()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        StartWindow window({ .language = {}, .theme = Theme::Mode::Light, .textPercent = percent });
        window.resize(size);
        window.showFirstRun();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        m_data = {};
        for (const Language &language : languages())
            m_data << language.name;
        QStringList findings = look(window, u"ways"_s, true);
        const QList<QPushButton *> ways = window.findChildren<QPushButton *>();
        ways.first()->click();
        turn(window);
        findings << look(window, u"form"_s, true);
        window.showProblem({ Error::Kind::Corrupt, u"only for the log"_s });
        turn(window);
        findings << look(window, u"problem"_s, true);
        report(findings);
    }

    void theLockScreenToo_data() { everyWordIsTranslatedAndHasRoom_data(); }
    void theLockScreenToo()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        StoppedClock clock;
        LockPage page({ .language = {}, .theme = Theme::Mode::Light, .textPercent = percent }, clock);
        QList<LockTile> tiles = twoPeople();
        tiles[0].waitUntil = clock.now + 90'000;
        page.setTiles(tiles);
        page.resize(size);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        m_data = { u"J. Okafor"_s, u"rollbookctl people forget-pin"_s, u"School"_s };
        turn(page);
        QStringList findings = look(page, u"people"_s, true);
        page.findChildren<WayButton *>().first()->click();
        turn(page);
        findings << look(page, u"pin"_s, true);
        press(page, u"[Fórgót"_s);
        turn(page);
        findings << look(page, u"forgotten"_s, true);
        report(findings);
    }

    void findsWhatItIsFor()
    {
        QWidget window;
        window.resize(200, 100);
        auto *label = new QLabel(u"[Áll right]"_s, &window);
        label->setGeometry(0, 0, 190, 30);
        window.show();
        m_data = { u"Amani"_s };
        QCOMPARE(look(window, {}, true), QStringList());
        label->setText(u"[Nóté fór Amani]: Amani"_s);
        QCOMPARE(look(window, {}, true).size(), 0);
        label->setText(u"not translated"_s);
        QCOMPARE(look(window, {}, true).size(), 1);
        label->setText(u"[á mórtál sírn thát ís múch lóngér thán íts lábél cán shów]"_s);
        QCOMPARE(look(window, {}, true).size(), 1);
        label->setWordWrap(true);
        QCOMPARE(look(window, {}, true).size(), 1);
        label->setGeometry(0, 0, 190, 90);
        QCOMPARE(look(window, {}, true), QStringList());
        label->setGeometry(100, 0, 190, 90);
        QCOMPARE(look(window, {}, true).size(), 1);
    }

private:
    /// What stands in the window as it is in the data.
    static QStringList data(const UiStore &store)
    {
        QStringList words{ store.school.name, store.school.teacher, u"7A Mathematics"_s, u"7A"_s, u"MAT"_s,
                           u"Mathematics"_s,  u"R1"_s,              u"Northserver"_s,  u"Excel"_s, store.directory(),
                           u"https://school.example"_s, u"Amani"_s, u"Otieno Odhiambo"_s, u"nobody"_s, u"Admission No"_s, u"Name"_s, u"Class"_s, u"list.csv"_s };
        for (const Language &language : languages())
            words << language.name;
        for (const char *letter : { "P", "A", "L", "E", "U", "M", "N" }) // keys, and the letters of the statuses
            words << QString::fromLatin1(letter);
        return words;
    }

    static void press(const QWidget &window, const QString &begin)
    {
        const QList<QPushButton *> buttons = window.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text().startsWith(begin)) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(u"no button "_s + begin));
    }

    static void report(const QStringList &findings)
    {
        for (const QString &finding : findings)
            qInfo().noquote() << finding;
        QCOMPARE(findings.size(), 0);
    }

    QStringList look(const QWidget &window, const QString &where, bool room) const
    {
        QStringList findings;
        const QList<QWidget *> widgets = window.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible())
                continue;
            for (const QString &text : texts(widget)) {
                if (!isTranslated(text))
                    findings << u"%1: not translated: %2"_s.arg(where, text);
            }
        }
        if (room) // what has no brackets is a name
            findings << withoutRoom(window, where, [](const QString &text) { return !text.contains(u'['); });
        return findings;
    }

    bool isTranslated(QString text) const
    {
        const bool shortened = text.endsWith(QChar(0x2026)) && std::ranges::any_of(m_data, [&](const QString &known) { return known.startsWith(text.chopped(1)); });
        if (shortened)
            return true; // a name
        QString outside;
        int depth = 0;
        for (const QChar c : text) {
            depth += c == u'[' ? 1 : 0;
            if (depth == 0)
                outside += c;
            depth -= c == u']' ? 1 : 0;
        }
        for (const QString &known : m_data)
            outside.remove(known);
        return std::none_of(outside.begin(), outside.end(), [](QChar c) { return c.isLetter(); });
    }

    static QStringList texts(const QWidget *widget)
    {
        QStringList all{ ownText(widget), widget->toolTip(), widget->accessibleName(), widget->accessibleDescription() };
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            all << edit->placeholderText();
        if (const auto *box = qobject_cast<const QComboBox *>(widget); box && box->count() < 30) { // not the time zones
            for (int i = 0; i < box->count(); ++i)
                all << box->itemText(i);
        }
        if (const auto *table = qobject_cast<const QTableView *>(widget); table && table->horizontalHeader()->isVisible()) {
            for (int i = 0; i < table->model()->columnCount(); ++i)
                all << table->model()->headerData(i, Qt::Horizontal).toString();
        }
        return all;
    }

    PseudoLocale m_pseudo;
    QStringList m_data;
};

QTEST_MAIN(tst_PseudoLocale)
#include "tst_pseudolocale.moc"
