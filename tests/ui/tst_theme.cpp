// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QLineEdit>
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
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
    // Every pair of tokens that stands on one another somewhere: in the style sheet (checked below
    // to be listed here), in a delegate, or as a label on one of the cards and bars.
    void whatIsReadStandsOut_data()
    {
        addPairs({
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
        });
    }
    void whatIsReadStandsOut() // WCAG 2.1, 1.4.3 AA; high contrast 1.4.6 AAA
    {
        compare(4.5, 7.0);
    }

    void whatIsPressedHasAnEdge_data()
    {
        addPairs({
            { Token::ControlBorder, { Token::Surface, Token::Surface2, Token::Ground } },
            { Token::Accent, { Token::Ground, Token::Surface, Token::AccentGround } }, // focus, primary
        });
    }
    void whatIsPressedHasAnEdge() // WCAG 2.1, 1.4.11
    {
        compare(3.0, 7.0);
    }

    void theStyleSheetUsesNoOtherPairs()
    {
        QFile source(QStringLiteral(ROLLBOOK_SOURCE_DIR "/ui/stylesheet.cpp"));
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QString sheet = QString::fromUtf8(source.readAll());
        static const QRegularExpression rule(u"([^{}\n]+)\\{([^{}]*)\\}"_s);
        static const QRegularExpression color(u"(?<![-\\w])color: @(\\w+)"_s);
        static const QRegularExpression ground(u"background: @(\\w+)"_s);
        const QStringList known{ u"text/surface"_s,       u"text/surface2"_s,         u"text2/ground"_s,
                                 u"onAccent/accent"_s,    u"present/presentGround"_s, u"absent/absentGround"_s,
                                 u"late/lateGround"_s,    u"excused/excusedGround"_s, u"accent/accentGround"_s,
                                 u"text/accentGround"_s,  u"text2/surface"_s,         u"text2/border"_s };
        int seen = 0;
        for (auto it = rule.globalMatch(sheet); it.hasNext();) {
            const QString body = it.next().captured(2);
            const auto on = ground.match(body);
            const auto text = color.match(body);
            if (!on.hasMatch() || !text.hasMatch())
                continue;
            ++seen;
            const QString pair = text.captured(1) + u'/' + on.captured(1);
            QVERIFY2(known.contains(pair), qPrintable(pair)); // new? then list it above, too
        }
        QVERIFY(seen > 10);
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
        QVERIFY(theme.colors() == Theme::Palette::Light || theme.colors() == Theme::Palette::Dark);
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

    /// The words of an empty field are often all that names it.
    void emptyFieldsAreRead()
    {
        Theme theme;
        QWidget window;
        auto *field = new QLineEdit(&window);
        window.show();
        for (const Theme::Mode mode : { Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::HighContrast }) {
            theme.setMode(mode);
            window.setPalette(theme.palette());
            window.setStyleSheet(theme.styleSheet());
            const QPalette ink = field->palette();
            QVERIFY(contrast(ink.placeholderText().color(), theme.color(Token::Surface)) >= 4.5);
            QCOMPARE(ink.placeholderText().color().alpha(), 255);
        }
    }

    void followsADesktopOfHighContrast()
    {
        const QPalette before = QGuiApplication::palette();
        QPalette contrast(Qt::black);
        contrast.setColor(QPalette::Window, Qt::black);
        contrast.setColor(QPalette::WindowText, Qt::white);
        QGuiApplication::setPalette(contrast);
        Theme theme;
        QCOMPARE(theme.colors(), Theme::Palette::ContrastDark);
        theme.setMode(Theme::Mode::Light); // an own choice counts more
        QCOMPARE(theme.colors(), Theme::Palette::Light);
        QGuiApplication::setPalette(before);
        theme.setMode(Theme::Mode::System);
        theme.setDesktop({ .dark = false, .highContrast = true });
        QCOMPARE(theme.colors(), Theme::Palette::ContrastLight);
        theme.setDesktop({ .dark = true, .highContrast = false });
        QCOMPARE(theme.colors(), Theme::Palette::Dark);
        theme.setMode(Theme::Mode::HighContrast);
        QCOMPARE(theme.colors(), Theme::Palette::ContrastDark);
        theme.setDesktop({});
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
        for (const Theme::Mode mode : { Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::HighContrast }) {
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
               "alert", "more",        "plus",     "import",  "export", "close", "settings", "globe" })
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

private:
    static void addPairs(const QList<std::pair<Token, QList<Token>>> &pairs)
    {
        QTest::addColumn<int>("front");
        QTest::addColumn<int>("ground");
        for (const auto &[front, grounds] : pairs) {
            for (const Token ground : grounds)
                QTest::addRow("%d on %d", int(front), int(ground)) << int(front) << int(ground);
        }
    }
    static void compare(double least, double leastOfHighContrast)
    {
        QFETCH(int, front);
        QFETCH(int, ground);
        for (int i = 0; i < Theme::paletteCount; ++i) {
            const auto palette = Theme::Palette(i);
            const bool high = palette == Theme::Palette::ContrastLight || palette == Theme::Palette::ContrastDark;
            const double ratio = contrast(Theme::color(Token(front), palette), Theme::color(Token(ground), palette));
            QVERIFY2(ratio >= (high ? leastOfHighContrast : least), qPrintable(u"%1 in palette %2"_s.arg(ratio).arg(i)));
        }
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
