// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

// In the order of Token.
constexpr std::array<Pair, tokenCount> colors{ {
    { 0xFFF4F5F7, 0xFF11151B }, // Ground
    { 0xFFFFFFFF, 0xFF191F28 }, // Surface
    { 0xFFFAFBFC, 0xFF1E2530 }, // Surface2
    { 0xFFDFE3E8, 0xFF2C3542 }, // Border
    { 0xFF18202B, 0xFFE8ECF2 }, // Text
    { 0xFF586474, 0xFF9BA7B7 }, // Text2
    { 0xFF1B5FC1, 0xFF7FB2FF }, // Accent
    { 0xFFE6EFFB, 0xFF1D2E48 }, // AccentGround
    { 0xFFFFFFFF, 0xFF11151B }, // OnAccent
    { 0xFF176B41, 0xFF7FD6A5 }, // Present
    { 0xFFDFF3E7, 0xFF14372A }, // PresentGround
    { 0xFFA8241C, 0xFFFF9E96 }, // Absent
    { 0xFFFBE4E2, 0xFF44201E }, // AbsentGround
    { 0xFF7A5200, 0xFFF2C76B }, // Late
    { 0xFFFCEFCF, 0xFF3D2F10 }, // LateGround
    { 0xFF5143A8, 0xFFB9AEFF }, // Excused
    { 0xFFE9E6FA, 0xFF2B2650 }, // ExcusedGround
} };

} // namespace

Theme::Theme(Mode mode, qreal scale, QObject *parent)
    : QObject(parent), m_mode(mode), m_scale(std::clamp(scale, 1.0, 2.0))
{
    m_dark = mode == Mode::Dark || (mode == Mode::System && systemIsDark());
    m_family = QFontDatabase::hasFamily(u"Inter"_s) ? u"Inter"_s : QGuiApplication::font().family();
}

bool Theme::systemIsDark()
{
    return QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    const bool dark = mode == Mode::Dark || (mode == Mode::System && systemIsDark());
    if (dark == m_dark)
        return;
    m_dark = dark;
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

void Theme::systemChanged()
{
    if (m_mode == Mode::System)
        setMode(Mode::System);
}

QColor Theme::color(Token token, bool dark)
{
    const Pair &pair = colors[std::size_t(token)];
    return QColor::fromRgb(dark ? pair.dark : pair.light);
}

QFont Theme::font(Type type) const
{
    QFont font(m_family);
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
