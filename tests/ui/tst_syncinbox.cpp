// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/outbox.h"
#include "tests/support/plaincodec.h"
#include "tests/ui/pictures.h"
#include "tests/ui/uistore.h"
#include "ui/mainwindow.h"
#include "ui/syncpage/syncpage.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// What the Sync page tells of a change that two people made, and of a mark that was refused, on a
/// real store: who, when, and what can be done; what tst_syncpage shows already is not here again.
class tst_SyncInbox : public QObject
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
                             .url = u"https://school.example"_s,
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

    void anOpenConflictSaysWhoseIsWhoseAndWhen()
    {
        look({});
        mark(0, Status::Absent);
        m_store->clock.now += 60'000;
        look({ entry(0, Status::Late) });
        show();
        QTRY_VERIFY(says(u"1 change to decide"_s));
        QVERIFY(says(u"J. Okafor, 09:52"_s)); // ours
        QVERIFY(says(u"It does not tell who or when. Seen 09:53."_s));
    }

    void aLaterChangeSaysWhoMadeItAndWhenAndOursCanStillBeUsed()
    {
        mark(0, Status::Absent);
        m_store->clock.now += 60'000;
        SessionReading::Entry theirs = entry(0, Status::Late);
        theirs.changedAt = m_store->clock.now;
        theirs.author = u"A. Otieno"_s;
        look({ theirs });
        show();
        QTRY_VERIFY(says(u"On School server, latest, kept"_s));
        QVERIFY(says(u"A. Otieno, 09:53"_s));
        QVERIFY(says(u"J. Okafor, 09:52"_s));
        QVERIFY(says(u"The later one counts. You can still use the other."_s));
        QCOMPARE(status(0), Status::Late);
        button(u"Use mine: Otieno Odhiambo"_s)->click();
        QTRY_COMPARE(status(0), Status::Absent);
        QCOMPARE(look({ theirs }).items.size(), 1); // and goes there
        QTRY_VERIFY(!has(u"Use mine: Otieno Odhiambo"_s));
    }

    void aConflictsStoryIsAClickAway()
    {
        look({});
        mark(0, Status::Absent);
        look({ entry(0, Status::Late) });
        show();
        QTRY_VERIFY(has(u"Use mine: Otieno Odhiambo"_s));
        QVERIFY(has(u"Story of Otieno Odhiambo"_s));
        button(u"Story of Otieno Odhiambo"_s)->click();
        QTRY_VERIFY(says(u"Marked Absent, by J. Okafor."_s));
        QVERIFY(!m_window->findChild<SyncPage *>()->isOverview());
    }

    void sendNowAsksForAllAndForOne()
    {
        mark(0, Status::Present);
        show();
        QSignalSpy sends(m_window.get(), &MainWindow::sendNowRequested);
        TargetStatus waiting = targetStatus();
        waiting.activity = TargetActivity::Waiting;
        waiting.problem = u"offline"_s;
        waiting.toSend = 1;
        m_window->setSyncStatus({ { waiting } });
        QTRY_VERIFY(has(u"Send now to School server"_s));
        button(u"Send now to School server"_s)->click();
        QCOMPARE(sends.size(), 1);
        TargetStatus other = waiting; // a second one: now there is a button for all of them
        other.id = inStore([](Store &store) {
                       return store
                           .addTarget({ .id = {},
                                        .name = u"Hub"_s,
                                        .kind = u"schoolos"_s,
                                        .url = u"https://hub.example"_s,
                                        .options = {},
                                        .remoteUser = {} },
                                      {})
                           .value();
                   }).id;
        other.name = u"Hub"_s;
        m_window->setSyncStatus({ { waiting, other } });
        QTRY_VERIFY(has(u"Send now"_s));
        button(u"Send now"_s)->click();
        QCOMPARE(sends.size(), 2);
    }

    void aRefusedMarkIsExportedWithTheServersWords()
    {
        mark(0, Status::Present);
        const Batch batch = look({});
        const SendResult refused{ .outcome = SendResult::Outcome::Refused,
                                  .reason = u"refused_late"_s,
                                  .serverText = u"session ended at 10:35"_s,
                                  .http = 400,
                                  .startedAt = m_store->clock.now };
        QVERIFY(inStore([this, batch, refused](Store &store) {
            return Outbox(store, m_target.id, m_codec).settle(batch, refused).has_value();
        }));
        show();
        QTRY_VERIFY(has(u"Export: Otieno Odhiambo"_s));
        QTemporaryDir dir;
        const QString file = dir.filePath(u"refused.csv"_s);
        QTimer answer; // the file dialog holds the test up until it is answered
        connect(&answer, &QTimer::timeout, this, [&] {
            if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
                answer.stop();
                dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(file);
                QMetaObject::invokeMethod(dialog, "accept", Qt::QueuedConnection);
            }
        });
        answer.start(50);
        button(u"Export: Otieno Odhiambo"_s)->click();
        QFile written(file);
        QTRY_VERIFY(written.exists());
        QTRY_VERIFY(written.size() > 0);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(written.readAll());
        QVERIFY2(text.contains(m_students[0].number), qPrintable(text));
        QVERIFY2(text.contains(u"session ended at 10:35"_s), qPrintable(text));
    }

private:
    template<typename F>
    std::invoke_result_t<F, Store &> inStore(F f)
    {
        return m_store->data->run(f).result();
    }
    void mark(int student, Status value)
    {
        const MarkEdit edit{ .session = m_session,
                             .student = m_students[student].id,
                             .value = StatusValue{ .status = value } };
        QVERIFY(inStore([edit](Store &store) { return store.record({ edit }).has_value(); }));
    }
    Status status(int student)
    {
        return m_store->stored(m_session).rows[student].state.mark.value.status;
    }
    static SessionReading::Entry entry(int student, Status value)
    {
        SessionReading::Entry row;
        row.remoteStudent = u"r%1"_s.arg(student);
        row.value = plain(value);
        row.record = row.remoteStudent;
        return row;
    }
    /// A look at a server that holds these.
    Batch look(const QList<SessionReading::Entry> &held)
    {
        SessionReading reading;
        reading.session = m_session;
        reading.remoteSession = u"rs"_s;
        reading.entries = held;
        reading.readAt = m_store->clock.now;
        return inStore([this, reading](Store &store) {
            Outbox outbox(store, m_target.id, m_codec);
            QList<Link> links;
            for (int i = 0; i < m_students.size(); ++i)
                links.append({ u"student"_s, m_students[i].number, u"r%1"_s.arg(i) });
            if (!outbox.addLinks(links))
                qFatal("cannot link");
            return outbox.reconcile(reading, 50).value();
        });
    }
    TargetStatus targetStatus() const
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
            { .wordings = [](const Target &) { return QList<TargetWording>(); },
              .decode = [this](const Target &,
                               const QJsonObject &value) -> std::optional<MarkValue> {
                  const auto decoded = m_codec.decode(value);
                  return decoded ? std::optional(MarkValue{ decoded->first, decoded->second })
                                 : std::nullopt;
              } });
        m_window->setSyncStatus({ { targetStatus() } });
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
};

QTEST_MAIN(tst_SyncInbox)
#include "tst_syncinbox.moc"
