// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QImage>
#include <QWidget>

namespace rollbook {

/// A person's photo or initials in a circle.
class PersonBadge : public QWidget
{
    Q_OBJECT
public:
    /// `size` in pixels at 100 % text.
    PersonBadge(const Theme &theme, int size, QWidget *parent = nullptr);
    void display(const QString &name, const QImage &photo);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_size;
    QString m_name;
    QImage m_photo;
};

} // namespace rollbook
