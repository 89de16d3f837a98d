// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/school.h"
#include "core/model/schooldata.h"
#include "ui/theme.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace rollbook {

enum class BookPeriod { Week, Month, Term, All, FromTo };

/// Which class book: whose, and of which days.
struct BookChoice
{
    QString classCode; ///< empty = the first class there is
    BookPeriod period = BookPeriod::Term; ///< where the school has no terms: a class's month, all of a student's registers
    QDate from; ///< of FromTo
    QDate to;

    bool operator==(const BookChoice &) const = default;
};

/// The days of a choice, inclusive; invalid = no limit. A term is the one of the day or, in the
/// holidays, the one before; `otherwise` stands for it in a school without terms.
std::pair<QDate, QDate> daysOf(const BookChoice &choice, const QList<Term> &terms, QDate today, BookPeriod otherwise = BookPeriod::Month);

/// Chooses a class and a period, or a period only.
class BookChooser : public QWidget
{
    Q_OBJECT
public:
    enum class Asks { ClassAndPeriod, Period };

    BookChooser(const Theme &theme, Asks asks, QWidget *parent = nullptr);

    /// What there is to choose from. The choice stays as far as it can.
    void offer(const QList<SchoolClass> &classes, const QList<Term> &terms, QDate today);
    BookChoice choice() const { return m_choice; }
    void setChoice(const BookChoice &choice); ///< emits nothing
    std::pair<QDate, QDate> days() const { return daysOf(m_choice, m_terms, m_today, otherwise()); }

signals:
    void chosen(); ///< by a person

private:
    void take();
    BookPeriod otherwise() const { return m_asks == Asks::Period ? BookPeriod::All : BookPeriod::Month; }
    void display();

    BookChoice m_choice;
    QList<Term> m_terms;
    QDate m_today;
    Asks m_asks;
    QComboBox *m_class;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace rollbook
