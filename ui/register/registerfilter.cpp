// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registermodel.h"

#include <algorithm>

namespace rollbook {

// Which lines are shown. Nothing here changes a mark.

QDateTime RegisterModel::timeOf(const RegisterLine &line) const
{
    const Mark &mark = line.state.mark;
    if (mark.value.status == Status::Unmarked)
        return {};
    const QTimeZone zone(m_session.zone.toLatin1());
    if (mark.value.minutesLate && m_session.start.isValid())
        return QDateTime(m_session.date, m_session.start, zone).addSecs(*mark.value.minutesLate * 60LL);
    return QDateTime::fromMSecsSinceEpoch(mark.changedAt, zone);
}

bool RegisterModel::passesTime(const RegisterLine &line) const
{
    using When = RegisterFilter::When;
    if (m_filter.when == When::Any)
        return true;
    const QDateTime at = timeOf(line);
    if (!at.isValid() || !m_session.start.isValid())
        return false;
    const QTimeZone zone(m_session.zone.toLatin1());
    const QDateTime start(m_session.date, m_session.start, zone);
    const QDateTime settled = start.addSecs(firstMinutes * 60);
    const QDateTime end(m_session.date, m_session.end.isValid() ? m_session.end : QTime(23, 59, 59), zone);
    switch (m_filter.when) {
    case When::Any: return true;
    case When::BeforeStart: return at < start;
    case When::FirstMinutes: return at >= start && at < settled;
    case When::Later: return at >= settled && at < end;
    case When::AfterEnd: return at >= end;
    }
    return true;
}

bool RegisterModel::passes(const RegisterLine &line) const
{
    return (!m_filter.status || line.state.mark.value.status == *m_filter.status) && passesTime(line);
}

void RegisterModel::setFilter(const RegisterFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    emit filterChanged();
    emit countsChanged();
}

bool RegisterModel::isShown(int row) const { return row >= 0 && row < m_lines.size() && passes(m_lines.at(row)); }

int RegisterModel::shownCount() const
{
    return int(std::ranges::count_if(m_lines, [this](const RegisterLine &line) { return passes(line); }));
}

int RegisterModel::nextShown(int row, int step) const
{
    for (int at = row; at >= 0 && at < m_lines.size(); at += step) {
        if (passes(m_lines.at(at)))
            return at;
    }
    return -1;
}

} // namespace rollbook
