// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace rollbook {

/// What is asked of a person who leaves a shared device: what goes and what stays, a file for marks that no
/// server has confirmed, the PIN. Removing is not offered before those marks have a file.
class RemovalForm : public QWidget
{
    Q_OBJECT
public:
    explicit RemovalForm(const Theme &theme, QWidget *parent = nullptr);

    void begin(bool hasPin); ///< asks how many marks are not confirmed; see asked()
    void display(int unsent, int requests = 0); ///< the answer: marks, and leave and corrections
    void say(const QString &problem); ///< why nobody was removed
    void saveTo(const QString &file); ///< where the marks that are not confirmed go

signals:
    void asked();
    /// `file` is empty when every mark and request is confirmed.
    void removalRequested(const QString &pin, const QString &file);
    void left();

private:
    void chooseFile();
    void give();
    void arrange();
    void reveal();
    bool needsFile() const { return m_unsent > 0 || m_requests > 0; }

    int m_requests = 0; ///< for leave and corrections, on this device alone
    int m_unsent = -1; ///< not known yet
    QString m_file;
    QLabel *m_words;
    QLabel *m_marks;
    QPushButton *m_save;
    QLabel *m_pinLabel;
    QLineEdit *m_pin;
    QLabel *m_said;
    QPushButton *m_remove;
};

} // namespace rollbook
