// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rostercolumns.h"

#include "core/exchange/rosterheadings.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

using Mapped = QMap<QString, QString>;
using Index = QMap<QString, int>;

class TestRosterColumns : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void headingsAreComparedWithoutCaseAccentsAndPunctuation_data();
    void headingsAreComparedWithoutCaseAccentsAndPunctuation();
    void headingsOfTenLanguagesAreRecognised_data();
    void headingsOfTenLanguagesAreRecognised();
    void aPlainNameIsThePartThatIsMissing_data();
    void aPlainNameIsThePartThatIsMissing();
    void theMoreTellingHeadingIsMeant();
    void whatPeopleSayOverridesWhatIsRecognised();
    void anIgnoredColumnIsNotUsed();
    void wrongMappingsAreRefused_data();
    void wrongMappingsAreRefused();
    void aMissingColumnIsNamedWithTheHeadingsThereAre_data();
    void aMissingColumnIsNamedWithTheHeadingsThereAre();
};

void TestRosterColumns::headingsAreComparedWithoutCaseAccentsAndPunctuation_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("case and underscore") << u"Admission_Number"_s << u"admission number"_s;
    QTest::newRow("punctuation") << u"  Adm. No.: "_s << u"adm no"_s;
    QTest::newRow("umlaut") << u"SCHÜLERNUMMER"_s << u"Schulernummer"_s;
    QTest::newRow("apostrophe") << u"Numéro d’élève"_s << u"numero d'eleve"_s;
    QTest::newRow("composed or not") << u"pre\u0301nom"_s << u"Prénom"_s;
    QTest::newRow("wide letters") << u"ＮＡＭＥ"_s << u"name"_s;
    QTest::newRow("direction marks") << u"\u200fالاسم\u200e"_s << u"الاسم"_s;
    QTest::newRow("Arabic hamza") << u"الأسم"_s << u"الاسم"_s;
    QTest::newRow("Arabic vowels and strokes") << u"الاِســم"_s << u"الاسم"_s;
    QTest::newRow("Hindi nukta") << u"फ़ोन"_s << u"फोन"_s;
}

void TestRosterColumns::headingsAreComparedWithoutCaseAccentsAndPunctuation()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QCOMPARE(foldedHeading(a), foldedHeading(b));
    QVERIFY(!foldedHeading(a).isEmpty());
}

void TestRosterColumns::headingsOfTenLanguagesAreRecognised_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<Index>("index");
    const Index whole{ { u"number"_s, 0 },
                       { u"name"_s, 1 },
                       { u"class"_s, 2 },
                       { u"email"_s, 3 },
                       { u"phone"_s, 4 } };
    const Index parts{
        { u"number"_s, 0 }, { u"family"_s, 1 }, { u"given"_s, 2 }, { u"class"_s, 3 }
    };
    const auto name = [&](const char *row, const QString &headings) {
        QTest::newRow(row) << headings.split(u'|') << whole;
    };
    const auto names = [&](const char *row, const QString &headings) {
        QTest::newRow(row) << headings.split(u'|') << parts;
    };
    name("English", u"Admission No|Full name|Form|E-mail|Mobile"_s);
    name("Rollbook", u"number|name|class|email|phone"_s);
    name("German", u"Schülernummer|Name|Klasse|E-Mail-Adresse|Telefon"_s);
    name("French", u"Numéro d'élève|Nom et prénom|Classe|Courriel|Téléphone"_s);
    name("Spanish", u"N.º de matrícula|Nombre|Grupo|Correo electrónico|Móvil"_s);
    name("Portuguese", u"Número de matrícula|Nome completo|Turma|E-mail|Telemóvel"_s);
    name("Italian", u"Matricola|Nominativo|Classe|Posta elettronica|Cellulare"_s);
    name("Dutch", u"Leerlingnummer|Naam|Klas|E-mailadres|Telefoonnummer"_s);
    name("Swahili", u"Nambari ya usajili|Jina kamili|Darasa|Barua pepe|Simu"_s);
    name("Hindi", u"प्रवेश संख्या|पूरा नाम|कक्षा|ईमेल|मोबाइल नंबर"_s);
    name("Arabic", u"رقم الطالب|الاسم الكامل|الفصل|البريد الإلكتروني|رقم الهاتف"_s);
    names("English parts", u"Student ID|Surname|First name|Class"_s);
    names("German parts", u"Schuelernummer|Nachname|Vorname|Klasse"_s);
    names("French parts", u"Matricule|Nom de famille|Prénom|Classe"_s);
    names("Spanish parts", u"Matrícula|Apellidos|Nombres|Clase"_s);
    names("Portuguese parts", u"Matrícula|Sobrenome|Primeiro nome|Turma"_s);
    names("Dutch parts", u"Stamnummer|Achternaam|Roepnaam|Stamklas"_s);
    names("Swahili parts", u"Namba ya mwanafunzi|Jina la ukoo|Jina la kwanza|Kidato"_s);
    names("Hindi parts", u"नामांकन संख्या|उपनाम|पहला नाम|कक्षा"_s);
    names("Arabic parts", u"رقم القيد|اسم العائلة|الاسم الأول|الصف"_s);
}

void TestRosterColumns::headingsOfTenLanguagesAreRecognised()
{
    QFETCH(QStringList, headings);
    QFETCH(Index, index);
    const Result<RosterColumns> columns = recogniseColumns(headings, {});
    QVERIFY2(columns, columns ? "" : qPrintable(columns.error().detail));
    QCOMPARE(columns->index, index);
}

void TestRosterColumns::aPlainNameIsThePartThatIsMissing_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QString>("field");
    const auto row = [](const QString &headings, const QString &field) {
        QTest::newRow(qPrintable(headings)) << (u"id,class,"_s + headings).split(u',') << field;
    };
    row(u"Name"_s, u"name"_s);
    row(u"Name,Vorname"_s, u"family"_s);
    row(u"Nom,Prénom"_s, u"family"_s);
    row(u"Naam,Voornaam"_s, u"family"_s);
    row(u"Nombre,Apellidos"_s, u"given"_s);
    row(u"Nome,Cognome"_s, u"given"_s);
    row(u"Nome,Sobrenome"_s, u"given"_s);
    row(u"Name,Surname"_s, u"given"_s);
}

void TestRosterColumns::aPlainNameIsThePartThatIsMissing()
{
    QFETCH(QStringList, headings);
    QFETCH(QString, field);
    const Result<RosterColumns> columns = recogniseColumns(headings, {});
    QVERIFY(columns);
    QCOMPARE(columns->of(field), 2);
}

void TestRosterColumns::theMoreTellingHeadingIsMeant()
{
    const Result<RosterColumns> columns =
        recogniseColumns({ u"ID"_s, u"Surname"_s, u"Given name"_s, u"Full name"_s, u"Form"_s,
                           u"Admission number"_s },
                         {});
    QVERIFY(columns);
    QCOMPARE(columns->index, (Index{ { u"number"_s, 5 }, { u"name"_s, 3 }, { u"class"_s, 4 } }));
}

void TestRosterColumns::whatPeopleSayOverridesWhatIsRecognised()
{
    const QStringList headings{ u"Number"_s, u"UPN no"_s, u"Name"_s, u"Form"_s, u"Set"_s };
    const Result<RosterColumns> columns =
        recogniseColumns(headings, { { u"upn NO"_s, u"number"_s }, { u"Set"_s, u"Class"_s } });
    QVERIFY(columns);
    QCOMPARE(columns->of(u"number"_s), 1);
    QCOMPARE(columns->of(u"name"_s), 2);
    QCOMPARE(columns->of(u"class"_s), 4);
}

void TestRosterColumns::anIgnoredColumnIsNotUsed()
{
    const Result<RosterColumns> columns = recogniseColumns(
        { u"id"_s, u"name"_s, u"class"_s, u"email"_s }, { { u"email"_s, u"ignore"_s } });
    QVERIFY(columns);
    QCOMPARE(columns->of(u"email"_s), -1);
    QVERIFY(!recogniseColumns({ u"id"_s, u"name"_s, u"class"_s }, { { u"class"_s, u"ignore"_s } }));
}

void TestRosterColumns::wrongMappingsAreRefused_data()
{
    QTest::addColumn<Mapped>("mapped");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no such field")
        << Mapped{ { u"name"_s, u"nickname"_s } }
        << u"\"nickname\" is not a field; the fields are number, name, given, middle, family, "
           "class, email, phone, ignore"_s;
    QTest::newRow("no such heading")
        << Mapped{ { u"Klasse"_s, u"class"_s } }
        << u"the file has no heading \"Klasse\"; it has \"id\", \"name\", \"class\""_s;
    QTest::newRow("empty heading")
        << Mapped{ { u""_s, u"class"_s } }
        << u"the file has no heading \"\"; it has \"id\", \"name\", \"class\""_s;
    QTest::newRow("field given twice") << Mapped{ { u"id"_s, u"name"_s }, { u"name"_s, u"name"_s } }
                                       << u"two headings are mapped to the field name"_s;
}

void TestRosterColumns::wrongMappingsAreRefused()
{
    QFETCH(Mapped, mapped);
    QFETCH(QString, detail);
    const Result<RosterColumns> columns =
        recogniseColumns({ u"id"_s, u"name"_s, u"class"_s }, mapped);
    QVERIFY(!columns);
    QCOMPARE(columns.error().kind, Error::Kind::Invalid);
    QCOMPARE(columns.error().detail, detail);
}

void TestRosterColumns::aMissingColumnIsNamedWithTheHeadingsThereAre_data()
{
    QTest::addColumn<QString>("headings");
    QTest::addColumn<QString>("missing");
    QTest::newRow("number") << u"No|Name|Class"_s << u"number"_s;
    QTest::newRow("name") << u"Id|Who|Class"_s << u"name"_s;
    QTest::newRow("family name") << u"Id|Vorname|Klasse"_s << u"family"_s;
    QTest::newRow("given name") << u"Id|Nachname|Klasse"_s << u"given"_s;
    QTest::newRow("class") << u"Id|Name|Grade"_s << u"class"_s;
    QTest::newRow("everything") << u"x|y|"_s << u"number or name or class"_s;
}

void TestRosterColumns::aMissingColumnIsNamedWithTheHeadingsThereAre()
{
    QFETCH(QString, headings);
    QFETCH(QString, missing);
    const Result<RosterColumns> columns = recogniseColumns(headings.split(u'|'), {});
    QVERIFY(!columns);
    QCOMPARE(columns.error().kind, Error::Kind::Invalid);
    const QString detail = columns.error().detail;
    QVERIFY2(
        detail.startsWith(u"no column is recognised as %1; the headings are \""_s.arg(missing)),
        qPrintable(detail));
    QVERIFY(detail.contains(u'"' + headings.section(u'|', 1, 1) + u'"'));
    QVERIFY(detail.contains(u"--map \"heading=%1\""_s.arg(missing.section(u' ', 0, 0))));
}

QTEST_APPLESS_MAIN(TestRosterColumns)
#include "tst_rostercolumns.moc"
