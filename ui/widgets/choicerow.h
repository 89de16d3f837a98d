// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QButtonGroup;

namespace rollbook {

/// A few values of which one is chosen, each a button; the chosen one has a tick.
class ChoiceRow : public QWidget
{
    Q_OBJECT
public:
    /// `name` says what is chosen, for assistive technology.
    ChoiceRow(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void addChoice(int key, const QString &words);
    void setChosen(int key);

signals:
    void chosen(int key); ///< by a person

private:
    void paintTicks();

    const Theme &m_theme;
    QString m_name;
    QButtonGroup *m_group;
};

} // namespace rollbook
