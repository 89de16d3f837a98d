// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/register/registermodel.h"

class QPainter;

namespace rollbook {

/// Draws the parts of a line that list, cards and seats have in common.
class RegisterPainter
{
    Q_DECLARE_TR_FUNCTIONS(rollbook::RegisterPainter)
public:
    RegisterPainter(const RegisterModel &model, const Theme &theme) : m_model(model), m_theme(theme)
    {
    }

    void avatar(QPainter *painter, const QRect &rect, const RegisterLine &line,
                bool onAccent) const;
    /// The last five sessions as small letters on their colours; returns the width taken.
    int strip(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction,
              const RegisterLine &line) const;
    void button(QPainter *painter, const QRect &rect, Status status,
                const RegisterLine &line) const;
    void where(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction,
               const RegisterLine &line, Type type) const;
    /// One line, elided; Type::Text is drawn a little heavier.
    void text(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction, Type type,
              Token token, const QString &words) const;

private:
    const RegisterModel &m_model;
    const Theme &m_theme;
};

} // namespace rollbook
