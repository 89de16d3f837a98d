// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace rollbook {

/// The one window of the program. It shows one thing at a time: that data is being opened, the first run,
/// the lock screen, or somebody's pages. What is not shown is not in it, so that neither a key nor a
/// screen reader gets to it.
class Shell : public QWidget
{
    Q_OBJECT
public:
    explicit Shell(QWidget *parent = nullptr);

    void display(QWidget *content); ///< not owned; the one before is hidden and taken out
    QWidget *content() const { return m_content; }

protected:
    bool event(QEvent *event) override;

private:
    QVBoxLayout *m_layout;
    QPointer<QWidget> m_content;
    QHash<QWidget *, QPointer<QWidget>> m_focus; ///< where the keyboard was in what is not shown
};

} // namespace rollbook
