// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/datathread.h"

#include <QHash>
#include <QPixmap>
#include <QSet>

class QPainter;

namespace rollbook {

/// The photos of the students in sight, read on the data thread when they are first painted; until
/// then, and where there is none, a person has initials.
class Photos : public QObject
{
    Q_OBJECT
public:
    explicit Photos(DataThread &data, QObject *parent = nullptr) : QObject(parent), m_data(data) { }

    /// The photo by its name (Student::photo). Null when it is not here yet: arrived() will say; or
    /// when there is none or it cannot be read.
    QImage photo(const QString &sha256) const;

signals:
    void arrived(const QString &sha256);

private:
    DataThread &m_data;
    mutable QSet<QString> m_asked;
    QHash<QString, QImage> m_photos;
};

/// A photo cut to a circle.
void paintPhoto(QPainter *painter, const QRect &rect, const QImage &photo);

} // namespace rollbook
