// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/register/registermodel.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace rollbook {

/// The gate before a register is finished: what is still to be looked at, each with where to go. It
/// forbids nothing and covers nothing; Enter finishes, Esc goes back.
class FinishPanel : public QFrame
{
    Q_OBJECT
public:
    FinishPanel(RegisterModel &model, const Theme &theme, QWidget *parent = nullptr);

    void open();
    void leave();

signals:
    void lineRequested(int row);
    void left(); ///< give the focus back to the register

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void display();
    std::optional<int> headCount() const;
    QString names(const QList<int> &rows) const;
    void addFinding(const QString &icon, const QString &sentence, int row);

    RegisterModel &m_model;
    const Theme &m_theme;
    GateFindings m_findings;
    QLabel *m_summary;
    QLineEdit *m_count;
    QVBoxLayout *m_list;
    QPushButton *m_first;
    QPushButton *m_fill;
    QPushButton *m_finish;
};

} // namespace rollbook
