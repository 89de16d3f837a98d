// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/codes.h"
#include "core/school/rules.h"
#include "ui/rules/ruleeffect.h"

#include <QCoreApplication>

namespace rollbook {

/// The school's rules in words.
class RuleWording
{
    Q_DECLARE_TR_FUNCTIONS(rollbook::RuleWording)
public:
    static QString title(const QString &rule);
    static QString meaning(const QString &rule); ///< a sentence or two
    static QString value(const RuleSpec &spec, const QString &value); ///< "5 minutes", "Yes"
    static QString option(const RuleSpec &spec, const QString &value); ///< of a rule with a few values
    static QString effect(const RuleEffect &effect); ///< what would change, and that marks stay
    static QString statisticalClass(StatisticalClass c);
};

/// The values of a rule that has a few; empty for the others.
QStringList ruleOptions(const RuleSpec &spec);

} // namespace rollbook
