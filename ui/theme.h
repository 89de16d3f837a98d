// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/status.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPalette>

#include <optional>

namespace rollbook {

/// A colour by what it is for.
enum class Token {
    Ground,
    Surface,
    Surface2,
    Border, ///< between things: cards, lines
    ControlBorder, ///< of what can be pressed or filled in
    Text,
    Text2,
    Accent,
    AccentGround,
    OnAccent,
    Present,
    PresentGround,
    Absent,
    AbsentGround,
    Late,
    LateGround,
    Excused,
    ExcusedGround,
};
inline constexpr int tokenCount = int(Token::ExcusedGround) + 1;

/// A step of the type scale.
enum class Type { Title, CardTitle, Text, Strong, Control, Secondary, Label };

/// What the desktop asks of every program, where it says so.
struct DesktopWishes
{
    std::optional<bool> dark; ///< not said: the desktop's palette decides
    bool highContrast = false;

    bool operator==(const DesktopWishes &) const = default;
};

/// Colours, type and lengths of the whole window; light, dark or high contrast, at any text size.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark, HighContrast };
    /// What a mode comes to: high contrast is dark on a dark desktop.
    enum class Palette { Light, Dark, ContrastLight, ContrastDark };
    static constexpr int paletteCount = int(Palette::ContrastDark) + 1;

    explicit Theme(Mode mode = Mode::System, qreal scale = 1.0, QObject *parent = nullptr);

    Mode mode() const { return m_mode; }
    Palette colors() const { return m_colors; }
    bool isDark() const { return m_colors == Palette::Dark || m_colors == Palette::ContrastDark; }
    qreal scale() const { return m_scale; }
    void setMode(Mode mode);
    void setScale(qreal scale); ///< 1.0 to 2.0
    void systemChanged(); ///< the desktop has changed its palette
    void setDesktop(const DesktopWishes &wishes);

    QColor color(Token token) const { return color(token, m_colors); }
    static QColor color(Token token, Palette palette);
    int px(qreal length) const { return qRound(length * m_scale); }
    QFont font(Type type) const;
    QStringList families() const { return m_families; } ///< the first one that has a letter draws it
    QPixmap pixmap(const QString &icon, Token token, int size, qreal ratio = 1.0) const;
    QIcon icon(const QString &name, Token token) const;
    QPalette palette() const;
    QString styleSheet() const;

signals:
    void changed();

protected:
    /// A style sheet draws the words of an empty field at half strength, 3.3 : 1; Qt 6.4 has no property for them.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool systemIsDark() const;
    bool systemHasHighContrast() const;
    Palette wanted() const;

    Mode m_mode;
    qreal m_scale;
    DesktopWishes m_desktop;
    Palette m_colors = Palette::Light;
    QStringList m_families;
    mutable QHash<QString, QPixmap> m_pixmaps;
};

Token foreground(Status status);
Token background(Status status);

} // namespace rollbook
