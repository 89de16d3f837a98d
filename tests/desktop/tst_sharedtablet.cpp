// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/deskwindow.h"
#include "core/exchange/unsent.h"
#include "core/store/storepaths.h"
#include "sync/credentials.h"
#include "tests/support/teststore.h"
#include "ui/lock/lockpage.h"
#include "ui/lock/peoplecard.h"
#include "ui/lock/removalform.h"
#include "ui/pages.h"
#include "ui/settings/settingspage.h"
#include "ui/shell.h"
#include "ui/start/waybutton.h"
#include "ui/today/todaypage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
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

    /// Whoever leaves takes their marks along: what no server has is in a file before anything is deleted.
    void whoeverLeavesSavesWhatOnlyThisDeviceHas()
    {
        start();
        QTRY_VERIFY(pages());
        setPin(u"274913"_s);
        join(u"A. Okello"_s);
        markAs(u"A. Okello"_s);
        const QString folder = PeopleFile(m_dir->path()).folderOf(PeopleFile(m_dir->path()).read()->list.at(1));
        QVERIFY(QFile::exists(folder + u"/rollbook.db"_s));
        const TargetId target = addTarget();
        keepSecret(folder, target);
        pages()->go(Page::Settings);
        button(tr_("Remove me from this device"))->click();
        QTRY_VERIFY(saidLike(u"confirmed by no server"_s));
        QVERIFY(!button(tr_("Remove me"))->isEnabled());
        QPointer<DeskWindow> before = pages();
        emit form().removalRequested({}, {}); // not by another way either
        QTRY_VERIFY(!before);
        QTRY_VERIFY(pages() && saidLike(u"Nobody was removed"_s));
        QVERIFY(QFile::exists(folder + u"/rollbook.db"_s));
        QVERIFY(hasSecret(folder, target)); // they can go on sending
        pages()->go(Page::Settings);
        button(tr_("Remove me from this device"))->click();
        QTRY_VERIFY(saidLike(u"confirmed by no server"_s));
        form().saveTo(folder + u"/unsent.json"_s); // which is deleted
        before = pages();
        button(tr_("Remove me"))->click();
        QTRY_VERIFY(!before);
        QTRY_VERIFY(pages() && saidLike(u"Nobody was removed"_s));
        pages()->go(Page::Settings);
        button(tr_("Remove me from this device"))->click();
        QTRY_VERIFY(saidLike(u"confirmed by no server"_s));
        const QString file = m_dir->filePath(u"unsent.json"_s);
        form().saveTo(file);
        QVERIFY(saidLike(u"unsent.json"_s));
        button(tr_("Remove me"))->click();
        QTRY_VERIFY(lockPage()); // he has a PIN
        QVERIFY(!QFile::exists(folder));
        QVERIFY(!button(u"A. Okello"_s));
        QCOMPARE(PeopleFile(m_dir->path()).read()->list.size(), 1);
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const auto unsent = readUnsent(saved.readAll());
        QVERIFY(unsent);
        QCOMPARE(unsent->marks.size(), 1);
        typePin(u"274913"_s);
        QTRY_VERIFY(pages()); // and his registers are as they were
    }

    void nobodyIsRemovedWithoutTheirPin()
    {
        start();
        QTRY_VERIFY(pages());
        join(u"A. Okello"_s);
        QTest::keyClick(pages(), Qt::Key_L, Qt::ControlModifier);
        choose(u"J. Okafor"_s);
        QTRY_VERIFY(pages());
        setPin(u"274913"_s);
        pages()->go(Page::Settings);
        QTRY_VERIFY(button(tr_("Change my PIN")));
        button(tr_("Remove me from this device"))->click();
        QTRY_VERIFY(saidLike(u"Every mark of yours is confirmed"_s));
        emit form().removalRequested(u"000000"_s, {});
        QTRY_VERIFY(saidLike(u"That is not the PIN."_s));
        QCOMPARE(PeopleFile(m_dir->path()).read()->list.size(), 2);
        QVERIFY(QFile::exists(m_dir->filePath(u"rollbook.db"_s)));
        emit form().removalRequested(u"274913"_s, {});
        QTRY_VERIFY(pages() && m_app->data().run([](Store &store) { return store.read().school()->teacher; }).result() == u"A. Okello"_s); // alone now
        QVERIFY(!QFile::exists(m_dir->filePath(u"rollbook.db"_s))); // the first person's is the data folder itself
        QVERIFY(!QFile::exists(m_dir->filePath(u"journal"_s)));
        QCOMPARE(PeopleFile(m_dir->path()).read()->list.size(), 1);
        start(); // and stays away
        QTRY_VERIFY(pages());
        QVERIFY(!QFile::exists(m_dir->filePath(u"rollbook.db"_s)));
    }

    void whoIsAloneIsNotOfferedToLeave()
    {
        start();
        QTRY_VERIFY(pages());
        setPin(u"274913"_s);
        pages()->go(Page::Settings);
        QVERIFY(button(tr_("Lock now")));
        QVERIFY(!button(tr_("Remove me from this device")));
    }

private:
    RemovalForm &form() const { return pages()->pages().settings().people()->removal(); }
    /// One student of a class, marked.
    void markAs(const QString &teacher)
    {
        const auto marked = m_app->data().run([teacher](Store &store) -> Result<> {
            if (store.read().school()->teacher != teacher)
                return fail(Error::Kind::Invalid, u"somebody else is there"_s);
            if (auto applied = store.applyRoster(demoRoster()); !applied)
                return applied;
            const auto session = store.openSession({ .classCode = u"7A"_s, .subjectCode = u"MAT"_s, .subjectName = u"Mathematics"_s, .date = {},
                                                     .start = QTime(9, 0), .end = QTime(10, 0), .room = {} });
            if (!session)
                return fail(session.error());
            const auto rows = store.read().registerOf(session->id);
            if (!rows)
                return fail(rows.error());
            const auto recorded = store.record({ { .session = session->id, .student = rows->rows.first().student.id,
                                                   .value = StatusValue{ .status = Status::Present } } });
            return recorded ? Result<>() : Result<>(fail(recorded.error()));
        });
        QVERIFY2(marked.result(), marked.result() ? "" : qPrintable(marked.result().error().detail));
    }
    /// A school system of whoever is there, with a password.
    TargetId addTarget()
    {
        const auto added = m_app->data().run([](Store &store) {
            return store.addTarget({ .id = {}, .name = u"School"_s, .kind = u"schoolos"_s, .url = u"http://127.0.0.1:9"_s, .options = {}, .remoteUser = {} }, QDate(2020, 1, 1));
        });
        return added.result().value_or(Target()).id;
    }
    std::unique_ptr<Credentials> secrets(const QString &folder) const
    {
        return makePassphraseCredentials(StorePaths(folder).secrets(), u"for trying out"_s);
    }
    void keepSecret(const QString &folder, TargetId target)
    {
        const auto file = secrets(folder);
        bool kept = false;
        file->write(secretKey(target), u"invented"_s, [&](const Result<> &done) { kept = bool(done); });
        QTRY_VERIFY(kept);
    }
    bool hasSecret(const QString &folder, TargetId target) const
    {
        const auto file = secrets(folder);
        QString secret;
        bool answered = false;
        file->read(secretKey(target), [&](const Result<QString> &read) {
            answered = true;
            secret = read.value_or(QString());
        });
        return QTest::qWaitFor([&] { return answered; }) && secret == u"invented"_s;
    }

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
        PeopleCard *card = pages()->pages().settings().people();
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
