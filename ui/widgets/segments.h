// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace rollbook {

/// A few choices beside each other, one of which holds: how a register is seen.
class Segments : public QWidget
{
    Q_OBJECT
public:
    Segments(const QString &spokenName, const QStringList &words, QWidget *parent = nullptr);
    int current() const;
    void setCurrent(int index); ///< emits nothing

signals:
    void chosen(int index);

private:
    QButtonGroup *m_group;
};

} // namespace rollbook
