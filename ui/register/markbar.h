// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/status.h"
#include "ui/theme.h"

#include <QWidget>

class QPushButton;

namespace rollbook {

/// The four statuses as large buttons at the foot of the window, where a thumb is.
class MarkBar : public QWidget
{
    Q_OBJECT
public:
    explicit MarkBar(const Theme &theme, QWidget *parent = nullptr);

    const QList<QPushButton *> &buttons() const { return m_buttons; }
    void setChosen(Status status); ///< what the student has now

signals:
    void chosen(Status status);

private:
    QList<QPushButton *> m_buttons;
};

} // namespace rollbook
