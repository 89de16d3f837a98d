// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace rollbook {

/// Shown where there is nothing to show: what is the case, what to do, one button. Also while data is
/// read, when that takes long enough to be noticed, and when it cannot be.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    /// Without a button when `action` is empty.
    void display(const QString &sentence, const QString &advice, const QString &action);
    void displayReading(); ///< nothing for a third of a second, then that something is being read
    void displayError(const Error &error); ///< why, and "Try again"

signals:
    void triggered();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_words; ///< no wider than lines that are easily read
    QLabel *m_sentence;
    QLabel *m_advice;
    QPushButton *m_action;
    QTimer m_patience;
};

} // namespace rollbook
