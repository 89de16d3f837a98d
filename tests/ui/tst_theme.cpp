// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

/// WCAG 2.1 relative luminance.
double luminance(const QColor &color)
{
    const auto part = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF())
        + 0.0722 * part(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

class tst_Theme : public QObject
{
    Q_OBJECT

private slots:
    void textCanBeReadOnItsGround_data()
    {
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("ground");
        const std::pair<Token, QList<Token>> pairs[] = {
            { Token::Text,
              { Token::Ground, Token::Surface, Token::Surface2, Token::AccentGround,
                Token::LateGround, Token::AbsentGround } },
            { Token::Text2,
              { Token::Ground, Token::Surface, Token::Surface2, Token::AccentGround,
                Token::LateGround, Token::AbsentGround } },
            { Token::Accent,
              { Token::Ground, Token::Surface, Token::Surface2, Token::AccentGround } },
            { Token::OnAccent, { Token::Accent } },
            { Token::Present, { Token::PresentGround, Token::Surface, Token::AccentGround } },
            { Token::Absent, { Token::AbsentGround, Token::Surface, Token::AccentGround } },
            { Token::Late, { Token::LateGround, Token::Surface, Token::AccentGround } },
            { Token::Excused, { Token::ExcusedGround, Token::Surface, Token::AccentGround } },
        };
        for (const auto &[text, grounds] : pairs) {
            for (const Token ground : grounds)
                QTest::addRow("%d on %d", int(text), int(ground)) << int(text) << int(ground);
        }
    }
    void textCanBeReadOnItsGround()
    {
        QFETCH(int, text);
        QFETCH(int, ground);
        for (const bool dark : { false, true }) {
            const double ratio =
                contrast(Theme::color(Token(text), dark), Theme::color(Token(ground), dark));
            QVERIFY2(ratio >= 4.5, qPrintable(u"%1, dark %2"_s.arg(ratio).arg(dark)));
        }
    }

    void everyStatusHasColoursOfItsOwn()
    {
        for (const Status a : markedStatuses) {
            QVERIFY(foreground(a) != background(a));
            for (const Status b : markedStatuses)
                QVERIFY(a == b || background(a) != background(b));
        }
        QCOMPARE(foreground(Status::Unmarked), Token::Text2); // never a colour of its own
    }

    void followsTheDesktop()
    {
        Theme theme;
        const bool dark = theme.isDark();
        QSignalSpy changed(&theme, &Theme::changed);
        const QPalette before = QGuiApplication::palette();
        QGuiApplication::setPalette(QPalette(dark ? Qt::white : QColor(30, 30, 30)));
        theme.systemChanged();
        QCOMPARE(theme.isDark(), !dark);
        QCOMPARE(changed.size(), 1);
        theme.setMode(dark ? Theme::Mode::Light : Theme::Mode::Dark);
        theme.systemChanged(); // an own choice stays
        QCOMPARE(theme.isDark(), !dark);
        QGuiApplication::setPalette(before);
    }

    void everythingGrowsWithTheText()
    {
        Theme theme(Theme::Mode::Light);
        const int small = theme.font(Type::Text).pixelSize();
        theme.setScale(2.0);
        QCOMPARE(theme.font(Type::Text).pixelSize(), 2 * small);
        QCOMPARE(theme.px(52), 104);
        theme.setScale(9);
        QCOMPARE(theme.scale(), 2.0);
        theme.setScale(0.1);
        QCOMPARE(theme.scale(), 1.0);
    }

    void theStyleSheetHasNothingLeftToFillIn()
    {
        for (const Theme::Mode mode : { Theme::Mode::Light, Theme::Mode::Dark }) {
            const QString sheet = Theme(mode).styleSheet();
            QVERIFY(!sheet.contains(u'@'));
            QVERIFY(!sheet.contains(u"#px"_s));
        }
    }

    void everyIconIsDrawnInTheThemesColour_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             { "today", "register",    "students", "reports", "sync",   "undo", "redo",
               "tick",  "double-tick", "arrow",    "clock",   "key",    "dot",  "question",
               "alert", "more",        "plus",     "import",  "export", "close" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyIconIsDrawnInTheThemesColour()
    {
        QFETCH(QString, name);
        const Theme theme(Theme::Mode::Light);
        const QImage image =
            theme.pixmap(name, Token::Absent, 48).toImage().convertToFormat(QImage::Format_ARGB32);
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() < 255)
                    continue;
                ++drawn;
                QCOMPARE(pixel.rgb(), theme.color(Token::Absent).rgb());
            }
        }
        QVERIFY(drawn > 10);
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
