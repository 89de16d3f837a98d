// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/chronicle.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace rollbook::sim {

void Chronicle::tell(const QString &words)
{
    if (m_tells)
        m_story.append(QDateTime::fromMSecsSinceEpoch(m_timeline.now(), Qt::UTC).toString(u"HH:mm:ss.zzz "_s) + words);
}

void Chronicle::violate(const QString &invariant, const QString &what)
{
    tell(u"*** %1: %2"_s.arg(invariant, what));
    m_violations.append({ invariant, what });
}

} // namespace rollbook::sim
