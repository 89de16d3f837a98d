// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/absence.h"
#include "core/model/mark.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QSpinBox;

namespace rollbook {

/// What the office sets when it approves a correction: what was asked for, or a mark of its own.
class OfficeMark : public QWidget
{
    Q_OBJECT
public:
    explicit OfficeMark(const Correction &correction, const QString &who, QWidget *parent = nullptr);
    std::optional<StatusValue> value() const; ///< nullopt = as it was asked for

private:
    QComboBox *m_status;
    QSpinBox *m_minutes;
    QWidget *m_minutesField;
};

} // namespace rollbook
