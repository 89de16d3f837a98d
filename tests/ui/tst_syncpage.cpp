// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/outbox.h"
#include "tests/support/plaincodec.h"
#include "tests/ui/pictures.h"
#include "tests/ui/uistore.h"
#include "ui/mainwindow.h"
#include "ui/register/registerview.h"
#include "ui/syncpage/syncpage.h"

#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// Takes the addresses that would have been opened in a browser.
class Browser : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> opened;
public slots:
    void open(const QUrl &url) { opened.append(url); }
};

/// The Sync page on a real store, with a server that is nothing but readings and answers.
class tst_SyncPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnOurWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_store = std::make_unique<UiStore>();
        m_store->addClass();
        m_session = m_store->openSession();
        m_students.clear();
        for (const RegisterRow &row : m_store->stored(m_session).rows)
            m_students.append(row.student);
        m_target = inStore([](Store &store) {
            return store
                .addTarget({ .id = {},
                             .name = u"School server"_s,
                             .kind = u"schoolos"_s,
                             .url = u"https://school.example:8443/api"_s,
                             .options = {},
                             .remoteUser = {} },
                           {})
                .value();
        });
    }
    void cleanup()
    {
        m_window.reset();
        m_store.reset();
    }

    void aConflictShowsBothSides()
    {
        conflict();
        show();
        QTRY_VERIFY(says(u"1 change to decide"_s));
        QVERIFY(says(u"Otieno Odhiambo, 7A Mathematics, Friday 20 November"_s));
        QVERIFY(says(u"Before"_s));
        QVERIFY(says(u"U Unmarked"_s) || says(u"Unmarked"_s));
        QVERIFY(says(u"On School server"_s));
        QVERIFY(says(u"L Late"_s));
        QVERIFY(says(u"Yours, on this device"_s));
        QVERIFY(says(u"A Absent"_s));
        QVERIFY(says(u"Which one is later cannot be told. Both are kept until you decide."_s));
    }

    void useMineSendsOurs()
    {
        conflict();
        show();
        QTRY_VERIFY(has(u"Use mine: Otieno Odhiambo"_s));
        button(u"Use mine: Otieno Odhiambo"_s)->click();
        QTRY_VERIFY(!says(u"1 change to decide"_s));
        QCOMPARE(marks().first().value.status, Status::Absent);
        const Batch batch = look({ { 0, plain(Status::Late) } });
        QCOMPARE(batch.items.size(), 1);
        QCOMPARE(batch.items.first().value, plain(Status::Absent));
    }

    void keepTheirsTakesTheirs()
    {
        conflict();
        show();
        QTRY_VERIFY(has(u"Keep theirs: Otieno Odhiambo"_s));
        button(u"Keep theirs: Otieno Odhiambo"_s)->click();
        QTRY_VERIFY(!says(u"1 change to decide"_s));
        QCOMPARE(marks().first().value.status, Status::Late);
        QCOMPARE(look({ { 0, plain(Status::Late) } }).items.size(), 0);
    }

    void aValueThatNobodyKnowsCannotBeKept()
    {
        conflict(QJsonObject{ { u"s"_s, u"?"_s } });
        show();
        QTRY_VERIFY(has(u"Use mine: Otieno Odhiambo"_s));
        QVERIFY(!has(u"Keep theirs: Otieno Odhiambo"_s));
        QVERIFY(says(u"A value that Rollbook does not know. Ask the office."_s));
    }

    void aRefusedMarkHasTheServersWordsAndIsTriedAgain()
    {
        refuse();
        show();
        QTRY_VERIFY(says(u"1 mark was not accepted"_s));
        QVERIFY(says(u"Otieno Odhiambo, 7A Mathematics, Friday 20 November: Present"_s));
        QVERIFY(says(u"School server says: session ended at 10:35"_s));
        QVERIFY(has(u"Export: Otieno Odhiambo"_s));
        QVERIFY(!has(u"Ask the office: Otieno Odhiambo"_s)); // it takes no requests
        button(u"Try again: Otieno Odhiambo"_s)->click();
        QTRY_VERIFY(!says(u"1 mark was not accepted"_s));
        QCOMPARE(look({}).items.size(), 1);
    }

    void triedAgainAlsoFromAFinishedRegister()
    {
        refuse();
        inStore([this](Store &store) { return store.setFinished(m_session, true).has_value(); });
        show();
        QTRY_VERIFY(has(u"Try again: Otieno Odhiambo"_s));
        button(u"Try again: Otieno Odhiambo"_s)->click();
        QTRY_VERIFY(!says(u"1 mark was not accepted"_s));
    }

    void theOfficeIsAskedWithAReason()
    {
        TargetTraits traits;
        traits.corrections = true;
        inStore([this, traits](Store &store) {
            return Outbox(store, m_target.id, m_codec).setTraits(traits).has_value();
        });
        refuse();
        show();
        QTRY_VERIFY(has(u"Ask the office: Otieno Odhiambo"_s));
        button(u"Ask the office: Otieno Odhiambo"_s)->click();
        QPushButton *ask = button(u"Ask the office about Otieno Odhiambo, now"_s);
        QVERIFY(!ask->isEnabled()); // not without a reason
        QTest::keyClicks(edit(u"Why the office should change the mark of Otieno Odhiambo"_s),
                         u"was there"_s);
        ask->click();
        QTRY_VERIFY(says(u"The office has been asked. No answer yet."_s));
        const QString wanted = inStore([](Store &store) {
            return store.database()
                .value(u"SELECT to_status||' '||reason FROM correction"_s)
                ->value_or(QVariant())
                .toString();
        });
        QCOMPARE(wanted, u"P was there"_s);
    }

    void aMarksStoryIsAClickAway()
    {
        mark(0, Status::Present);
        QCOMPARE(look({}).items.size(), 1);
        show();
        QTRY_VERIFY(has(u"Story of Otieno Odhiambo"_s));
        button(u"Story of Otieno Odhiambo"_s)->click();
        QTRY_VERIFY(says(u"Marked Present, by J. Okafor."_s));
        QVERIFY(says(u"Saved on this device. Sending to School server."_s));
        settleAll({ .outcome = SendResult::Outcome::Accepted });
        m_store->clock.now += 60'000;
        look({ { 0, plain(Status::Present) } });
        QTRY_VERIFY(says(
            u"Accepted 09:52, record r0, read back and equal 09:53."_s)); // it follows the store
        QVERIFY(says(u"Sent to School server: accepted."_s));
        QVERIFY(says(u"Read back from School server, and equal."_s));
        button(u"Back"_s)->click();
        QVERIFY(m_window->findChild<SyncPage *>()->isOverview());
    }

    void aOneTimeCodeIsAskedForAndThePasswordIsNotNeeded()
    {
        show();
        TargetStatus target = status();
        target.activity = TargetActivity::SignIn;
        target.problem = u"mfa_required"_s;
        m_window->setSyncStatus({ { target } });
        QVERIFY(says(
            u"School server asks for a one-time code, from your phone or an authenticator. You can keep marking."_s));
        QSignalSpy signIn(m_window.get(), &MainWindow::signInRequested);
        button(u"Sign in to School server"_s)->click();
        QCOMPARE(signIn.size(), 0); // not without the code
        QTest::keyClicks(edit(u"One-time code for School server"_s), u"123 456"_s);
        button(u"Sign in to School server"_s)->click();
        QCOMPARE(signIn.size(), 1);
        QCOMPARE(signIn.first().at(1).toString(), QString());
        QCOMPARE(signIn.first().at(2).toString(), u"123456"_s);
    }

    void aNetworksLoginIsOpenedWithoutEncryption()
    {
        Browser browser;
        QDesktopServices::setUrlHandler(u"http"_s, &browser, "open");
        show();
        TargetStatus target = status();
        target.activity = TargetActivity::Waiting;
        target.problem = u"captive"_s;
        m_window->setSyncStatus({ { target } });
        QVERIFY(says(u"Wi-Fi login"_s));
        QTRY_VERIFY(m_window->findChild<SyncPage *>()->isVisible());
        QTRY_VERIFY(
            (button(u"Open the login of this Wi-Fi"_s)->click(), !browser.opened.isEmpty()));
        QCOMPARE(browser.opened.first(),
                 QUrl(u"http://school.example"_s)); // a login page cannot answer to https
        QDesktopServices::unsetUrlHandler(u"http"_s);
    }

    void whatATargetCannotDoIsTold()
    {
        TargetTraits traits;
        traits.readBack = TargetTraits::ReadBack::None;
        traits.sendWhen = TargetTraits::SendWhen::OnClose;
        inStore([this, traits](Store &store) {
            return Outbox(store, m_target.id, m_codec).setTraits(traits).has_value();
        });
        show();
        button(u"Details of School server"_s)->click();
        QTRY_VERIFY(says(u"It cannot confirm: nothing can be read there."_s));
        QVERIFY(says(u"When an answer is lost the mark is sent again, and may appear twice."_s));
        QVERIFY(says(u"Marks go there ten minutes after the register is finished."_s));
        QVERIFY(says(u"Excused: as “A”."_s));
        QVERIFY(says(u"Taking a mark back: kept here only, it has no place for it."_s));
        QVERIFY(!says(u"Every mark is read back and compared before it counts as confirmed."_s));
    }

    void aRegisterTellsWhatEachSchoolSystemHas()
    {
        mark(0, Status::Present);
        inStore([](Store &store) {
            return store
                .addTarget({ .id = {},
                             .name = u"Hub"_s,
                             .kind = u"schoolos"_s,
                             .url = u"https://hub.example"_s,
                             .options = {},
                             .remoteUser = {} },
                           QDate(2026, 11, 1))
                .has_value();
        });
        look({ { 0, plain(Status::Present) } });
        show();
        m_window->openSession(m_session);
        QTRY_VERIFY(has(u"Hub: 1 to send, On this device"_s)); // the worst
        QVERIFY(!says(u"School server: all confirmed 09:52"_s));
        button(u"Hub: 1 to send, On this device"_s)->click();
        QTRY_VERIFY(says(u"School server: all confirmed 09:52"_s));
        auto *view = m_window->findChild<RegisterView *>();
        QTRY_VERIFY(view->model()->rowCount() > 0);
        view->goTo(0);
        button(u"Story"_s)->click();
        QTRY_VERIFY(says(u"Marked Present, by J. Okafor."_s));
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(m_window->page(), Page::Register);
    }

    void pictures()
    {
        if (!wantsPictures())
            QSKIP("ROLLBOOK_PICTURES is not set");
        look({});
        mark(0, Status::Absent);
        mark(2, Status::Present);
        look({ { 0, plain(Status::Late, u"came by bus"_s) } });
        settleAll({ .outcome = SendResult::Outcome::Refused,
                    .reason = u"refused_late"_s,
                    .serverText = u"session ended at 10:35 and is locked"_s,
                    .http = 400 });
        mark(3, Status::Present);
        mark(4, Status::Excused);
        TargetTraits traits;
        traits.corrections = true;
        inStore([this, traits](Store &store) {
            return Outbox(store, m_target.id, m_codec).setTraits(traits).has_value();
        });
        show();
        TargetStatus target = status();
        target.activity = TargetActivity::Waiting;
        target.problem = u"offline"_s;
        target.toSend = 4;
        target.needsYou = 2;
        target.oldestQueuedAt = m_store->clock.now - 4 * 60'000;
        target.nextTryAt = m_store->clock.now + 3 * 60'000;
        target.lastConfirmedAt = m_store->clock.now - 60'000;
        m_window->setSyncStatus({ { target } });
        QTRY_VERIFY(says(u"1 change to decide"_s));
        takePictures(*m_window, u"sync"_s, [this] { return says(u"1 mark was not accepted"_s); });
        button(u"Details of School server"_s)->click();
        takePictures(*m_window, u"sync-details"_s, [this] { return says(u"How marks travel"_s); });
        auto *sync = m_window->findChild<SyncPage *>();
        mark(1, Status::Present);
        look({});
        settleAll({ .outcome = SendResult::Outcome::Unknown, .reason = u"ambiguous"_s });
        m_store->clock.now += 60'000;
        look({});
        settleAll({ .outcome = SendResult::Outcome::Accepted, .serverText = {}, .http = 200 });
        m_store->clock.now += 60'000;
        look({ { 1, plain(Status::Present) } });
        sync->showStory(m_session, m_students[1].id);
        takePictures(*m_window, u"story"_s,
                     [this] { return says(u"Read back from School server, and equal."_s); });
        m_window->openSession(m_session);
        QTRY_VERIFY(has(u"School server: 4 to send, Needs you"_s));
        button(u"School server: 4 to send, Needs you"_s)->click();
        takePictures(*m_window, u"register"_s, [this] {
            return m_window->findChild<RegisterView *>()->model()->rowCount() == 6;
        });
    }

private:
    template<typename F>
    std::invoke_result_t<F, Store &> inStore(F f)
    {
        return m_store->data->run(f).result();
    }
    void mark(int student, Status status)
    {
        const MarkEdit edit{ .session = m_session,
                             .student = m_students[student].id,
                             .value = StatusValue{ .status = status } };
        QVERIFY(inStore([edit](Store &store) { return store.record({ edit }).has_value(); }));
    }
    QList<Mark> marks()
    {
        QList<Mark> all;
        for (const RegisterRow &row : m_store->stored(m_session).rows)
            all.append(row.state.mark);
        return all;
    }
    /// A look at a server that holds these values, by student.
    Batch look(const QMap<int, QJsonObject> &held)
    {
        SessionReading reading{ .session = m_session,
                                .remoteSession = u"rs"_s,
                                .teacher = {},
                                .readAt = m_store->clock.now };
        for (auto row = held.begin(); row != held.end(); ++row)
            reading.entries.append({ .remoteStudent = u"r%1"_s.arg(row.key()),
                                     .number = {},
                                     .value = row.value(),
                                     .record = u"r%1"_s.arg(row.key()) });
        m_batch = inStore([this, reading](Store &store) {
            Outbox outbox(store, m_target.id, m_codec);
            QList<Link> links;
            for (int i = 0; i < m_students.size(); ++i)
                links.append({ u"student"_s, m_students[i].number, u"r%1"_s.arg(i) });
            if (!outbox.addLinks(links))
                qFatal("cannot link");
            return outbox.reconcile(reading, 50).value();
        });
        return m_batch;
    }
    void settleAll(SendResult result)
    {
        result.startedAt = m_store->clock.now;
        QVERIFY(inStore([this, result](Store &store) {
            return Outbox(store, m_target.id, m_codec).settle(m_batch, result).has_value();
        }));
    }
    void conflict(const QJsonObject &theirs = plain(Status::Late))
    {
        look({});
        mark(0, Status::Absent);
        look({ { 0, theirs } });
    }
    void refuse()
    {
        mark(0, Status::Present);
        look({});
        settleAll({ .outcome = SendResult::Outcome::Refused,
                    .reason = u"refused_late"_s,
                    .serverText = u"session ended at 10:35"_s,
                    .http = 400 });
    }
    TargetStatus status() const
    {
        TargetStatus target;
        target.id = m_target.id;
        target.name = m_target.name;
        target.kind = m_target.kind;
        return target;
    }
    void show()
    {
        m_window = std::make_unique<MainWindow>(*m_store->data, m_store->school, m_store->clock,
                                                m_store->directory());
        m_window->setKnowledge(
            { .wordings =
                  [](const Target &) {
                      using W = TargetWording;
                      return QList<W>{ { W::Thing::Present, W::Way::AsIs, u"P"_s },
                                       { W::Thing::Excused, W::Way::Mapped, u"A"_s },
                                       { W::Thing::Cleared, W::Way::NotAtAll, {} } };
                  },
              .decode = [this](const Target &,
                               const QJsonObject &value) -> std::optional<MarkValue> {
                  const auto decoded = m_codec.decode(value);
                  return decoded ? std::optional(MarkValue{ decoded->first, decoded->second })
                                 : std::nullopt;
              } });
        m_window->setSyncStatus({ { status() } });
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->go(Page::Sync);
    }
    QPushButton *find(const QString &name) const
    {
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->accessibleName() == name && button->isVisible())
                return button;
        }
        return nullptr;
    }
    bool has(const QString &name) const { return find(name) != nullptr; }
    QPushButton *button(const QString &name) const
    {
        QPushButton *found = find(name);
        if (!found)
            qFatal("no button %s", qPrintable(name));
        return found;
    }
    QLineEdit *edit(const QString &name) const
    {
        for (QLineEdit *edit : m_window->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name && edit->isVisible())
                return edit;
        }
        qFatal("no field %s", qPrintable(name));
    }
    bool says(const QString &words) const
    {
        const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](QLabel *label) {
            return label->isVisible() && spoken(label->text()) == words;
        });
    }

    std::unique_ptr<UiStore> m_store;
    std::unique_ptr<MainWindow> m_window;
    PlainCodec m_codec;
    SessionId m_session;
    QList<Student> m_students;
    Target m_target;
    Batch m_batch;
};

QTEST_MAIN(tst_SyncPage)
#include "tst_syncpage.moc"
