// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/absence/bothmarks.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/statuschip.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace rollbook {
namespace {

class BothMarks
{
    Q_DECLARE_TR_FUNCTIONS(rollbook::BothMarks)
public:
    static void add(FlowLayout *row, const QString &name, const StatusValue &value)
    {
        auto *box = new QWidget;
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        column->addWidget(makeLabel(name, "label"));
        column->addWidget(new StatusChip({ value, {} }));
        row->addWidget(box);
    }
    static void fill(FlowLayout *row, const Correction &c)
    {
        add(row, tr("The mark"), { c.from, c.fromMinutes });
        add(row, tr("Asked for"), { c.to, c.toMinutes });
        if (c.office != Status::Unmarked && (c.office != c.to || c.officeMinutes != c.toMinutes))
            add(row, tr("Set by the office"), { c.office, c.officeMinutes });
    }
};

} // namespace

QWidget *makeBothMarks(const Correction &correction)
{
    auto *marks = new QWidget;
    BothMarks::fill(new FlowLayout(8, marks), correction);
    return marks;
}

} // namespace rollbook
