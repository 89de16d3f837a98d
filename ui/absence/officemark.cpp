// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/absence/officemark.h"

#include "ui/widgets/fields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rollbook {

OfficeMark::OfficeMark(const Correction &correction, const QString &who, QWidget *parent)
    : QWidget(parent), m_status(makeChoice()), m_minutes(new QSpinBox)
{
    auto *row = new FlowLayout(12, this);
    //: The first of the marks that the office can set: %1 is the mark that was asked for
    m_status->addItem(tr("As asked for: %1").arg(Wording::value({ correction.to, correction.toMinutes })), QString());
    for (const Status status : markedStatuses)
        m_status->addItem(Wording::status(status), statusCode(status));
    m_minutes->setRange(0, 600);
    m_minutes->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_minutes->setValue(correction.toMinutes.value_or(correction.fromMinutes.value_or(0)));
    m_minutesField = makeField(tr("Minutes late"), m_minutes);
    row->addWidget(makeField(tr("The mark becomes"), m_status));
    row->addWidget(m_minutesField);
    //: spoken name of a field: %1 is a student
    m_status->setAccessibleName(spoken(tr("The mark becomes, %1").arg(who)));
    //: spoken name of a field: %1 is a student
    m_minutes->setAccessibleName(spoken(tr("Minutes late, %1").arg(who)));
    m_minutesField->hide();
    connect(m_status, &QComboBox::currentIndexChanged, this, [this] { m_minutesField->setVisible(m_status->currentData() == statusCode(Status::Late)); });
}

std::optional<StatusValue> OfficeMark::value() const
{
    const auto status = statusFromCode(m_status->currentData().toString());
    if (!status || *status == Status::Unmarked)
        return std::nullopt;
    return StatusValue{ *status, *status == Status::Late ? std::optional(m_minutes->value()) : std::nullopt };
}

} // namespace rollbook
