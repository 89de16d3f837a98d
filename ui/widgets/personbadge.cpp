// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/personbadge.h"

#include "ui/widgets/avatar.h"
#include "ui/widgets/photos.h"

#include <QPainter>

namespace rollbook {

PersonBadge::PersonBadge(const Theme &theme, int size, QWidget *parent) : QWidget(parent), m_theme(theme), m_size(size)
{
    const auto resize = [this] { setFixedSize(m_theme.px(m_size), m_theme.px(m_size)); };
    resize();
    connect(&theme, &Theme::changed, this, resize);
}

void PersonBadge::display(const QString &name, const QImage &photo)
{
    m_name = name;
    m_photo = photo;
    update();
}

void PersonBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_photo.isNull())
        paintAvatar(&painter, rect(), m_name, m_theme);
    else
        paintPhoto(&painter, rect(), m_photo);
}

} // namespace rollbook
