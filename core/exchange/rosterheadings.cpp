// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rosterheadings.h"

#include <QHash>
#include <QStringList>

#include <array>

namespace rollbook {
namespace {

struct Words
{
    QStringView field;
    QStringView headings; ///< separated by '|', most telling first
};

// A row number ("No", "Nr") or a number within the class ("roll no") is no admission number, and
// a year ("grade") or a part of a class ("section") no class: with those people say what they mean.
constexpr std::array dictionary{
    // English
    Words{ u"number",
           u"admission number|admission no|admission id|adm no|adm number|admission"
           u"|registration number|registration no|reg no|enrolment number|enrollment number"
           u"|student number|student no|student id|student code|pupil number|pupil no|pupil id"
           u"|learner number|learner no|learner id|index number|index no|upn|sis id"
           u"|id number|identifier|id|number" },
    Words{ u"full",
           u"full name|student full name|student name|pupil name|learner name"
           u"|name of student|name of pupil|name of learner|student|pupil|learner" },
    Words{ u"name", u"name" },
    Words{ u"given", u"given name|given names|first name|first names|forename|forenames" },
    Words{ u"middle", u"middle name|middle names" },
    Words{ u"family", u"family name|last name|surname" },
    Words{ u"class",
           u"class code|class|class name|form class|form group|form|registration group"
           u"|reg group|tutor group|home room|homeroom class" },
    Words{ u"email", u"student email|school email|email address|email|mail" },
    Words{ u"phone",
           u"phone number|phone|telephone number|telephone|tel|mobile number|mobile phone|mobile"
           u"|cell phone|cell|contact number" },
    // German
    Words{ u"number",
           u"Schülernummer|Schuelernummer|Schüler-Nr|Schueler-Nr|Schüler-ID|Schueler-ID"
           u"|Aufnahmenummer|Matrikelnummer|Kennnummer|Nummer" },
    Words{ u"full",
           u"vollständiger Name|Schülername|Name des Schülers|Vor- und Nachname"
           u"|Vorname Nachname|Name, Vorname|Nachname, Vorname|Schüler|Schülerin" },
    Words{ u"given", u"Vorname|Vornamen|Rufname" },
    Words{ u"family", u"Nachname|Familienname|Zuname" },
    Words{ u"class", u"Klasse|Klassenbezeichnung|Klassenname|Lerngruppe" },
    Words{ u"email", u"E-Mail-Adresse|Mailadresse" },
    Words{ u"phone", u"Telefonnummer|Telefon|Handynummer|Handy|Mobilnummer|Mobiltelefon|Mobil" },
    // French
    Words{ u"number",
           u"numéro d'élève|numéro élève|numéro de l'élève|n° élève|nº élève|n° d'élève"
           u"|numéro d'admission|numéro d'inscription|numéro matricule|matricule"
           u"|identifiant élève|identifiant de l'élève|INE|identifiant|numéro" },
    Words{ u"full",
           u"nom complet|nom et prénom|nom prénom|noms et prénoms|prénom et nom|prénom nom"
           u"|nom de l'élève|élève" },
    Words{ u"name", u"nom" },
    Words{ u"given", u"prénom|prénoms" },
    Words{ u"middle", u"deuxième prénom" },
    Words{ u"family", u"nom de famille|nom d'usage" },
    Words{ u"class", u"classe|division|groupe" },
    Words{ u"email",
           u"courriel|adresse e-mail|adresse mail|adresse courriel|adresse électronique|mél" },
    Words{ u"phone", u"numéro de téléphone|téléphone|tél|téléphone portable|portable" },
    // Spanish
    Words{ u"number",
           u"número de matrícula|n.º de matrícula|n° de matrícula|matrícula|número de alumno"
           u"|número de estudiante|número de expediente|expediente|código de alumno"
           u"|código de estudiante|número de control|legajo" },
    Words{ u"full",
           u"nombre completo|nombre y apellidos|nombres y apellidos|apellidos y nombre"
           u"|apellidos y nombres|apellidos, nombre|nombre del alumno|nombre del estudiante"
           u"|alumno|alumna|estudiante" },
    Words{ u"name", u"nombre" },
    Words{ u"given", u"nombres|nombre de pila" },
    Words{ u"family", u"apellidos|apellido" },
    Words{ u"class", u"clase|grupo|curso|grado y grupo" },
    Words{ u"email", u"correo electrónico|dirección de correo|correo" },
    Words{ u"phone", u"número de teléfono|teléfono|teléfono móvil|móvil|celular" },
    // Portuguese
    Words{ u"number",
           u"n.º de matricula|número do aluno|n.º do aluno|número de processo|código do aluno"
           u"|registro do aluno|registro acadêmico|registo do aluno|RA" },
    Words{ u"full", u"nome completo|nome do aluno|nome da aluna|nome do estudante|aluno|aluna" },
    Words{ u"name", u"nome" },
    Words{ u"given", u"nome próprio|nomes próprios|primeiro nome|prenome" },
    Words{ u"middle", u"nome do meio" },
    Words{ u"family", u"sobrenome|sobrenomes|apelido|apelidos|último nome" },
    Words{ u"class", u"turma" },
    Words{ u"email", u"endereço de e-mail|correio eletrónico|correio eletrônico" },
    Words{ u"phone", u"número de telefone|telefone|telemóvel|telefone celular" },
    // Italian
    Words{ u"number",
           u"numero di matricola|matricola|numero studente|numero alunno|codice studente"
           u"|codice alunno|ID studente" },
    Words{ u"full",
           u"nome e cognome|cognome e nome|cognome nome|nominativo|alunno|alunna|studente" },
    Words{ u"family", u"cognome" },
    Words{ u"class", u"classe e sezione" },
    Words{ u"email", u"indirizzo e-mail|posta elettronica" },
    Words{ u"phone", u"numero di telefono|telefono cellulare|cellulare" },
    // Dutch
    Words{ u"number", u"leerlingnummer|leerlingnr|stamnummer|studentnummer|inschrijvingsnummer" },
    Words{ u"full", u"volledige naam|naam leerling|naam van de leerling|leerling" },
    Words{ u"name", u"naam" },
    Words{ u"given", u"voornaam|voornamen|roepnaam" },
    Words{ u"middle", u"tussenvoegsel|tussenvoegsels|voorvoegsel" },
    Words{ u"family", u"achternaam|familienaam" },
    Words{ u"class", u"klas|stamklas|stamgroep|groep" },
    Words{ u"email", u"e-mailadres|mailadres" },
    Words{ u"phone", u"telefoonnummer|telefoon|mobiel nummer|mobiel|gsm" },
    // Swahili
    Words{ u"number",
           u"nambari ya usajili|namba ya usajili|nambari ya mwanafunzi|namba ya mwanafunzi"
           u"|nambari ya uandikishaji|namba ya udahili|nambari ya udahili" },
    Words{ u"full", u"jina kamili|jina la mwanafunzi|majina|mwanafunzi" },
    Words{ u"name", u"jina" },
    Words{ u"given", u"jina la kwanza" },
    Words{ u"middle", u"jina la kati" },
    Words{ u"family", u"jina la ukoo|jina la familia|jina la mwisho" },
    Words{ u"class", u"darasa|kidato" },
    Words{ u"email", u"barua pepe" },
    Words{ u"phone", u"nambari ya simu|namba ya simu|simu" },
    // Hindi
    Words{ u"number",
           u"प्रवेश संख्या|प्रवेश क्रमांक|दाखिला संख्या|नामांकन संख्या|पंजीकरण संख्या|पंजीयन क्रमांक"
           u"|छात्र संख्या|विद्यार्थी संख्या|छात्र आईडी|विद्यार्थी आईडी|स्कॉलर नंबर" },
    Words{ u"full", u"पूरा नाम|छात्र का नाम|छात्रा का नाम|विद्यार्थी का नाम|छात्र|विद्यार्थी" },
    Words{ u"name", u"नाम" },
    Words{ u"given", u"पहला नाम|प्रथम नाम" },
    Words{ u"middle", u"मध्य नाम" },
    Words{ u"family", u"उपनाम|कुलनाम|अंतिम नाम|सरनेम" },
    Words{ u"class", u"कक्षा|क्लास" },
    Words{ u"email", u"ईमेल|ई-मेल|ईमेल पता" },
    Words{ u"phone", u"फ़ोन नंबर|फ़ोन|मोबाइल नंबर|मोबाइल|दूरभाष" },
    // Arabic
    Words{ u"number",
           u"رقم القيد|رقم القبول|رقم التسجيل|رقم الطالب|رقم الطالبة|رقم التلميذ|الرقم المدرسي"
           u"|الرقم الأكاديمي" },
    Words{ u"full",
           u"الاسم الكامل|الاسم الرباعي|الاسم الثلاثي|اسم الطالب|اسم الطالبة|اسم التلميذ"
           u"|الطالب|التلميذ" },
    Words{ u"name", u"الاسم|اسم" },
    Words{ u"given", u"الاسم الأول|الاسم الشخصي" },
    Words{ u"middle", u"الاسم الأوسط" },
    Words{ u"family", u"اسم العائلة|الاسم العائلي|اسم الأسرة|الاسم الأخير|اللقب|الشهرة" },
    Words{ u"class", u"الفصل|القسم|الصف|الشعبة" },
    Words{ u"email", u"البريد الإلكتروني|البريد|الإيميل|إيميل" },
    Words{ u"phone", u"رقم الهاتف|الهاتف|رقم الجوال|الجوال|الموبايل|هاتف" },
};

QHash<QString, HeadingMeaning> byHeading()
{
    QHash<QString, HeadingMeaning> meanings;
    for (const Words &words : dictionary) {
        const QList<QStringView> headings = words.headings.split(u'|');
        for (qsizetype i = 0; i < headings.size(); ++i) {
            const QString folded = foldedHeading(headings.at(i).toString());
            if (!meanings.contains(folded))
                meanings.insert(folded, { words.field, int(i) });
        }
    }
    return meanings;
}

/// Arabic letters that people write one for the other, and the stroke that only lengthens a word.
QChar arabicFolded(QChar c)
{
    switch (c.unicode()) {
    case 0x0649: return QChar(0x064a); // alef maksura for yeh
    case 0x0629: return QChar(0x0647); // teh marbuta for heh
    case 0x0640: return QChar(); // tatweel
    default: return c;
    }
}

} // namespace

QString foldedHeading(const QString &heading)
{
    const QString decomposed = heading.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    for (const QChar c : decomposed) {
        // Marks of combining class 0 are the vowels of Indian scripts, the others accents.
        if (c.isLetterOrNumber() || (c.isMark() && c.combiningClass() == 0)) {
            const QChar letter = arabicFolded(c);
            if (!letter.isNull())
                folded += letter;
        }
    }
    return folded;
}

std::optional<HeadingMeaning> headingMeaning(const QString &heading)
{
    static const QHash<QString, HeadingMeaning> meanings = byHeading();
    const auto found = meanings.constFind(foldedHeading(heading));
    if (found == meanings.cend())
        return std::nullopt;
    return *found;
}

} // namespace rollbook
