// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keptfiles.h"
#include "core/store/rows.h"
#include "tests/support/fakeclock.h"
#include "tests/support/lesson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

/// The headers of a JPEG of this size; what follows is not looked at.
QByteArray jpeg(int width, int height, int bytes = 200)
{
    QByteArray image("\xff\xd8\xff\xe0\x00\x04\x00\x00\xff\xc0\x00\x0b\x08", 13);
    for (const int n : { height >> 8, height & 0xff, width >> 8, width & 0xff })
        image.append(char(n));
    return image.leftJustified(bytes, '\0');
}

} // namespace

/// Photos and documents beside the database.
class tst_KeptFiles : public QObject
{
    Q_OBJECT

private slots:
    void whatIsKeptIsFoundByItsDigest()
    {
        const QTemporaryDir dir(scratch());
        const StorePaths paths(dir.path());
        const auto name = keepFile(paths, "a face");
        QVERIFY(name);
        QCOMPARE(keptFile(paths, *name).value(), QByteArray("a face"));
        QCOMPARE(keepFile(paths, "a face").value(), *name); // once
        QCOMPARE(QDir(paths.files()).entryList(QDir::Files), QStringList{ *name });
        putBytes(QDir(paths.files()).filePath(*name), "another");
        QCOMPARE(keptFile(paths, *name).error().kind, Error::Kind::Corrupt);
        QCOMPARE(keepFile(paths, "a face").value(), *name); // a damaged one is written anew
        QCOMPARE(keptFile(paths, *name).value(), QByteArray("a face"));
        QCOMPARE(keptFile(paths, u"../rollbook.db"_s).error().kind, Error::Kind::NotFound);
    }

    void aReaderGivesThePhotoOfAStudent()
    {
        FakeClock clock;
        LessonStore lesson(clock);
        const StorePaths paths(lesson.path());
        const auto name = keepFile(paths, jpeg(240, 240));
        const Student student = lesson.students()[1];
        QVERIFY(putRow(lesson.store().database(), u"photo"_s,
                       { { u"student"_s, student.id.toString() }, { u"sha256"_s, *name }, { u"author"_s, u"A"_s }, { u"changed_at"_s, 1 } }));
        const auto reg = lesson.store().read().registerOf(lesson.session().id);
        QCOMPARE(reg->rows[1].student.photo, *name);
        QVERIFY(reg->rows[0].student.photo.isEmpty());
        QCOMPARE(lesson.store().read().photo(*name).value(), jpeg(240, 240));
        const auto reader = StoreReader::open(lesson.path()); // a connection of its own finds it as well
        QCOMPARE((*reader)->photo(*name).value(), jpeg(240, 240));
    }

    void whatNoRowNamesIsSwept()
    {
        FakeClock clock;
        LessonStore lesson(clock);
        const StorePaths paths(lesson.path());
        const auto used = keepFile(paths, "used"), left = keepFile(paths, "left");
        QVERIFY(putRow(lesson.store().database(), u"photo"_s,
                       { { u"student"_s, lesson.students()[0].id.toString() }, { u"sha256"_s, *used }, { u"author"_s, u"A"_s } }));
        QCOMPARE(sweepFiles(paths, lesson.store().database()).value(), 1);
        QVERIFY(keptFile(paths, *used));
        QVERIFY(!keptFile(paths, *left));
    }

    void aPhotoIsASmallJpeg_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        QTest::newRow("good") << jpeg(240, 180) << QString();
        QTest::newRow("too wide") << jpeg(241, 100) << u"the photo is 241 x 100 pixels; at most 240 x 240 are kept"_s;
        QTest::newRow("too high") << jpeg(100, 480) << u"the photo is 100 x 480 pixels; at most 240 x 240 are kept"_s;
        QTest::newRow("too large") << jpeg(200, 200, 25000) << u"the photo has 25 KB; at most 24 are kept"_s;
        QTest::newRow("cut short") << jpeg(200, 200).left(11) << u"the photo is not a whole JPEG file"_s;
        QTest::newRow("a PNG") << QByteArray("\x89PNG\r\n") << u"the photo is not a JPEG file"_s;
        QTest::newRow("nothing") << QByteArray() << u"the photo is not a JPEG file"_s;
    }
    void aPhotoIsASmallJpeg()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        const auto checked = checkPhoto(bytes);
        QCOMPARE(checked ? QString() : checked.error().detail, problem);
    }
};

QTEST_GUILESS_MAIN(tst_KeptFiles)
#include "tst_keptfiles.moc"
