// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFrame>

class QAbstractItemView;

namespace rollbook {

/// A card around a table, with round corners drawn over the table's square ones.
class TableCard : public QFrame
{
    Q_OBJECT
public:
    TableCard(const Theme &theme, QAbstractItemView *view, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_corners;
};

} // namespace rollbook
