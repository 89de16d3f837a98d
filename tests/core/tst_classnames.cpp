// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/classnames.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

class tst_ClassNames : public QObject
{
    Q_OBJECT

private slots:
    void aTextNamesItsClass_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("codes");
        const auto row = [](const QString &text, const QString &codes) { QTest::newRow(qPrintable(text)) << text << codes; };
        row(u"7A/MAT"_s, u"7A/MAT"_s);
        row(u"7a/mat"_s, u"7A/MAT"_s);
        row(u"7A Mathematics"_s, u"7A/MAT"_s);
        row(u"Mathematics 7A"_s, u"7A/MAT"_s);
        row(u"Mathematics, 7a"_s, u"7A/MAT"_s);
        row(u"8B"_s, u"8B"_s);
        row(u"8b"_s, u"8B"_s);
        row(u"8B: Maths"_s, u"8B"_s);
        row(u"Maths (8B)"_s, u"8B"_s);
        row(u"Math, 8B"_s, u"8B"_s);
        row(u"MAT 8B Ms Poe"_s, u"8B"_s);
        row(u"8B und 8C"_s, u"8B 8C"_s); // not one: nobody guesses
        row(u"8BC"_s, QString());
        row(u"Chess club"_s, QString());
        row(QString(), QString());
        row(u"Straße"_s, QString());
        row(u"Übung Ä1"_s, u"ä1"_s);
    }
    void aTextNamesItsClass()
    {
        QFETCH(QString, text);
        QFETCH(QString, codes);
        const ClassNames names({ { u"7A/MAT"_s, u"7A/MAT"_s }, { u"7A Mathematics"_s, u"7A/MAT"_s }, { u"7A/ENG"_s, u"7A/ENG"_s }, { u"7A English"_s, u"7A/ENG"_s },
                                 { u"8B"_s, u"8B"_s }, { u"8C"_s, u"8C"_s }, { u"ä1"_s, u"ä1"_s } });
        QCOMPARE(names.in(text).join(u' '), codes);
    }
};

QTEST_APPLESS_MAIN(tst_ClassNames)
#include "tst_classnames.moc"
