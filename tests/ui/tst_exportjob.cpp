// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plaincodec.h"
#include "tests/ui/uistore.h"
#include "ui/reports/exportjob.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// What the export of marks that are not confirmed holds.
class tst_ExportJob : public QObject
{
    Q_OBJECT

private slots:
    /// The server said yes and was not read back: that is not confirmed, and must be in the safety net.
    void whatWasSentAndNotReadBackIsExported()
    {
        UiStore store;
        store.addClass();
        const SessionId session = store.openSession();
        const auto settled = store.data->run([session](Store &s) { return sendOne(s, session); }).result();
        QVERIFY2(settled, settled ? "" : qPrintable(settled.error().detail));
        QCOMPARE(store.stored(session).rows.at(0).state.receipt.state, DeliveryState::Sent);
        QCOMPARE(store.stored(session).rows.at(1).state.receipt.state, DeliveryState::Confirmed);
        const auto exported = runExport({ .directory = store.directory(), .file = store.dir.filePath(u"open.csv"_s), .filter = {},
                                          .contents = ExportJob::Contents::NotConfirmed, .format = {} });
        QVERIFY(exported);
        QCOMPARE(exported->marks, 1);
    }

    void theEndingOfTheNameSaysWhatIsWritten()
    {
        UiStore store;
        store.addClass();
        store.openSession();
        for (const QString &name : { u"book.xlsx"_s, u"book.csv"_s }) {
            const auto exported = runExport({ .directory = store.directory(), .file = store.dir.filePath(name), .filter = {}, .contents = ExportJob::Contents::Register, .format = {} });
            QVERIFY2(exported, exported ? "" : qPrintable(exported.error().detail));
            QFile file(store.dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll().startsWith("PK\x03\x04"), name.endsWith(u"xlsx"_s));
        }
        QCOMPARE(exportFileName(u"/x/book"_s, true), u"/x/book.xlsx"_s);
        QCOMPARE(exportFileName(u"/x/book.csv"_s, true), u"/x/book.xlsx"_s);
        QCOMPARE(exportFileName(u"/x/book.XLSX"_s, true), u"/x/book.XLSX"_s);
        QCOMPARE(exportFileName(u"/x/book.xlsx"_s, false), u"/x/book.csv"_s);
        QCOMPARE(exportFileName({}, true), QString());
        // What is there is not written over without a question.
        QCOMPARE(exportFileName(store.dir.filePath(u"book.csv"_s), true), store.dir.filePath(u"book-2.xlsx"_s));
    }

private:
    /// Two marks: the first is accepted and not read back, the second is found on the server.
    static Result<> sendOne(Store &store, SessionId session)
    {
        const auto target = store.addTarget({ .name = u"server"_s, .kind = u"schoolos"_s, .url = u"http://127.0.0.1"_s }, {});
        if (!target)
            return fail(target.error());
        const QList<Student> students = store.read().students(u"7A"_s, QDate(2026, 11, 20)).value();
        const PlainCodec codec;
        Outbox outbox(store, target->id, codec);
        QList<MarkEdit> edits;
        QList<Link> links;
        for (int i = 0; i < 2; ++i) {
            edits.append({ .session = session, .student = students[i].id, .value = StatusValue{ Status::Present, {} }, .note = {} });
            links.append({ u"student"_s, students[i].number, QString::number(i + 1) });
        }
        if (auto linked = outbox.addLinks(links); !linked)
            return linked;
        if (auto recorded = store.record(edits); !recorded)
            return fail(recorded.error());
        const SessionReading reading{ .session = session, .remoteSession = u"9"_s, .teacher = {}, .locked = false,
                                      .entries = { { u"2"_s, {}, plain(Status::Present) } }, .readAt = store.clock().wallMs() };
        const auto batch = outbox.reconcile(reading, 10);
        return batch ? outbox.settle(*batch, { .outcome = SendResult::Outcome::Accepted }) : Result<>(fail(batch.error()));
    }
};

QTEST_MAIN(tst_ExportJob)
#include "tst_exportjob.moc"
