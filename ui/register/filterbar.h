// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/register/registermodel.h"

#include <QFrame>

class QComboBox;
class QLabel;

namespace rollbook {

/// Above a register of which only a part is shown: which, how many of how many, and the way back to all.
class FilterBar : public QFrame
{
    Q_OBJECT
public:
    FilterBar(RegisterModel &model, const Theme &theme, QWidget *parent = nullptr);
    void open(); ///< to filter by time, or by the chips of the counts
    bool clear(); ///< shows everybody; false when nothing was filtered and the bar was not open

signals:
    void left(); ///< give the focus back to the register

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillTimes();
    void display();

    RegisterModel &m_model;
    QLabel *m_words;
    QComboBox *m_status;
    QComboBox *m_when;
    bool m_open = false;
};

} // namespace rollbook
