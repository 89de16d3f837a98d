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

namespace rollbook {

/// A colour by what it is for.
enum class Token {
    Ground,
    Surface,
    Surface2,
    Border,
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

/// Colours, type and lengths of the whole window; light or dark, at any text size.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };

    explicit Theme(Mode mode = Mode::System, qreal scale = 1.0, QObject *parent = nullptr);

    Mode mode() const { return m_mode; }
    bool isDark() const { return m_dark; }
    qreal scale() const { return m_scale; }
    void setMode(Mode mode);
    void setScale(qreal scale); ///< 1.0 to 2.0
    void systemChanged(); ///< the desktop has changed its palette

    QColor color(Token token) const { return color(token, m_dark); }
    static QColor color(Token token, bool dark);
    int px(qreal length) const { return qRound(length * m_scale); }
    QFont font(Type type) const;
    QPixmap pixmap(const QString &icon, Token token, int size, qreal ratio = 1.0) const;
    QIcon icon(const QString &name, Token token) const;
    QPalette palette() const;
    QString styleSheet() const;

signals:
    void changed();

private:
    static bool systemIsDark();

    Mode m_mode;
    qreal m_scale;
    bool m_dark = false;
    QString m_family;
    mutable QHash<QString, QPixmap> m_pixmaps;
};

Token foreground(Status status);
Token background(Status status);

} // namespace rollbook
