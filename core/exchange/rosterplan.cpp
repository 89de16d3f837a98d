// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rosterplan.h"

#include "core/editdistance.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qsizetype longestCompared = 32;
constexpr int mostSuggestions = 200;

/// Makes the plan. One object, one plan.
class RosterPlanner
{
public:
    RosterPlanner(const RosterFile &file, const RosterState &state, NewClasses policy, ErasedNumbers erased);

    RosterPlan plan();

private:
    void addKnown(const QString &code);
    void chooseNewClasses(NewClasses policy);
    void planRecord(RosterRecord record);
    void planChange(RosterRecord record, const Student &stored);
    void findAbsentFromFile();
    void reportUnknown(const RosterRecord &record);
    QString knownSpelling(const QString &code) const;
    QString nearest(const QString &code) const;

    const RosterFile &m_file;
    const RosterState &m_state;
    ErasedNumbers m_erased;
    QSet<QString> m_known; ///< class codes, the new ones among them
    QHash<QString, QString> m_spelling; ///< case-folded -> as the school spells it
    QSet<QString> m_classesInFile;
    QSet<QString> m_numbersInFile; ///< those of bad lines too, as far as they are known
    int m_suggestions = 0;
    RosterPlan m_plan;
};

RosterPlanner::RosterPlanner(const RosterFile &file, const RosterState &state, NewClasses policy, ErasedNumbers erased)
    : m_file(file), m_state(state), m_erased(erased)
{
    m_plan.problems = file.problems;
    for (const SchoolClass &c : state.classes)
        addKnown(c.code);
    chooseNewClasses(policy);
}

void RosterPlanner::addKnown(const QString &code)
{
    m_known.insert(code);
    const QString folded = code.toCaseFolded();
    if (!m_spelling.contains(folded))
        m_spelling.insert(folded, code);
}

/// The code as the school spells it; empty for a class that it does not have.
QString RosterPlanner::knownSpelling(const QString &code) const
{
    return m_known.contains(code) ? code : m_spelling.value(code.toCaseFolded());
}

void RosterPlanner::chooseNewClasses(NewClasses policy)
{
    const bool fresh = m_state.classes.isEmpty();
    QHash<QString, int> lines;
    for (const RosterRecord &record : m_file.records)
        ++lines[record.classCode.toCaseFolded()];
    for (const RosterRecord &record : m_file.records) {
        if (!knownSpelling(record.classCode).isEmpty())
            continue;
        const bool plausible = lines.value(record.classCode.toCaseFolded()) >= 2;
        if (!fresh && policy != NewClasses::Allow
            && !(policy == NewClasses::WhenPlausible && plausible))
            continue;
        addKnown(record.classCode);
        m_plan.newClasses += { classId(m_state.school, record.classCode), record.classCode,
                               record.classCode, lines.value(record.classCode.toCaseFolded()) };
    }
}

RosterPlan RosterPlanner::plan()
{
    for (const RosterRecord &record : m_file.records)
        planRecord(record);
    findAbsentFromFile();
    std::stable_sort(
        m_plan.problems.begin(), m_plan.problems.end(),
        [](const RosterProblem &a, const RosterProblem &b) { return a.line < b.line; });
    return std::move(m_plan);
}

void RosterPlanner::planRecord(RosterRecord record)
{
    m_numbersInFile.insert(record.number);
    const bool wasErased = m_state.erased.contains(studentId(m_state.school, record.number).toString());
    if (wasErased && m_erased == ErasedNumbers::LeaveOut) {
        m_plan.problems += { record.line, RosterProblem::Kind::ErasedNumber, m_file.columns.value(u"number"_s), record.number };
        return;
    }
    const QString code = knownSpelling(record.classCode);
    if (code.isEmpty()) {
        reportUnknown(record);
        return;
    }
    m_classesInFile.insert(code);
    record.classCode = code;
    const auto stored = m_state.students.constFind(record.number);
    if (wasErased)
        m_plan.readmitted += record.number;
    if (stored == m_state.students.cend())
        m_plan.adds += record;
    else
        planChange(std::move(record), *stored);
}

void RosterPlanner::planChange(RosterRecord record, const Student &stored)
{
    const QString storedClass = m_state.classOf.value(record.number);
    if (record.email.isEmpty())
        record.email = stored.email;
    if (record.phone.isEmpty())
        record.phone = stored.phone;
    struct Part
    {
        QString field;
        QString before;
        QString after;
    };
    const std::array parts{ Part{ u"name"_s, stored.name, record.name },
                            Part{ u"class"_s, storedClass, record.classCode },
                            Part{ u"email"_s, stored.email, record.email },
                            Part{ u"phone"_s, stored.phone, record.phone } };
    QStringList fields;
    QStringList before;
    for (const Part &part : parts) {
        if (part.before == part.after)
            continue;
        fields += part.field;
        before += part.before;
    }
    if (fields.isEmpty())
        ++m_plan.unchanged;
    else
        m_plan.changes += { std::move(record), fields, before };
}

void RosterPlanner::findAbsentFromFile()
{
    for (const RosterProblem &problem : m_file.problems) {
        if (problem.kind == RosterProblem::Kind::MissingName
            || problem.kind == RosterProblem::Kind::MissingClass)
            m_numbersInFile.insert(problem.detail);
    }
    for (auto it = m_state.classOf.cbegin(); it != m_state.classOf.cend(); ++it) {
        if (m_classesInFile.contains(it.value()) && !m_numbersInFile.contains(it.key()))
            m_plan.notInFile += it.key();
    }
}

void RosterPlanner::reportUnknown(const RosterRecord &record)
{
    // Nobody reads more suggestions; a hostile file must not make us compute a million.
    const QString suggestion =
        m_suggestions++ < mostSuggestions ? nearest(record.classCode) : QString();
    m_plan.problems += { record.line, RosterProblem::Kind::UnknownClass,
                         m_file.columns.value(u"class"_s), record.classCode, suggestion };
}

/// The known class whose code takes the fewest edits, the first by code of several; empty when
/// nothing of the code would be left.
QString RosterPlanner::nearest(const QString &code) const
{
    QStringList codes(m_known.begin(), m_known.end());
    codes.sort();
    const QString folded = code.left(longestCompared).toCaseFolded();
    QString best;
    qsizetype bestDistance = folded.size();
    for (const QString &known : codes) {
        const qsizetype d = editDistance(folded, known.left(longestCompared).toCaseFolded());
        if (d < bestDistance) {
            bestDistance = d;
            best = known;
        }
    }
    return best;
}

} // namespace

RosterPlan planRoster(const RosterFile &file, const RosterState &state, NewClasses policy, ErasedNumbers erased)
{
    return RosterPlanner(file, state, policy, erased).plan();
}

} // namespace rollbook
