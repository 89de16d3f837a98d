// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/deskwindow.h"
#include "ui/lock/lockpage.h"
#include "ui/lock/peoplecard.h"
#include "ui/shell.h"
#include "ui/start/waybutton.h"
#include "ui/today/todaypage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// The whole window program on a device that several people use.
class tst_SharedTablet : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        SystemClock clock;
        auto store = Store::open({ .directory = m_dir->path(), .clock = &clock, .vfs = {}, .create = true });
        QVERIFY(store);
        QVERIFY((*store)->createSchool({ .id = {}, .code = u"NORTH"_s, .name = u"Northfield School"_s, .zone = u"Europe/London"_s,
                                         .teacher = u"J. Okafor"_s }));
    }
    void cleanup()
    {
        m_app.reset();
        QThreadPool::globalInstance()->waitForDone(); // the daily snapshot
    }

    void oneTeacherIsNotAskedForAnything()
    {
        start();
        QTRY_VERIFY(pages());
        QVERIFY(!idle()->isOn());
        QVERIFY(!button(tr_("Lock")));
        QTest::keyClick(pages(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(pages()); // there is nothing to lock, and it says so
        QVERIFY(!QFile::exists(m_dir->filePath(u"people.json"_s)));
    }

    void aPinLocksAndOpens()
    {
        start();
        QTRY_VERIFY(pages());
        setPin(u"274913"_s);
        QVERIFY(idle()->isOn());
        QTRY_VERIFY(button(tr_("Lock")));
        DeskWindow *before = pages();
        QTest::keyClick(before, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(lockPage());
        QVERIFY(!idle()->isOn());
        QVERIFY(m_app->shell().findChildren<MainWindow *>().isEmpty()); // neither keys nor screen readers get there
        QVERIFY(!before->isVisible());
        typePin(u"111111"_s);
        QTRY_VERIFY(said(u"That is not the PIN."_s));
        QVERIFY(!pages());
        typePin(u"274913"_s);
        QTRY_COMPARE(pages(), before); // as it was left
        QVERIFY(idle()->isOn());
    }

    void threeWrongPinsWaitAlsoAfterARestart()
    {
        start();
        QTRY_VERIFY(pages());
        setPin(u"274913"_s);
        QTest::keyClick(pages(), Qt::Key_L, Qt::ControlModifier);
        for (int i = 0; i < 3; ++i) {
            typePin(u"000%1"_s.arg(i));
            QTRY_COMPARE(PeopleFile(m_dir->path()).read()->list.first().wrongPins, i + 1);
        }
        QTRY_VERIFY(saidLike(u"Wait "_s));
        QVERIFY(!field()->isEnabled());
        start(); // anew
        QTRY_VERIFY(lockPage());
        choose(u"J. Okafor"_s);
        QTRY_VERIFY(saidLike(u"Wait "_s));
        QVERIFY(!field()->isEnabled());
        QVERIFY(!pages());
    }

    void leftAloneItLocks()
    {
        start();
        QTRY_VERIFY(pages());
        setPin(u"274913"_s);
        emit idle()->idle(); // tst_idlelock says when
        QTRY_VERIFY(lockPage());
        QVERIFY(!pages());
    }

    void aSecondPersonHasAStoreOfTheirOwn()
    {
        start();
        QTRY_VERIFY(pages());
        DeskWindow *okafor = pages();
        join(u"A. Okello"_s);
        QVERIFY(pages() != okafor);
        QVERIFY(idle()->isOn());
        const auto people = PeopleFile(m_dir->path()).read();
        QCOMPARE(people->list.size(), 2);
        QCOMPARE(people->list.at(1).name, u"A. Okello"_s);
        QTRY_COMPARE(PeopleFile(m_dir->path()).read()->list.first().name, u"J. Okafor"_s);
        // Two stores, both open; neither knows anything of the other.
        const auto teacherOf = [&] { return m_app->data().run([](Store &store) { return store.read().school()->teacher; }).result(); };
        QCOMPARE(teacherOf(), u"A. Okello"_s);
        QTest::keyClick(pages(), Qt::Key_L, Qt::ControlModifier);
        choose(u"J. Okafor"_s); // he has no PIN
        QTRY_COMPARE(pages(), okafor);
        QCOMPARE(teacherOf(), u"J. Okafor"_s);
        start(); // anew: who is it?
        QTRY_VERIFY(lockPage());
        choose(u"A. Okello"_s);
        QTRY_VERIFY(pages());
        QCOMPARE(teacherOf(), u"A. Okello"_s);
    }

    void whoeverDoesNotJoinLeavesNothingBehind()
    {
        start();
        QTRY_VERIFY(pages());
        emit pages()->addPersonRequested();
        QTRY_VERIFY(button(tr_("Cancel")));
        button(tr_("Cancel"))->click();
        QTRY_VERIFY(pages());
        QCOMPARE(PeopleFile(m_dir->path()).read()->list.size(), 1);
        QVERIFY(!QFile::exists(m_dir->filePath(u"people"_s)));
    }

    /// The PIN is asked for by the page; that the program asks, too, is what counts.
    void aTileOfSomebodyWithAPinDoesNotOpenByItself()
    {
        start();
        QTRY_VERIFY(pages());
        setPin(u"274913"_s);
        QTest::keyClick(pages(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(lockPage());
        emit lockPage()->chosen(u"owner"_s);
        emit lockPage()->pinGiven(u"owner"_s, {});
        QTRY_VERIFY(said(u"That is not the PIN."_s));
        QVERIFY(!pages());
    }

private:
    static QString tr_(const char *text) { return QString::fromUtf8(text); }
    void start()
    {
        m_app.reset();
        m_app = std::make_unique<Application>(ApplicationOptions{ .storeDirectory = m_dir->path(), .passphrase = u"for trying out"_s,
                                                                  .preferences = {}, .settingsFile = {} });
        m_app->start();
        QVERIFY(m_app->shell().isVisible()); // before there is anything to show
        QVERIFY(QTest::qWaitForWindowActive(&m_app->shell()));
    }
    DeskWindow *pages() const { return qobject_cast<DeskWindow *>(m_app->shell().content()); }
    LockPage *lockPage() const { return qobject_cast<LockPage *>(m_app->shell().content()); }
    IdleLock *idle() const { return m_app->findChild<IdleLock *>(); }
    QPushButton *button(const QString &name) const
    {
        const auto buttons = m_app->shell().findChildren<QPushButton *>();
        for (QPushButton *one : buttons) {
            if (one->isVisible() && (one->accessibleName() == name || one->text() == name))
                return one;
        }
        return nullptr;
    }
    QLineEdit *field() const
    {
        const auto fields = m_app->shell().findChildren<QLineEdit *>();
        for (QLineEdit *one : fields) {
            if (one->isVisible() && one->accessibleName().startsWith(u"PIN of"_s))
                return one;
        }
        return nullptr;
    }
    bool saidLike(const QString &part) const
    {
        const auto labels = m_app->shell().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    bool said(const QString &text) const { return saidLike(text); }
    void choose(const QString &name)
    {
        QTRY_VERIFY(button(name));
        button(name)->click();
    }
    void setPin(const QString &pin)
    {
        auto *card = pages()->findChild<PeopleCard *>();
        emit card->pinChosen({}, pin);
        QTRY_VERIFY(PeopleFile(m_dir->path()).read()->list.first().hasPin());
        QTRY_VERIFY(idle()->isOn());
    }
    void typePin(const QString &pin)
    {
        if (!field())
            choose(u"J. Okafor"_s);
        QTRY_VERIFY(field());
        for (const QChar digit : pin)
            button(digit)->click(); // as a finger does
        button(tr_("Unlock"))->click();
    }
    void join(const QString &name)
    {
        emit pages()->addPersonRequested();
        QTRY_VERIFY(button(tr_("Import a class list")));
        QVERIFY(!button(tr_("Look around with an example school")));
        button(tr_("Import a class list"))->click();
        const auto fields = m_app->shell().findChildren<QLineEdit *>();
        for (QLineEdit *one : fields) {
            if (one->accessibleName() == u"Your name"_s)
                one->setText(name);
        }
        QTRY_VERIFY(button(tr_("Continue"))->isEnabled()); // the school is known
        button(tr_("Continue"))->click();
        QTRY_VERIFY(pages() && pages()->page() == Page::Students);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Application> m_app;
};

QTEST_MAIN(tst_SharedTablet)
#include "tst_sharedtablet.moc"
