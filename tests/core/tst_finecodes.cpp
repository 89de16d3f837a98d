// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/markexport.h"
#include "core/exchange/registerexport.h"
#include "core/store/bookreader.h"
#include "core/store/codestore.h"
#include "core/store/sessionactions.h"
#include "core/store/statistics.h"
#include "core/store/studentreader.h"
#include "tests/support/delivery.h"
#include "tests/support/ownpack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// The school's own codes on marks: who may set which, what they count as, and what of them a server is told.
class tst_FineCodes : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_delivery = std::make_unique<Delivery>(6);
        QVERIFY(putCodePack(store(), ownPack()));
        QVERIFY(setRule(store(), u"codes"_s, u"ours"_s));
    }
    void cleanup() { m_delivery.reset(); }

    void aCodeIsKeptWithItsStatusAndGoesWithAnother()
    {
        QVERIFY(set(0, { Status::Excused, {}, u"sick"_s })); // an alias becomes the code
        QCOMPARE(value(0), (StatusValue{ Status::Excused, {}, u"ill"_s }));
        QVERIFY(set(0, { Status::Absent, {} }));
        QCOMPARE(value(0).code, QString());
        // Both are in the history, so that it can be brought back.
        const auto story = store().read().markStory(d().lesson.session().id, student(0).id);
        QVERIFY(story);
        QCOMPARE(story->steps.at(0).value.value.code, u"ill"_s);
        QCOMPARE(story->steps.at(1).value.value.code, QString());
    }

    void whatTheSchoolsCodesDoNotAllowIsRefused_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown") << u"Q"_s << u"A"_s << u"admin"_s << QString() << u"see: rollbookctl codes list"_s;
        QTest::newRow("another case") << u"ILL"_s << u"E"_s << u"admin"_s << QString() << u"see: rollbookctl codes list"_s;
        QTest::newRow("no mark") << u"#"_s << u"A"_s << u"admin"_s << QString() << u"no mark"_s;
        QTest::newRow("another status") << u"ill"_s << u"A"_s << u"admin"_s << QString() << u"marks excused, not absent"_s;
        QTest::newRow("for the office") << u"X!"_s << u"A"_s << u"office"_s << QString() << QString();
        QTest::newRow("without its note") << u"Early Departure"_s << u"P"_s << u"admin"_s << u"  "_s << u"needs a note"_s;
        QTest::newRow("with its note") << u"Early Departure"_s << u"P"_s << u"admin"_s << u"dentist"_s << QString();
    }
    void whatTheSchoolsCodesDoNotAllowIsRefused()
    {
        QFETCH(QString, code);
        QFETCH(QString, status);
        QFETCH(QString, role);
        QFETCH(QString, note);
        QFETCH(QString, says);
        QVERIFY(asRole(role));
        MarkEdit edit{ .session = d().lesson.session().id, .student = student(0).id, .value = StatusValue{ *statusFromCode(status), {}, code }, .note = note };
        const auto done = store().record({ edit });
        QCOMPARE(done.has_value(), says.isEmpty());
        if (!done)
            QVERIFY2(done.error().detail.contains(says), qPrintable(done.error().detail));
        QCOMPARE(value(0).code, says.isEmpty() ? code : QString()); // and nothing of it was kept
    }

    void whatOthersSetCanBeBroughtBackByUndo()
    {
        QVERIFY(asRole(u"office"_s));
        QVERIFY(set(0, { Status::Absent, {}, u"X!"_s }));
        QVERIFY(set(0, { Status::Present, {} }));
        QVERIFY(asRole(u"admin"_s));
        CodePack strict = ownPack();
        for (AttendanceCode &code : strict.codes)
            code.roles = { Role::Admin };
        QVERIFY(putCodePack(store(), strict));
        QVERIFY(asRole(u"office"_s));
        QVERIFY(set(0, { Status::Absent, {}, u"X!"_s })); // undo: it was so before
        const auto other = store().record({ { .session = d().lesson.session().id, .student = student(1).id, .value = StatusValue{ Status::Absent, {}, u"X!"_s } } });
        QVERIFY(!other); // nobody ever set it there
        QVERIFY2(other.error().detail.contains(u"may be set by admin only; the role here is office"_s), qPrintable(other.error().detail));
    }

    void aCodeDoesNotLoseTheNoteItNeeds()
    {
        QVERIFY(store().record({ { .session = d().lesson.session().id, .student = student(0).id, .value = StatusValue{ Status::Present, {}, u"Early Departure"_s }, .note = u"dentist"_s } }));
        QVERIFY(!store().record({ { .session = d().lesson.session().id, .student = student(0).id, .value = {}, .note = QString() } }));
        QCOMPARE(d().lesson.state(0).mark.note, u"dentist"_s);
        QVERIFY(store().record({ { .session = d().lesson.session().id, .student = student(0).id, .value = StatusValue{ Status::Absent, {} }, .note = QString() } }));
    }

    void percentagesCountWhatTheCodeCountsAs()
    {
        // Present 1, ill 1 (missed), trip 1 (there), plain excused 1 (neither): 2 of 3.
        QVERIFY(set(0, { Status::Present, {} }));
        QVERIFY(set(1, { Status::Excused, {}, u"ill"_s }));
        QVERIFY(set(2, { Status::Excused, {}, u"trip"_s }));
        QVERIFY(set(3, { Status::Excused, {} }));
        const auto book = BookReader(store().database()).book(u"7A"_s, {}, {});
        QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
        StatusCounts all = book->countsAt(0);
        QCOMPARE(all.excused, 3);
        QCOMPARE(percentageRule(u"school"_s)->compute(all), 100.0 * 2 / 3);
        const auto figures = StatisticsReader(store().database()).ofClass(d().lesson.session().classId);
        QVERIFY(figures);
        QCOMPARE(figures->size(), 4);
        const auto percentOf = [&](int who) {
            for (const Figure &f : *figures) {
                if (f.student == student(who).id)
                    return percentageRule(u"school"_s)->compute(f.counts);
            }
            return -1.0;
        };
        QCOMPARE(percentOf(1), 0.0);
        QCOMPARE(percentOf(2), 100.0);
        const auto one = StatisticsReader(store().database()).ofStudent(student(2).id);
        QVERIFY(one && one->size() == 1);
        QCOMPARE(one->first().counts.codedThere, 1);
        const auto school = StatisticsReader(store().database()).ofSchool();
        QVERIFY(school);
        const auto history = StudentReader(store().database()).history(student(1).id, {}, {}, d().lesson.session().date);
        QVERIFY(history);
        const StatusCounts counts = countsOf(history->entries, history->codes);
        QCOMPARE(counts.codedMissed, 1);
        QCOMPARE(percentageRule(u"cloe.analytics"_s)->compute(counts), 0.0); // servers know no codes
        // Clearing takes the weight along.
        QVERIFY(set(1, {}));
        QCOMPARE(StatisticsReader(store().database()).ofStudent(student(1).id)->size(), 0);
    }

    void exportsHaveTheCode()
    {
        QVERIFY(set(1, { Status::Excused, {}, u"ill"_s }));
        const auto marks = store().read().marks({});
        QVERIFY(marks);
        const qsizetype column = markColumns().indexOf(u"code"_s);
        QVERIFY(column > 0 && markColumnKinds().at(column) == CsvColumn::Code);
        QStringList codes;
        for (const QStringList &row : markRows(*marks))
            codes.append(row.at(column));
        QCOMPARE(codes.count(u"ill"_s), 1);
        QVERIFY(exportRegister(*marks, CsvFormat{}).contains("ill"));
    }

    void aServerWithoutCodesIsToldTheStatusAndThatIsSaid()
    {
        QVERIFY(set(0, { Status::Excused, {}, u"ill"_s }));
        QVERIFY(set(1, { Status::Absent, {} }));
        d().deliver();
        QCOMPARE(d().server[0], plain(Status::Excused));
        const MarkState state = d().lesson.state(0);
        QCOMPARE(state.receipt.state, DeliveryState::Confirmed);
        QVERIFY(state.receipt.withoutCode); // never as if the code had been seen there
        QVERIFY(!d().lesson.state(1).receipt.withoutCode);
        QCOMPARE(state.mark.value.code, u"ill"_s); // and the reading took nothing of it away
        // Another code of the same status: nothing changes there, and it comes to rest again.
        QVERIFY(set(0, { Status::Excused, {}, u"trip"_s }));
        QCOMPARE(d().look().items.size(), 0);
        QCOMPARE(d().lesson.state(0).receipt.state, DeliveryState::Confirmed);
        // Somebody changes the status there: the code said more about the one before.
        d().server.insert(0, plain(Status::Present));
        d().look();
        QCOMPARE(value(0), (StatusValue{ Status::Present, {} }));
    }

    void theSchoolsMappingDecidesWhatAServerIsTold()
    {
        QVERIFY(set(0, { Status::Excused, {}, u"gone"_s }));
        d().deliver();
        QCOMPARE(d().server[0], plain(Status::Absent));
        QCOMPARE(d().lesson.state(0).receipt.state, DeliveryState::Confirmed);
        QCOMPARE(value(0), (StatusValue{ Status::Excused, {}, u"gone"_s }));
        d().restart();
        d().look();
        QCOMPARE(value(0).code, u"gone"_s); // what the server says is what it was told
        QCOMPARE(d().conflicts(0), QString());
    }

    void aNoteWrittenOnTheServerKeepsTheCode()
    {
        QVERIFY(set(0, { Status::Excused, {}, u"gone"_s }));
        d().deliver();
        d().server.insert(0, plain(Status::Absent, u"called home"_s));
        d().look();
        QCOMPARE(d().lesson.state(0).mark.note, u"called home"_s);
        QCOMPARE(value(0), (StatusValue{ Status::Excused, {}, u"gone"_s }));
    }

    void packsSayWhatIsWrongWithTheNewFields_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("says");
        QTest::newRow("colour") << u"colour"_s << u"red"_s << u"colour"_s;
        QTest::newRow("a key of the register") << u"key"_s << u"P"_s << u"key"_s;
        QTest::newRow("two letters") << u"key"_s << u"QQ"_s << u"key"_s;
        QTest::newRow("role") << u"roles"_s << u"king"_s << u"no role"_s;
        QTest::newRow("a code that is too long") << u"code"_s << QString(51, u'x') << u"characters"_s;
    }
    void packsSayWhatIsWrongWithTheNewFields()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, says);
        const auto pack = readCodePack(packWith(field, value));
        QVERIFY(!pack);
        QVERIFY2(pack.error().detail.contains(says), qPrintable(pack.error().detail));
        QVERIFY(readCodePack(packWith(u"title"_s, value)));
    }

    void packsComeBackAsTheyWereWritten()
    {
        const CodePack pack = ownPack();
        const auto again = readCodePack(writeCodePack(pack));
        QVERIFY(again);
        QCOMPARE(again->codes, pack.codes);
        QCOMPARE(pack.find(u"ill"_s)->key, u"I"_s);
        CodePack twice = pack;
        twice.codes[1].key = u"i"_s;
        QVERIFY(!readCodePack(writeCodePack(twice)));
    }

    void shortCodes()
    {
        QCOMPARE(shortCode(u"C1"_s), u"C1"_s);
        QCOMPARE(shortCode(u"ill"_s), u"ill"_s);
        QCOMPARE(shortCode(u"Unexcused Absence"_s), u"UA"_s);
        QCOMPARE(shortCode(u"Tardy"_s), u"Ta"_s);
    }

private:
    /// A pack of one code that has this field.
    static QByteArray packWith(const QString &field, const QString &value)
    {
        QJsonObject code{ { u"code"_s, u"Z"_s }, { u"class"_s, u"attending"_s }, { u"status"_s, u"P"_s } };
        code[field] = field == u"roles"_s ? QJsonValue(QJsonArray{ value }) : QJsonValue(value);
        return QJsonDocument(QJsonObject{ { u"pack"_s, u"x"_s }, { u"codes"_s, QJsonArray{ code } } }).toJson();
    }
    Delivery &d() { return *m_delivery; }
    Store &store() { return m_delivery->lesson.store(); }
    Student student(int i) { return m_delivery->lesson.students().at(i); }
    StatusValue value(int i) { return m_delivery->lesson.state(i).mark.value; }
    bool set(int i, const StatusValue &value)
    {
        return store().record({ { .session = d().lesson.session().id, .student = student(i).id, .value = value } }).has_value();
    }
    bool asRole(const QString &role)
    {
        return setRole(store(), *roleFromWord(role), true, {}).has_value();
    }

    std::unique_ptr<Delivery> m_delivery;
};

QTEST_GUILESS_MAIN(tst_FineCodes)
#include "tst_finecodes.moc"
