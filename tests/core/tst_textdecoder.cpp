// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textdecoder.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringConverter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

class TestTextDecoder : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void encodingIsRecognised_data();
    void encodingIsRecognised();
    void everyWindows1252ByteHasItsCharacter();
    void twiceEncodedTextIsRepairedOnlyWhenCertain_data();
    void twiceEncodedTextIsRepairedOnlyWhenCertain();
    void oneDamagedByteLeavesTheRestUtf8();
    void halfAUtf16CharacterAtTheEndIsShown();
    void theCodePageOfAListIsGuessed_data();
    void theCodePageOfAListIsGuessed();
    void whatAPersonSaidIsNoGuess();
    void randomBytesAlwaysGiveText();
};

static QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(
        encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

/// What a program makes of UTF-8 that it takes for Windows-1252 and saves as UTF-8.
static QByteArray encodedTwice(const QString &text)
{
    QByteArray result;
    const QByteArray once = text.toUtf8();
    for (const char c : once) {
        const QString character = decodeText(QByteArray("\xff") + c, u"Windows-1252"_s).text.sliced(1);
        const bool none = character == QChar::ReplacementCharacter; // then the byte itself is kept
        result += none ? QString(QChar(ushort(uchar(c)))).toUtf8() : character.toUtf8();
    }
    return result;
}

void TestTextDecoder::encodingIsRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    const QString name = u"Schüler,Àdùkẹ́\n李雨桐,ليلى 🎓\n"_s;
    const QString latin = u"Schülernummer;Éloïse;œuvre;€\n"_s;
    QTest::newRow("empty") << QByteArray() << u"UTF-8"_s << QString();
    QTest::newRow("ASCII") << QByteArray("a,b\n") << u"UTF-8"_s << u"a,b\n"_s;
    QTest::newRow("UTF-8") << name.toUtf8() << u"UTF-8"_s << name;
    QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + name.toUtf8() << u"UTF-8"_s << name;
    QTest::newRow("UTF-8 with two marks")
        << "\xef\xbb\xbf\xef\xbb\xbf" + name.toUtf8() << u"UTF-8"_s << name;
    QTest::newRow("UTF-16LE with mark")
        << utf16(name, QStringConverter::Utf16LE, true) << u"UTF-16LE"_s << name;
    QTest::newRow("UTF-16BE with mark")
        << utf16(name, QStringConverter::Utf16BE, true) << u"UTF-16BE"_s << name;
    QTest::newRow("UTF-16LE") << utf16(name, QStringConverter::Utf16LE, false) << u"UTF-16LE"_s
                              << name;
    QTest::newRow("UTF-16BE") << utf16(name, QStringConverter::Utf16BE, false) << u"UTF-16BE"_s
                              << name;
    QTest::newRow("Windows-1252") << QByteArray("Sch\xfclernummer;\xc9lo\xefse;\x9cuvre;\x80\n")
                                  << u"Windows-1252"_s << latin;
    QTest::newRow("stray zero bytes are not UTF-16")
        << QByteArray("a,b\n\0\0,c\n", 9) << u"UTF-8"_s << QString::fromUtf8("a,b\n\0\0,c\n", 9);
}

void TestTextDecoder::encodingIsRecognised()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    const DecodedText decoded = decodeText(bytes);
    QCOMPARE(decoded.encoding, encoding);
    QCOMPARE(decoded.text, text);
}

void TestTextDecoder::everyWindows1252ByteHasItsCharacter()
{
    QByteArray bytes;
    for (int byte = 0x80; byte <= 0xff; ++byte)
        bytes += char(byte);
    const QString upper = u"€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ"_s;
    const DecodedText decoded = decodeText(bytes);
    QCOMPARE(decoded.encoding, u"Windows-1252"_s);
    QCOMPARE(decoded.text.first(32), upper);
    QCOMPARE(decoded.text.sliced(32), QString::fromLatin1(bytes.sliced(32)));
}

void TestTextDecoder::twiceEncodedTextIsRepairedOnlyWhenCertain_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("repaired");
    const auto twice = [](const char *row, const QString &text) {
        QTest::newRow(row) << encodedTwice(text) << text << true;
    };
    const auto kept = [](const char *row, const QString &text) {
        QTest::newRow(row) << text.toUtf8() << text << false;
    };
    twice("one accent", u"José,7A\n"_s);
    twice("German", u"Schüler;Jürgen Weiß\n"_s);
    twice("French", u"Élodie Lefèvre,7B\n"_s);
    twice("Arabic", u"مريم حسن\n"_s);
    twice("Chinese", u"李雨桐\n"_s);
    QTest::newRow("with mark twice")
        << "\xef\xbb\xbf" + encodedTwice(u"\ufeffJosé\n"_s) << u"José\n"_s << true;
    kept("one accent that is right", u"JosÃ© Núñez\n"_s);
    kept("Portuguese capitals", u"IRMÃ,JOÃO\n"_s);
    kept("a capital before a closing quote", u"“IRMû\n"_s);
    kept("only the capital before a closing quote", u"IRMÔ\n"_s);
    kept("French quotes", u"café\u00a0»\n"_s);
    kept("a letter beyond Windows-1252", u"JosÃ© 李\n"_s);
}

void TestTextDecoder::twiceEncodedTextIsRepairedOnlyWhenCertain()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(bool, repaired);
    const DecodedText decoded = decodeText(bytes);
    QCOMPARE(decoded.text, text);
    QCOMPARE(decoded.encoding, repaired ? u"UTF-8, encoded twice"_s : u"UTF-8"_s);
}

void TestTextDecoder::oneDamagedByteLeavesTheRestUtf8()
{
    const DecodedText decoded = decodeText("Núñez,Jürgen,Jos\xc3,Lefèvre\n");
    QCOMPARE(decoded.encoding, u"UTF-8"_s);
    QCOMPARE(decoded.text, u"Núñez,Jürgen,Jos�,Lefèvre\n"_s);
    QCOMPARE(decodeText("Núnez,Jos\xc3,\n").encoding, u"UTF-8"_s);
    QCOMPARE(decodeText("N\xfanez,Jos\xe9,\n").encoding, u"Windows-1252"_s);
}

void TestTextDecoder::halfAUtf16CharacterAtTheEndIsShown()
{
    const DecodedText decoded = decodeText(QByteArray("\xff\xfe"
                                                      "a\0b",
                                                      5));
    QCOMPARE(decoded.encoding, u"UTF-16LE"_s);
    QCOMPARE(decoded.text, u"a�"_s);
}

void TestTextDecoder::theCodePageOfAListIsGuessed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    const auto row = [](const char *name, const QString &encoding, const QString &text) { QTest::newRow(name) << text << encoding; };
    row("German", u"Windows-1252"_s, u"Nr;Name;Klasse\n1;Jürgen Müller;7A\n2;Ägidius Groß;7A\n3;Sören Köhler;7B\n"_s);
    row("one umlaut", u"Windows-1252"_s, u"Nr;Name;Klasse\n1;Anna Müller;7A\n2;Bert Ex;7A\n3;Carl Ypsilon;7B\n"_s);
    row("French", u"Windows-1252"_s, u"INE;Nom;Prénom;Classe\n1;Lefèvre;Élodie;6A\n2;Garçon;François;6A\n"_s);
    row("Spanish", u"Windows-1252"_s, u"Matrícula;Nombre;Grupo\n1;José Núñez;1A\n2;María Peña;1A\n"_s);
    row("Swedish", u"Windows-1252"_s, u"Nr;Namn;Klass\n1;Åsa Öberg;7A\n2;Göran Sjöström;7A\n3;Søren Kjær;7A\n"_s);
    row("Polish", u"Windows-1250"_s, u"Nr;Imię;Klasa\n1;Łukasz Wójcik;7A\n2;Małgorzata Dąbrowska;7A\n3;Paweł Żółć;7B\n"_s);
    row("Czech", u"Windows-1250"_s, u"Číslo;Jméno;Třída\n1;Jiří Dvořák;7A\n2;Věra Šťastná;7A\n3;Ondřej Růžička;7B\n"_s);
    row("Hungarian", u"Windows-1250"_s, u"Szám;Név;Osztály\n1;Kovács Ágnes;7A\n2;Szőke Gergő;7A\n3;Tóth Béla;7B\n4;Őry Zsófia;7B\n"_s);
    row("Arabic", u"Windows-1256"_s, u"رقم الطالب,اسم الطالب,الفصل\n1,محمد أحمد,7A\n2,فاطمة الزهراء,7A\n"_s);
    row("Arabic, headings in English", u"Windows-1256"_s, u"number,name,class\n1,محمد علي,7A\n2,سارة,7A\n"_s);
    row("Russian", u"Windows-1251"_s, u"Номер;Имя;Класс\n1;Иван Петров;7А\n2;Мария Сидорова;7А\n"_s);
    row("Greek", u"Windows-1253"_s, u"Αριθμός;Όνομα;Τάξη\n1;Γιώργος Παπαδόπουλος;7A\n"_s);
    row("Turkish", u"Windows-1254"_s, u"No;Ad;Sınıf\n1;Çağrı Yıldız;7A\n2;Ayşe Güneş;7A\n3;İbrahim Şahin;7B\n"_s);
    row("Hebrew", u"Windows-1255"_s, u"מספר,שם,כיתה\n1,דוד כהן,7A\n2,שרה לוי,7A\n"_s);
}

void TestTextDecoder::theCodePageOfAListIsGuessed()
{
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    QStringEncoder encoder(encoding.toLatin1().constData());
    const DecodedText decoded = decodeText(encoder(text));
    QCOMPARE(decoded.encoding, encoding);
    QCOMPARE(decoded.text, text);
    QVERIFY(decoded.guessed); // never without a word
    QVERIFY(!decodeText(text.toUtf8()).guessed);
}

void TestTextDecoder::whatAPersonSaidIsNoGuess()
{
    const QString polish = u"Łukasz Wójcik;7A\n"_s;
    QStringEncoder encoder("windows-1250");
    const QByteArray bytes = encoder(polish);
    for (const QString &name : textEncodings()) {
        const DecodedText decoded = decodeText(bytes, name.toLower());
        QCOMPARE(decoded.encoding, name);
        QVERIFY(!decoded.guessed);
        QCOMPARE(decoded.text == polish, name == u"Windows-1250"_s);
    }
    QCOMPARE(textEncodingNamed(u" utf-8"_s), u"UTF-8"_s);
    QCOMPARE(textEncodingNamed(u"EBCDIC"_s), QString());
}

void TestTextDecoder::randomBytesAlwaysGiveText()
{
    for (quint32 seed = 0; seed < 500; ++seed) {
        QRandomGenerator random(seed);
        QByteArray bytes(qsizetype(random.bounded(300)), Qt::Uninitialized);
        for (char &c : bytes)
            c = char(random.bounded(256));
        const DecodedText decoded = decodeText(bytes);
        QVERIFY(!decoded.encoding.isEmpty());
        QVERIFY(decoded.text.size() <= bytes.size() + 1);
    }
}

QTEST_APPLESS_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"
