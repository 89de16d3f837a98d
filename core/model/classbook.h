// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mark.h"
#include "core/school/codes.h"
#include "core/school/percentage.h"

#include <QList>

#include <optional>

namespace rollbook {

/// One student at one session, in two bytes: a book of 1,500 students and 400 sessions is 1.2 MB.
class BookCell
{
public:
    BookCell() = default; ///< the student was not on that register
    /// `code` is its place in ClassBook::codes, from 1; 0 = none.
    BookCell(Status status, DeliveryState delivery, bool hasNote, int code = 0)
        : m_bits(quint16((int(status) + 1) | (hasNote ? noteBit : 0) | int(delivery) << deliveryShift | code << codeShift))
    {
    }

    bool isOnRegister() const { return (m_bits & statusMask) != 0; }
    /// Unmarked also for who was not on the register.
    Status status() const { return isOnRegister() ? Status((m_bits & statusMask) - 1) : Status::Unmarked; }
    bool hasNote() const { return m_bits & noteBit; }
    DeliveryState delivery() const { return DeliveryState(m_bits >> deliveryShift & 15); }
    int code() const { return m_bits >> codeShift; }

    bool operator==(const BookCell &) const = default;

private:
    static constexpr int statusMask = 7;
    static constexpr int noteBit = 8;
    static constexpr int deliveryShift = 4;
    static constexpr int codeShift = 8;
    static_assert(int(Status::Excused) + 1 <= statusMask && int(DeliveryState::NeedsYou) <= 15);

    quint16 m_bits = 0;
};
static_assert(sizeof(BookCell) == 2);

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
    CodePack pack; ///< the school's codes
    QStringList codes; ///< those that cells have, at most 255

    /// The place of a code for a cell; a new one is added. 0 = none, or no room.
    int codeIndex(const QString &code);
    StatusValue value(BookCell cell) const; ///< without minutes
    BookCell cell(qsizetype student, qsizetype session) const { return cells.at(student * sessions.size() + session); }
    StatusCounts countsAt(qsizetype session) const; ///< of one register; who was not on it is not counted
    /// A mark has changed: the cell and the student's counts follow.
    void put(qsizetype student, qsizetype session, BookCell cell);
};

} // namespace rollbook
