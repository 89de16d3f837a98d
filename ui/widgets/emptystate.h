// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace rollbook {

/// Shown where there is nothing to show: what is the case, what to do, one button.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    /// Without a button when `action` is empty.
    void display(const QString &sentence, const QString &advice, const QString &action);

signals:
    void triggered();

private:
    QLabel *m_sentence;
    QLabel *m_advice;
    QPushButton *m_action;
};

} // namespace rollbook
