// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mark.h"
#include "core/school/percentage.h"

#include <QList>

#include <optional>

namespace rollbook {

/// One student at one session, in one byte: a book of 1,500 students and 400 sessions is 600 kB.
class BookCell
{
public:
    BookCell() = default; ///< the student was not on that register
    BookCell(Status status, DeliveryState delivery, bool hasNote)
        : m_bits(quint8((int(status) + 1) | (hasNote ? noteBit : 0) | int(delivery) << deliveryShift))
    {
    }

    bool isOnRegister() const { return (m_bits & statusMask) != 0; }
    /// Unmarked also for who was not on the register.
    Status status() const { return isOnRegister() ? Status((m_bits & statusMask) - 1) : Status::Unmarked; }
    bool hasNote() const { return m_bits & noteBit; }
    DeliveryState delivery() const { return DeliveryState(m_bits >> deliveryShift); }

    bool operator==(const BookCell &) const = default;

private:
    static constexpr int statusMask = 7;
    static constexpr int noteBit = 8;
    static constexpr int deliveryShift = 4;
    static_assert(int(Status::Excused) + 1 <= statusMask && int(DeliveryState::NeedsYou) <= 15);

    quint8 m_bits = 0;
};
static_assert(sizeof(BookCell) == 1);

/// By which rule a percentage is made, and below which a student is warned of.
struct PercentageSetting
{
    QString rule = QStringLiteral("school"); ///< a name of percentageRules()
    int threshold = 75; ///< percent

    /// nullopt while nothing is marked: no percentage is not 0 %.
    std::optional<double> of(const StatusCounts &counts) const
    {
        const PercentageRule *own = percentageRule(rule);
        if (!own || counts.total() == counts.unmarked)
            return {};
        return own->compute(counts);
    }
    bool isBelow(std::optional<double> percent) const { return percent && *percent < threshold; }
};

/// The registers of a class in a period: students by sessions.
struct ClassBook
{
    QString classCode;
    QDate from; ///< as asked for, inclusive; invalid = no limit
    QDate to;
    QList<Session> sessions; ///< by date, start and subject
    QList<Student> students; ///< whoever is on one of the registers: as the latest has them, then who left
    QList<StatusCounts> counts; ///< of each student
    QList<BookCell> cells; ///< student by student
    PercentageSetting percentage;

    BookCell cell(qsizetype student, qsizetype session) const { return cells.at(student * sessions.size() + session); }
    StatusCounts countsAt(qsizetype session) const; ///< of one register; who was not on it is not counted
    /// A mark has changed: the cell and the student's counts follow.
    void put(qsizetype student, qsizetype session, BookCell cell);
};

} // namespace rollbook
