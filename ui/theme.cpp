// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

// In the order of Token: light, dark, high contrast on white, high contrast on black.
constexpr std::array<std::array<QRgb, Theme::paletteCount>, tokenCount> colorTable{ {
    { 0xFFF4F5F7, 0xFF11151B, 0xFFFFFFFF, 0xFF000000 }, // Ground
    { 0xFFFFFFFF, 0xFF191F28, 0xFFFFFFFF, 0xFF000000 }, // Surface
    { 0xFFFAFBFC, 0xFF1E2530, 0xFFF0F0F0, 0xFF1A1A1A }, // Surface2
    { 0xFFDFE3E8, 0xFF2C3542, 0xFF595959, 0xFFA6A6A6 }, // Border
    { 0xFF7F8B9A, 0xFF66748A, 0xFF000000, 0xFFFFFFFF }, // ControlBorder
    { 0xFF18202B, 0xFFE8ECF2, 0xFF000000, 0xFFFFFFFF }, // Text
    { 0xFF586474, 0xFF9BA7B7, 0xFF262626, 0xFFE6E6E6 }, // Text2
    { 0xFF1B5FC1, 0xFF7FB2FF, 0xFF00318F, 0xFF9CCBFF }, // Accent
    { 0xFFE6EFFB, 0xFF1D2E48, 0xFFDCE8FF, 0xFF002145 }, // AccentGround
    { 0xFFFFFFFF, 0xFF11151B, 0xFFFFFFFF, 0xFF000000 }, // OnAccent
    { 0xFF176B41, 0xFF7FD6A5, 0xFF00421F, 0xFF8CF0B4 }, // Present
    { 0xFFDFF3E7, 0xFF14372A, 0xFFE2F7EA, 0xFF002B17 }, // PresentGround
    { 0xFFA8241C, 0xFFFF9E96, 0xFF7A0000, 0xFFFFB9B3 }, // Absent
    { 0xFFFBE4E2, 0xFF44201E, 0xFFFFE8E6, 0xFF400906 }, // AbsentGround
    { 0xFF7A5200, 0xFFF2C76B, 0xFF4A3100, 0xFFFFDB73 }, // Late
    { 0xFFFCEFCF, 0xFF3D2F10, 0xFFFFF2D1, 0xFF332400 }, // LateGround
    { 0xFF5143A8, 0xFFB9AEFF, 0xFF2C1D80, 0xFFD6CEFF }, // Excused
    { 0xFFE9E6FA, 0xFF2B2650, 0xFFEEEBFF, 0xFF1F1749 }, // ExcusedGround
} };

} // namespace

Theme::Theme(Mode mode, qreal scale, QObject *parent)
    : QObject(parent), m_mode(mode), m_scale(std::clamp(scale, 1.0, 2.0))
{
    m_colors = wanted();
    // Inter has Latin, Greek and Cyrillic; the others are named, or any font with the letters is taken.
    for (const QString &family : { u"Inter"_s, u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans Devanagari"_s }) {
        if (QFontDatabase::hasFamily(family))
            m_families << family;
    }
    if (m_families.isEmpty())
        m_families << QGuiApplication::font().family();
    qApp->installEventFilter(this);
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::Show)
        return false;
    if (auto *field = qobject_cast<QLineEdit *>(watched)) {
        QPalette ink = field->palette();
        if (ink.color(QPalette::Active, QPalette::PlaceholderText).alpha() < 255) { // as the style sheet leaves it
            ink.setColor(QPalette::PlaceholderText, color(Token::Text2));
            field->setPalette(ink);
        }
    }
    return false;
}

bool Theme::systemIsDark() const
{
    return m_desktop.dark.value_or(QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5F);
}

/// Desktops of high contrast have pure black and white, which no other palette has for both.
bool Theme::systemHasHighContrast() const
{
    const QPalette palette = QGuiApplication::palette();
    const QRgb pair[] = { palette.color(QPalette::Window).rgb(), palette.color(QPalette::WindowText).rgb() };
    constexpr QRgb black = 0xFF000000;
    constexpr QRgb white = 0xFFFFFFFF;
    return m_desktop.highContrast || (pair[0] == black && pair[1] == white) || (pair[0] == white && pair[1] == black);
}

Theme::Palette Theme::wanted() const
{
    switch (m_mode) {
    case Mode::Light: return Palette::Light;
    case Mode::Dark: return Palette::Dark;
    case Mode::HighContrast: return systemIsDark() ? Palette::ContrastDark : Palette::ContrastLight;
    case Mode::System: break;
    }
    if (systemHasHighContrast())
        return systemIsDark() ? Palette::ContrastDark : Palette::ContrastLight;
    return systemIsDark() ? Palette::Dark : Palette::Light;
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    systemChanged();
}

void Theme::setDesktop(const DesktopWishes &wishes)
{
    m_desktop = wishes;
    systemChanged();
}

void Theme::systemChanged()
{
    const Palette palette = wanted();
    if (palette == m_colors)
        return;
    m_colors = palette;
    m_pixmaps.clear();
    emit changed();
}

void Theme::setScale(qreal scale)
{
    const qreal wanted = std::clamp(scale, 1.0, 2.0);
    if (qFuzzyCompare(wanted, m_scale))
        return;
    m_scale = wanted;
    m_pixmaps.clear();
    emit changed();
}

QColor Theme::color(Token token, Palette palette)
{
    return QColor::fromRgb(colorTable[std::size_t(token)][std::size_t(palette)]);
}

QFont Theme::font(Type type) const
{
    QFont font(m_families);
    switch (type) {
    case Type::Title:
        font.setPixelSize(px(24));
        font.setWeight(QFont::DemiBold);
        break;
    case Type::CardTitle:
        font.setPixelSize(px(16));
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Text: font.setPixelSize(px(15)); break;
    case Type::Strong:
        font.setPixelSize(px(14));
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Control: font.setPixelSize(px(14)); break;
    case Type::Secondary: font.setPixelSize(px(13)); break;
    case Type::Label: font.setPixelSize(px(12)); break;
    }
    return font;
}

QPixmap Theme::pixmap(const QString &icon, Token token, int size, qreal ratio) const
{
    const QString key = u"%1/%2/%3/%4"_s.arg(icon).arg(int(token)).arg(size).arg(ratio);
    const auto known = m_pixmaps.constFind(key);
    if (known != m_pixmaps.constEnd())
        return *known;
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QFile file(u":/rollbook/icons/%1.svg"_s.arg(icon));
    if (file.open(QIODevice::ReadOnly)) {
        QSvgRenderer renderer(file.readAll().replace("#000000", color(token).name().toLatin1()));
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, size, size));
    }
    m_pixmaps.insert(key, pixmap);
    return pixmap;
}

QIcon Theme::icon(const QString &name, Token token) const
{
    QIcon icon;
    for (const qreal ratio : { 1.0, 2.0 })
        icon.addPixmap(pixmap(name, token, px(18), ratio));
    return icon;
}

QPalette Theme::palette() const
{
    QPalette palette(color(Token::Text), color(Token::Surface), color(Token::Surface2),
                     color(Token::Border), color(Token::Border), color(Token::Text),
                     color(Token::Text), color(Token::Surface), color(Token::Ground));
    palette.setColor(QPalette::Highlight, color(Token::AccentGround));
    palette.setColor(QPalette::HighlightedText, color(Token::Text));
    palette.setColor(QPalette::PlaceholderText, color(Token::Text2));
    palette.setColor(QPalette::Link, color(Token::Accent));
    palette.setColor(QPalette::AlternateBase, color(Token::Surface2));
    palette.setColor(QPalette::ToolTipBase, color(Token::Surface2));
    palette.setColor(QPalette::ToolTipText, color(Token::Text));
    for (const auto role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, color(Token::Text2));
    return palette;
}

Token foreground(Status status)
{
    switch (status) {
    case Status::Present: return Token::Present;
    case Status::Absent: return Token::Absent;
    case Status::Late: return Token::Late;
    case Status::Excused: return Token::Excused;
    case Status::Unmarked: break;
    }
    return Token::Text2;
}

Token background(Status status)
{
    switch (status) {
    case Status::Present: return Token::PresentGround;
    case Status::Absent: return Token::AbsentGround;
    case Status::Late: return Token::LateGround;
    case Status::Excused: return Token::ExcusedGround;
    case Status::Unmarked: break;
    }
    return Token::Surface;
}

} // namespace rollbook
