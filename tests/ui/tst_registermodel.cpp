// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uistore.h"
#include "ui/register/registermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rollbook;

class tst_RegisterModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnOurWarnings();
        m_store = std::make_unique<UiStore>();
        m_store->addClass();
        m_session = m_store->openSession();
        m_model = std::make_unique<RegisterModel>(*m_store->data, m_store->clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->open(m_session);
        QTRY_COMPARE(m_model->rowCount(), 6);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_store.reset();
    }

    void showsSavingUntilTheStoreHasIt()
    {
        QSignalSpy changed(m_model.get(), &RegisterModel::dataChanged);
        QVERIFY(m_model->setData(cell(1, RegisterModel::StatusColumn), u"P"_s));
        QCOMPARE(text(1, RegisterModel::Where), u"Saving"_s);
        QCOMPARE(text(1, RegisterModel::StatusColumn), u"Unmarked"_s); // not before the disk has it
        QCOMPARE(m_model->line(1).asked, Status::Present);
        QTRY_COMPARE(text(1, RegisterModel::StatusColumn), u"Present"_s);
        QTRY_COMPARE(m_model->line(1).saving, 0);
        QCOMPARE(text(1, RegisterModel::Where), u"On this device"_s);
        for (const QList<QVariant> &signal : changed) { // one line is repainted, never all
            QCOMPARE(signal.at(0).toModelIndex().row(), 1);
            QCOMPARE(signal.at(1).toModelIndex().row(), 1);
        }
        QCOMPARE(m_store->stored(m_session).rows.at(1).state.mark.value.status, Status::Present);
    }

    void aFailureKeepsTheOldValueAndSaysWhy()
    {
        m_model->setData(cell(0, RegisterModel::StatusColumn), u"P"_s);
        QTRY_COMPARE(m_model->line(0).saving, 0);
        QSignalSpy failed(m_model.get(), &RegisterModel::failed);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"marks not recorded"_s));
        m_model->setData(cell(0, RegisterModel::StatusColumn),
                         QVariant::fromValue(StatusValue{ Status::Late, 4000 }));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(text(0, RegisterModel::StatusColumn), u"Present"_s);
        QCOMPARE(text(0, RegisterModel::Where), u"Not saved"_s);
        QVERIFY(m_model->line(0).problem.startsWith(u"Not saved."_s));
        QVERIFY(cell(0, RegisterModel::Where)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u", not saved, "_s));
        m_model->setData(cell(0, RegisterModel::StatusColumn),
                         u"A"_s); // marking again is the way out
        QTRY_COMPARE(text(0, RegisterModel::StatusColumn), u"Absent"_s);
        QCOMPARE(text(0, RegisterModel::Where), u"On this device"_s);
    }

    void marksOfAnotherSessionAreIgnored()
    {
        const SessionId other = m_store->openSession({ 11, 45 });
        const StudentId student = m_model->line(0).student.id;
        QSignalSpy changed(m_model.get(), &RegisterModel::dataChanged);
        QSignalSpy announced(m_store->data->store(), &Store::marksChanged);
        m_store->data->run([=](Store &store) {
            return store.record(
                { { other, student, StatusValue{ Status::Absent, {} }, {}, false } });
        });
        QTRY_COMPARE(announced.size(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(changed.size(), 0);
        QCOMPARE(m_model->line(0).state.mark.value.status, Status::Unmarked);
    }

    void changesFromElsewhereAppearByThemselves()
    {
        const StudentId student = m_model->line(3).student.id;
        m_store->data->run([session = m_session, student](Store &store) {
            return store.record(
                { { session, student, StatusValue{ Status::Late, 7 }, u"bus"_s, false } });
        });
        QTRY_COMPARE(text(3, RegisterModel::StatusColumn), u"Late, 7 min"_s);
        QCOMPARE(text(3, RegisterModel::Note), u"bus"_s);
        QVERIFY(!m_model->history().canUndo()); // it was not done here
    }

    void undoNeverReachesOverSomebodyElsesChange()
    {
        m_model->setData(cell(3, RegisterModel::StatusColumn), u"A"_s);
        m_model->setData(cell(4, RegisterModel::StatusColumn), u"A"_s);
        QTRY_COMPARE(m_model->line(4).saving, 0);
        changeElsewhere(3, Status::Excused);
        QTRY_COMPARE(text(3, RegisterModel::StatusColumn), u"Excused"_s);
        m_model->undo(); // the other student's
        QTRY_COMPARE(text(4, RegisterModel::StatusColumn), u"Unmarked"_s);
        QVERIFY(!m_model->history().canUndo());
        m_model->undo();
        QCOMPARE(m_store->stored(m_session).rows.at(3).state.mark.value.status, Status::Excused);
    }

    void markingWhatSomebodyElseMarkedAlreadyIsNothingToUndo()
    {
        changeElsewhere(3, Status::Absent);
        QTRY_COMPARE(text(3, RegisterModel::StatusColumn), u"Absent"_s);
        m_model->setData(cell(3, RegisterModel::StatusColumn), u"A"_s);
        QTRY_COMPARE(m_model->line(3).saving, 0);
        QVERIFY(!m_model->history().canUndo());
    }

    void everyCellAnnouncesWhoWhatAndWhere()
    {
        m_model->setData(cell(1, RegisterModel::StatusColumn), u"P"_s);
        QTRY_COMPARE(m_model->line(1).saving, 0);
        QCOMPARE(spokenAt(1, RegisterModel::StatusColumn),
                 u"Max Jones, status, Present, on this device, 7A Mathematics"_s);
        QCOMPARE(spokenAt(1, RegisterModel::StudentName),
                 u"Max Jones, student, 7A/0002, Present, on this device, 7A Mathematics"_s);
        QCOMPARE(spokenAt(1, RegisterModel::Note), u"Max Jones, note, none, Present, on this device, 7A Mathematics"_s);
        QCOMPARE(spokenAt(1, RegisterModel::Where), u"Max Jones, where it is, Present, on this device, 7A Mathematics"_s);
        QCOMPARE(spokenAt(2, RegisterModel::StatusColumn), u"Élodie Lefèvre, status, Unmarked, 7A Mathematics"_s);
        for (int column = 0; column < RegisterModel::ColumnCount; ++column)
            QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole)
                         .toString()
                         .isEmpty());
    }

    void countsFollowTheMarks()
    {
        QSignalSpy counted(m_model.get(), &RegisterModel::countsChanged);
        m_model->setData(cell(0, RegisterModel::StatusColumn), u"A"_s);
        QTRY_COMPARE(counted.size(), 1);
        QCOMPARE(m_model->counts().absent, 1);
        QCOMPARE(m_model->counts().unmarked, 5);
        QCOMPARE(m_model->firstUnmarked(), 1);
    }

    void aFinishedRegisterIsReadOnlyUntilReopened()
    {
        m_model->setFinished(true);
        QTRY_VERIFY(m_model->session().finishedAt > 0);
        QVERIFY(!m_model->setData(cell(0, RegisterModel::StatusColumn), u"P"_s));
        QVERIFY(!(m_model->flags(cell(0, RegisterModel::StatusColumn)) & Qt::ItemIsEditable));
        m_model->setFinished(false);
        QTRY_COMPARE(m_model->session().finishedAt, 0);
        QVERIFY(m_model->setData(cell(0, RegisterModel::StatusColumn), u"P"_s));
    }

    void rejectsWhatIsNoStatus()
    {
        QVERIFY(!m_model->setData(cell(0, RegisterModel::StatusColumn), u"X"_s));
        QVERIFY(!m_model->setData(cell(0, RegisterModel::Where), u"P"_s));
        QCOMPARE(m_model->line(0).saving, 0);
    }

    void anotherRegisterForgetsTheHistory()
    {
        m_model->setData(cell(0, RegisterModel::StatusColumn), u"P"_s);
        QTRY_VERIFY(m_model->history().canUndo());
        m_model->open(m_store->openSession({ 11, 45 }));
        QTRY_COMPARE(m_model->session().start, QTime(11, 45));
        QVERIFY(!m_model->history().canUndo());
        QCOMPARE(m_model->counts().unmarked, 6);
    }

private:
    void changeElsewhere(int row, Status status)
    {
        m_store->data->run([session = m_session, student = m_model->line(row).student.id, status](Store &store) {
            return store.record({ { session, student, StatusValue{ status, {} }, {}, false } });
        });
    }

    QModelIndex cell(int row, int column) const { return m_model->index(row, column); }
    QString text(int row, int column) const { return cell(row, column).data().toString(); }
    QString spokenAt(int row, int column) const
    {
        return cell(row, column).data(Qt::AccessibleTextRole).toString();
    }

    std::unique_ptr<UiStore> m_store;
    std::unique_ptr<RegisterModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    SessionId m_session;
};

QTEST_MAIN(tst_RegisterModel)
#include "tst_registermodel.moc"
