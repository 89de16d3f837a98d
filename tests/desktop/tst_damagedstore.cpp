// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/deskwindow.h"
#include "core/store/database.h"
#include "tests/support/wreck.h"
#include "ui/lock/lockpage.h"
#include "ui/register/registerpage.h"
#include "ui/shell.h"

#include <QLabel>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// The whole window program on a store whose damage is found after the register is shown, while somebody marks.
class tst_DamagedStore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"rollbook.*=false"_s); }
    void init() { m_made.clear(); }
    void cleanup()
    {
        m_app.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    void aSoundStoreIsShownAndThenSettled()
    {
        m_wreck.lay(false, false);
        start();
        QTRY_VERIFY(pages());
        QTRY_VERIFY(!m_app->data().run([](Store &store) { return store.isUnchecked(); }).result());
        QVERIFY(!saidLike(u"rebuilt"_s));
        QCOMPARE(marks(), m_wreck.marks());
    }

    void damageFoundLaterLosesNoMark_data()
    {
        QTest::addColumn<bool>("killed");
        QTest::newRow("closed in order") << false;
        QTest::newRow("killed") << true;
    }
    void damageFoundLaterLosesNoMark()
    {
        QFETCH(bool, killed);
        m_wreck.lay(killed, false);
        damage();
        start();
        const SessionId session = SessionId::fromString(m_wreck.marks().keys().first().section(u'|', 0, 0));
        bool unchecked = false;
        // As soon as the window is there, and before anybody has heard what the check found:
        connect(m_app.get(), &Application::shown, this, [&] {
            unchecked = m_app->data().run([](Store &store) { return store.isUnchecked(); }).result();
            m_app->window()->openSession(session);
            for (int i = 0; i < 30; ++i)
                mark(i);
        }, Qt::SingleShotConnection);
        QSignalSpy shown(m_app.get(), &Application::shown);
        QTRY_COMPARE(shown.size(), 2); // the second time, rebuilt
        QVERIFY(unchecked);
        QVERIFY(m_made.size() >= 20);
        QTRY_VERIFY(saidLike(u"has been rebuilt from its copies"_s));
        QHash<QString, QString> wanted = m_wreck.marks();
        wanted.insert(m_made);
        QCOMPARE(marks(), wanted);
        QTRY_COMPARE(m_app->window()->page(), Page::Register); // where they were
        QTRY_COMPARE(m_app->window()->findChild<RegisterPage *>()->model().session().id, session);
        QCOMPARE(QDir(m_wreck.path() + u"/quarantine"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        QVERIFY(!m_app->data().run([](Store &store) { return store.isUnchecked(); }).result());
        mark(43); // and it goes on
        QVERIFY(m_app->data().run([](Store &store) { return store.read().audit()->intact; }).result());
    }

private:
    void start()
    {
        m_app = std::make_unique<Application>(ApplicationOptions{ .storeDirectory = m_wreck.path(), .passphrase = u"for trying out"_s,
                                                                  .preferences = {}, .settingsFile = {} });
        m_app->start();
        QVERIFY(QTest::qWaitForWindowActive(&m_app->shell()));
    }
    DeskWindow *pages() const { return qobject_cast<DeskWindow *>(m_app->shell().content()); }
    bool saidLike(const QString &part) const
    {
        const auto labels = m_app->shell().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    QHash<QString, QString> marks() const
    {
        return m_app->data().run([](Store &store) { return marksIn(store.read()); }).result();
    }
    void mark(int number)
    {
        QStringList keys = m_wreck.marks().keys();
        keys.sort();
        const QString key = keys.at(number % keys.size());
        const MarkEdit edit{ .session = SessionId::fromString(key.section(u'|', 0, 0)), .student = StudentId::fromString(key.section(u'|', 1)),
                             .value = StatusValue{ .status = Status::Late, .minutesLate = 11 + number } };
        const auto recorded = m_app->data().run([edit](Store &store) { return store.record({ edit }); }).result();
        if (!recorded)
            return; // no tick was shown
        const Mark &made = recorded->first().mark;
        m_made.insert(key, u"%1 %2 %3 %4"_s.arg(made.rev).arg(statusWord(made.value.status)).arg(made.value.minutesLate.value_or(-1)).arg(made.note));
    }
    /// A page that nothing needs which is done before the check is over.
    void damage()
    {
        qint64 root = 0;
        {
            const auto database = Database::open({ .file = m_wreck.database(), .vfs = {}, .readOnly = true });
            root = (*database)->value(u"SELECT rootpage FROM sqlite_schema WHERE name='sqlite_autoindex_attempt_1'"_s)->value().toLongLong();
        }
        QVERIFY(root > 1);
        QByteArray bytes = bytesOf(m_wreck.database());
        putBytes(m_wreck.database(), bytes.replace((root - 1) * pageBytes, pageBytes, noise(pageBytes, 9)));
    }

    FakeClock m_clock;
    Wreck m_wreck{ m_clock };
    std::unique_ptr<Application> m_app;
    QHash<QString, QString> m_made; ///< acknowledged while it was damaged
};

QTEST_MAIN(tst_DamagedStore)
#include "tst_damagedstore.moc"
