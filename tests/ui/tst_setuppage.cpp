// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures.h"
#include "tests/ui/uistore.h"
#include "ui/mainwindow.h"
#include "ui/syncpage/syncpage.h"
#include "ui/targetsetup/setuppage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// The assistant on a real store; who answers is the test.
class tst_SetupPage : public QObject
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
        m_window = std::make_unique<MainWindow>(*m_store->data, m_store->school, m_store->clock,
                                                m_store->directory());
        m_window->setKnowledge({ .kinds = { u"schoolos"_s, u"portal"_s, u"firestore"_s },
                                 .wordings = {},
                                 .decode = {} });
        m_page = m_window->setup();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->go(Page::Sync);
        button(u"Add a school system"_s)->click();
        QVERIFY(m_page->isVisible());
    }
    void cleanup()
    {
        m_window.reset();
        m_store.reset();
    }

    void anAddressIsAskedAboutBeforeAnythingElse()
    {
        QSignalSpy probes(m_page, &SetupPage::probeRequested);
        QVERIFY(!button(u"Look who answers there"_s)->isEnabled());
        fillAddress();
        button(u"Look who answers there"_s)->click();
        QCOMPARE(probes.size(), 1);
        const auto draft = probes.first().first().value<Target>();
        QCOMPARE(draft.url, u"https://school.example"_s); // https unless a person says otherwise
        QCOMPARE(draft.kind, u"schoolos"_s);
        QCOMPARE(draft.options[u"school_code"_s].toString(), u"NORTH"_s);
        QVERIFY(!draft.options.contains(u"username"_s));
        QVERIFY(!button(u"Look who answers there"_s)->isEnabled()); // once
        m_page->showProbe({ .problem = { u"offline"_s, u"Connection refused"_s } });
        QVERIFY(says(
            u"Nobody answers at this address. Check it, and the network. (Connection refused)"_s));
        QVERIFY(button(u"Look who answers there"_s)->isEnabled());
    }

    void whoeverLeavesTheSignInLeavesNoPasswordBehind_data()
    {
        QTest::addColumn<QKeySequence>("way");
        QTest::newRow("Esc") << QKeySequence(Qt::Key_Escape);
        QTest::newRow("another page") << QKeySequence(Qt::CTRL | Qt::Key_1);
    }
    void whoeverLeavesTheSignInLeavesNoPasswordBehind()
    {
        QFETCH(QKeySequence, way);
        toServer();
        button(u"Continue"_s)->click();
        QLineEdit *password = nullptr;
        for (QLineEdit *edit : m_page->findChildren<QLineEdit *>()) {
            if (edit->isVisible() && edit->echoMode() == QLineEdit::Password)
                password = edit;
        }
        QVERIFY(password);
        password->setText(u"a secret"_s);
        QSignalSpy cancelled(m_page, &SetupPage::cancelled);
        QTest::keySequence(m_window.get(), way);
        QTRY_VERIFY(!m_page->isVisible());
        QVERIFY(password->text().isEmpty());
        QVERIFY(!cancelled.isEmpty());
    }

    void whatTheServerCanAndCannotDoIsTold()
    {
        toServer();
        QVERIFY(says(u"SchoolOS 4 answers."_s));
        QVERIFY(says(u"Every mark is read back and compared before it counts as confirmed."_s));
        QVERIFY(says(u"It takes no requests to the office: what it refuses can be exported."_s));
    }

    void aSchoolsDecisionIsNeverMadeForIt_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("answers");
        QTest::addColumn<QString>("option");
        QTest::newRow("privacy") << u"Firestore"_s << 3 << u"privacy"_s;
        QTest::newRow("lost answers") << u"Lecturer portal"_s << 2 << u"on_unknown"_s;
    }
    void aSchoolsDecisionIsNeverMadeForIt()
    {
        QFETCH(QString, kind);
        QFETCH(int, answers);
        QFETCH(QString, option);
        choice(u"Which one is it?"_s)->setCurrentText(kind);
        QTRY_VERIFY(!m_page->findChildren<QRadioButton *>().isEmpty()
                    && m_page->findChildren<QRadioButton *>().last()->isVisible());
        fillAddress();
        QList<QRadioButton *> choices = m_page->findChildren<QRadioButton *>();
        QCOMPARE(choices.size(), answers);
        for (const QRadioButton *choice : std::as_const(choices))
            QVERIFY(!choice->isChecked());
        QVERIFY(!button(u"Look who answers there"_s)->isEnabled());
        choices.last()->click();
        QVERIFY(button(u"Look who answers there"_s)->isEnabled());
        QSignalSpy probes(m_page, &SetupPage::probeRequested);
        button(u"Look who answers there"_s)->click();
        QVERIFY(!probes.first().first().value<Target>().options[option].toString().isEmpty());
    }

    void aOneTimeCodeIsAskedForWhenTheServerWantsOne()
    {
        toSignIn();
        QSignalSpy signIns(m_page, &SetupPage::signInRequested);
        m_page->showSignIn({ .problem = { u"mfa_required"_s, {} }, .user = {} });
        QVERIFY(says(u"It asks for a one-time code."_s));
        QVERIFY(!button(u"Sign in"_s)->isEnabled());
        QTest::keyClicks(edit(u"One-time code"_s), u"123 456"_s);
        button(u"Sign in"_s)->click();
        QCOMPARE(signIns.size(), 1);
        QCOMPARE(signIns.last().at(1).toString(), u"secret"_s);
        QCOMPARE(signIns.last().at(2).toString(), u"123456"_s);
        QCOMPARE(signIns.last().first().value<Target>().options[u"username"_s].toString(),
                 u"okafor"_s);
    }

    void theDoubtfulAreSettledByAPerson()
    {
        toIds(matches());
        QVERIFY(says(u"1 found there, 2 to look at, 1 not there"_s));
        QSignalSpy adds(m_page, &SetupPage::addRequested);
        auto *first = choice(u"Who is Max Jones, 7A/0002 there?"_s);
        QCOMPARE(first->currentIndex(), 0); // nobody, until a person says so
        first->setCurrentIndex(1);
        choice(u"Who is Ananya Reddy, 7A/0004 there?"_s)
            ->setCurrentIndex(1); // the same one: cannot be both
        button(u"Add it"_s)->click();
        QCOMPARE(adds.size(), 1);
        const auto links = adds.first().at(2).value<QList<SetupLink>>();
        QStringList given;
        for (const SetupLink &link : links)
            given << link.entity + u' ' + link.code + u' ' + link.remoteId;
        QCOMPARE(given, (QStringList{ u"student 7A/0001 101"_s, u"student 7A/0002 102"_s }));
    }

    void whereOurNumbersAreKnownNothingIsMatched()
    {
        toIds({ .problem = {}, .user = u"7"_s, .hasRoster = false, .needsIds = false });
        QVERIFY(says(u"Nothing has to be matched."_s));
        QVERIFY(!says(u"This server gives no class list."_s));
    }

    void withoutAClassListIdsComeLater()
    {
        toIds({ .problem = {}, .user = u"7"_s, .hasRoster = false });
        QVERIFY(says(u"This server gives no class list."_s));
        QSignalSpy adds(m_page, &SetupPage::addRequested);
        button(u"Add it"_s)->click();
        QVERIFY(adds.first().at(2).value<QList<SetupLink>>().isEmpty());
    }

    void oneMarkGoesOnlyWhenAPersonSaysSo()
    {
        const Target target = toTrial();
        QTRY_VERIFY(has(u"Send this one mark"_s));
        QCOMPARE(waiting(), 0); // nothing yet
        QSignalSpy sends(m_window.get(), &MainWindow::sendNowRequested);
        button(u"Send this one mark"_s)->click();
        QTRY_COMPARE(sends.size(), 1);
        QCOMPARE(waiting(), 1);
        QTRY_VERIFY(says(u"Saved on this device. Will be sent to School server."_s));
        QVERIFY(m_page->findChild<QDateEdit *>()->date() == QDate(2026, 11, 20));
        button(u"Finish"_s)->click();
        QTRY_VERIFY(m_window->findChild<SyncPage *>()->isOverview());
        QCOMPARE(waiting(), 3);
    }

    void withoutTrialTheMarksOfTheChosenDayGo()
    {
        toTrial();
        button(u"Finish"_s)->click();
        QTRY_VERIFY(m_window->findChild<SyncPage *>()->isOverview());
        QCOMPARE(waiting(), 3);
    }

    void leavingForgetsThePassword()
    {
        toSignIn();
        QSignalSpy cancelled(m_page, &SetupPage::cancelled);
        for (int i = 0; i < 2; ++i)
            button(u"Back"_s)->click();
        button(u"Cancel"_s)->click();
        QCOMPARE(cancelled.size(), 3);
        for (const QLineEdit *edit : m_page->findChildren<QLineEdit *>())
            QVERIFY(edit->text() != u"secret"_s);
        m_page->showProbe({}); // an answer that comes too late moves nothing
        QVERIFY(m_window->findChild<SyncPage *>()->isOverview());
    }

    void pictures()
    {
        if (!wantsPictures())
            QSKIP("ROLLBOOK_PICTURES is not set");
        choice(u"Which one is it?"_s)->setCurrentText(u"Firestore"_s);
        takePictures(*m_window, u"setup1-privacy"_s, [this] { return m_page->isVisible(); });
        choice(u"Which one is it?"_s)->setCurrentText(u"SchoolOS"_s);
        fillAddress();
        takePictures(*m_window, u"setup1-address"_s, [this] { return m_page->isVisible(); });
        toServer();
        takePictures(*m_window, u"setup2-server"_s, [this] { return says(u"What it can do"_s); });
        toSignIn();
        m_page->showSignIn({ .problem = { u"auth"_s, u"No active account found"_s }, .user = {} });
        takePictures(*m_window, u"setup3-signin"_s, [this] { return m_page->isVisible(); });
        button(u"Sign in"_s)->click();
        m_page->showSignIn(matches());
        takePictures(*m_window, u"setup4-ids"_s, [this] { return says(u"Students"_s); });
        toTrial();
        QTRY_VERIFY(has(u"Send this one mark"_s));
        button(u"Send this one mark"_s)->click();
        QTRY_VERIFY(says(u"Saved on this device. Will be sent to School server."_s));
        takePictures(*m_window, u"setup5-trial"_s, [this] { return m_page->isVisible(); });
    }

private:
    void fillAddress()
    {
        edit(u"Its address"_s)->setText(u"school.example"_s);
        for (QLineEdit *field : m_page->findChildren<QLineEdit *>()) {
            if (field->isVisible() && QStringList{ u"School code"_s, u"Project"_s, u"Web API key"_s }.contains(field->accessibleName()))
                field->setText(u"NORTH"_s);
        }
    }
    void toServer()
    {
        if (says(u"What it can do"_s))
            return;
        fillAddress();
        button(u"Look who answers there"_s)->click();
        m_page->showProbe({ .problem = {},
                            .server = u"SchoolOS 4"_s,
                            .notes = {},
                            .traits = {},
                            .wordings = {} });
    }
    void toSignIn()
    {
        toServer();
        button(u"Continue"_s)->click();
        QTest::keyClicks(edit(u"User name"_s), u"okafor"_s);
        QVERIFY(!button(u"Sign in"_s)->isEnabled());
        QTest::keyClicks(edit(u"Password"_s), u"secret"_s);
        QVERIFY(button(u"Sign in"_s)->isEnabled());
        button(u"Sign in"_s)->click();
    }
    void toIds(const SetupSignIn &found)
    {
        toSignIn();
        m_page->showSignIn(found);
    }
    Target toTrial()
    {
        if (!has(u"Add it"_s))
            toIds(matches());
        const QList<RegisterRow> rows = m_store->stored(m_session).rows;
        const Target added =
            m_store->data
                ->run([&, session = m_session](Store &store) {
                    for (int i = 0; i < 3; ++i) {
                        if (!store.record({ { .session = session,
                                              .student = rows[i].student.id,
                                              .value = StatusValue{ Status::Present, {} } } }))
                            qFatal("cannot mark");
                    }
                    return store
                        .addTarget({ .id = {},
                                     .name = u"School server"_s,
                                     .kind = u"schoolos"_s,
                                     .url = u"https://school.example"_s,
                                     .options = {},
                                     .remoteUser = {} },
                                   {})
                        .value();
                })
                .result();
        button(u"Add it"_s)->click();
        m_page->showAdded({ .problem = {}, .target = added });
        return added;
    }
    int waiting()
    {
        return m_store->data->run([](Store &store) { return store.read().syncStatus()->toSend(); })
            .result();
    }
    static SetupSignIn matches()
    {
        using C = IdMatch::Certainty;
        const Identified one{ u"102"_s, u"7A/0022"_s, u"Max Jones"_s };
        SetupSignIn found{ .problem = {}, .user = u"7"_s, .hasRoster = true };
        found.students = {
            { { u"7A/0001"_s, u"7A/0001"_s, u"Otieno Odhiambo"_s },
              { { u"101"_s, u"7A/0001"_s, u"Otieno Odhiambo"_s } },
              C::Sure },
            { { u"7A/0002"_s, u"7A/0002"_s, u"Max Jones"_s }, { one }, C::Doubtful },
            { { u"7A/0003"_s, u"7A/0003"_s, u"Élodie Lefèvre"_s }, {}, C::None },
            { { u"7A/0004"_s, u"7A/0004"_s, u"Ananya Reddy"_s }, { one }, C::Doubtful }
        };
        return found;
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
    QComboBox *choice(const QString &name) const
    {
        for (QComboBox *box : m_window->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name && box->isVisible())
                return box;
        }
        qFatal("no choice %s", qPrintable(name));
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
    SetupPage *m_page = nullptr;
    SessionId m_session;
};

QTEST_MAIN(tst_SetupPage)
#include "tst_setuppage.moc"
