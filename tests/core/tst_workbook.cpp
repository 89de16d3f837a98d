// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive.h"
#include "core/exchange/markexport.h"
#include "core/exchange/registerexport.h"
#include "core/exchange/workbook.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// A workbook as another program sees it: the zip is opened, and its XML read.
class tst_Workbook : public QObject
{
    Q_OBJECT

private slots:
    void textsStayTextsAndDatesAreDates()
    {
        const QString formula = u"=HYPERLINK(\"http://x.example\")"_s, arabic = u"ليلى <حسن> & \"co\""_s;
        const auto book = opened({ .name = u"marks"_s,
                                   .headings = { u"number"_s, u"name"_s, u"day"_s, u"minutes"_s },
                                   .columns = { SheetColumn::Text, SheetColumn::Text, SheetColumn::Date, SheetColumn::Number },
                                   .rows = { { u"0010"_s, arabic, u"2026-11-20"_s, u"7"_s }, { u"1E5"_s, formula, u"soon"_s, QString() }, { u"-1"_s, u"+1"_s, QString(), u"x"_s } } });
        QCOMPARE(book.value(u"A1"_s), (Cell{ u"s"_s, u"number"_s, {} }));
        QCOMPARE(book.value(u"A2"_s).type, u"s"_s);
        QCOMPARE(book.value(u"A2"_s).value, u"0010"_s); // with its zeros
        QCOMPARE(book.value(u"B2"_s).value, arabic); // nothing invisible added
        QCOMPARE(book.value(u"C2"_s).type, QString()); // a number, shown as a date
        QCOMPARE(book.value(u"C2"_s).value, QString::number(QDate(1899, 12, 30).daysTo(QDate(2026, 11, 20))));
        QVERIFY(!book.value(u"C2"_s).style.isEmpty());
        QCOMPARE(book.value(u"D2"_s), (Cell{ {}, u"7"_s, {} }));
        QCOMPARE(book.value(u"A3"_s).value, u"1E5"_s);
        QCOMPARE(book.value(u"B3"_s).type, u"s"_s);
        QCOMPARE(book.value(u"B3"_s).value, formula); // a text, no formula
        QCOMPARE(book.value(u"C3"_s).value, u"soon"_s);
        QVERIFY(!book.contains(u"D3"_s));
        QCOMPARE(book.value(u"A4"_s).value, u"-1"_s);
        QCOMPARE(book.value(u"D4"_s).value, u"x"_s);
        QVERIFY(!m_sheet.contains("<f>"));
        QVERIFY(m_sheet.contains("state=\"frozen\"") && m_sheet.contains("ySplit=\"1\"") && m_sheet.contains("<autoFilter"));
        QVERIFY(!m_sheet.contains("rightToLeft"));
        QVERIFY(m_styles.contains("yyyy\\-mm\\-dd") || m_styles.contains("yyyy-mm-dd"));
    }

    void readersOfArabicBeginAtTheRight()
    {
        opened({ .name = u"marks"_s, .headings = { u"name"_s }, .columns = {}, .rows = { { u"ليلى"_s } }, .rightToLeft = true });
        QVERIFY(m_sheet.contains("rightToLeft=\"1\""));
    }

    void whatCannotBeInAFileIsNotInIt()
    {
        const auto book = opened({ .name = QString(60, u'n'), .headings = { u"note"_s }, .columns = {}, .rows = { { u"a\u0001b"_s }, { QString(40'000, u'x') }, { u"c"_s } } });
        QCOMPARE(book.value(u"A3"_s).value.size(), 32'767); // as Excel has it
        QCOMPARE(book.value(u"A4"_s).value, u"c"_s);
        QVERIFY(!book.value(u"A2"_s).value.contains(QChar(1)));
        const auto most = makeWorkbook({ .name = u"x"_s, .headings = { u"a"_s }, .columns = {}, .rows = QList<QStringList>(1'048'576) });
        QVERIFY(!most && most.error().kind == Error::Kind::Invalid);
    }

    void marksAndRegistersAreSheets()
    {
        const SchoolId school = schoolId(u"NF"_s);
        MarkRecord record;
        record.session.date = QDate(2026, 11, 20);
        record.session.start = QTime(9, 45);
        record.session.classCode = u"7A"_s;
        record.session.subjectCode = u"MAT"_s;
        record.session.id = sessionId(school, u"7A"_s, u"MAT"_s, record.session.date, record.session.start);
        record.student = { studentId(school, u"0010"_s), u"0010"_s, u"=Ann"_s, {}, {} };
        record.mark.session = record.session.id;
        record.mark.student = record.student.id;
        record.mark.value = { Status::Late, 7 };
        record.mark.rev = 3;
        const auto marks = opened(markSheet({ record }));
        QCOMPARE(m_texts.count(u"0010"_s), 1);
        QCOMPARE(marks.value(u"A2"_s).value, QString::number(QDate(1899, 12, 30).daysTo(QDate(2026, 11, 20))));
        QCOMPARE(marks.value(u"B2"_s).value, u"09:45"_s);
        QCOMPARE(marks.value(u"I2"_s).value, u"0010"_s);
        QCOMPARE(marks.value(u"J2"_s).value, u"=Ann"_s); // no apostrophe either: nothing computes it
        QCOMPARE(marks.value(u"M2"_s), (Cell{ {}, u"7"_s, {} }));
        const auto matrix = opened(registerSheet({ record }));
        QCOMPARE(matrix.value(u"B2"_s).value, u"0010"_s);
        QCOMPARE(matrix.value(u"D1"_s).value, u"2026-11-20 09:45 MAT"_s);
        QCOMPARE(matrix.value(u"D2"_s).value, u"L 7"_s);
        QCOMPARE(matrix.value(u"G2"_s), (Cell{ {}, u"1"_s, {} })); // L
        const auto none = opened(registerSheet({}));
        QVERIFY(!none.contains(u"A2"_s));
    }

private:
    struct Cell
    {
        QString type; ///< "s" = a text of the list of texts; empty = a number
        QString value;
        QString style;

        bool operator==(const Cell &other) const { return type == other.type && value == other.value && (other.style.isEmpty() || style == other.style); }
    };

    static QStringList textsOf(const QByteArray &xml)
    {
        QStringList texts;
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"t"_s)
                texts.append(reader.readElementText());
        }
        return reader.hasError() ? QStringList{ reader.errorString() } : texts;
    }

    QMap<QString, Cell> opened(const SheetTable &table)
    {
        const auto bytes = makeWorkbook(table);
        if (!bytes)
            qFatal("%s", qPrintable(bytes.error().detail));
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"x.xlsx"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
            qFatal("not written");
        file.close();
        const auto read = [&](const QString &name) {
            const auto files = readArchive(file.fileName(), { name }, {});
            if (!files)
                qFatal("%s", qPrintable(files.error().detail));
            return files->value(name);
        };
        m_sheet = read(u"sheet1.xml"_s);
        m_styles = read(u"styles.xml"_s);
        m_texts = textsOf(read(u"sharedStrings.xml"_s));
        QMap<QString, Cell> cells;
        QXmlStreamReader reader(m_sheet);
        QString at;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == u"c"_s) {
                at = reader.attributes().value(u"r"_s).toString();
                cells[at] = { reader.attributes().value(u"t"_s).toString(), {}, reader.attributes().value(u"s"_s).toString() };
            } else if (reader.name() == u"v"_s) {
                const QString value = reader.readElementText();
                cells[at].value = cells[at].type == u"s"_s ? m_texts.value(value.toInt()) : value;
            }
        }
        cells.removeIf([](auto it) { return it.value().value.isEmpty(); });
        if (reader.hasError())
            qFatal("%s", qPrintable(reader.errorString()));
        return cells;
    }

    QByteArray m_sheet;
    QByteArray m_styles;
    QStringList m_texts;
};

QTEST_APPLESS_MAIN(tst_Workbook)
#include "tst_workbook.moc"
