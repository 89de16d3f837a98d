// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/photos.h"

#include "core/whendone.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace rollbook {

QImage Photos::photo(const QString &sha256) const
{
    if (sha256.isEmpty())
        return {};
    if (const auto known = m_photos.constFind(sha256); known != m_photos.constEnd())
        return *known;
    if (m_asked.contains(sha256))
        return {};
    m_asked.insert(sha256);
    auto *self = const_cast<Photos *>(this); // asking changes nothing that is seen
    const auto read = [sha256](Store &store) {
        const auto bytes = store.read().photo(sha256);
        return bytes ? QImage::fromData(*bytes) : QImage(); // decoded there as well
    };
    whenDone(m_data.run(read), self, [self, sha256](const QImage &photo) {
        if (photo.isNull())
            return; // initials it is
        self->m_photos.insert(sha256, photo);
        emit self->arrived(sha256);
    });
    return {};
}

void paintPhoto(QPainter *painter, const QRect &rect, const QImage &photo)
{
    const int side = std::min(photo.width(), photo.height());
    const QRect middle((photo.width() - side) / 2, (photo.height() - side) / 2, side, side);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath circle;
    circle.addEllipse(rect);
    painter->setClipPath(circle);
    painter->drawImage(rect, photo, middle);
    painter->restore();
}

} // namespace rollbook
