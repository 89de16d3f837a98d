// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/register/registermodel.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace rollbook {

/// One line under the register: find a name, or say who is not here by number. What would be done
/// is shown with names before it is; Esc leaves.
class CommandBar : public QFrame
{
    Q_OBJECT
public:
    CommandBar(RegisterModel &model, const Theme &theme, QWidget *parent = nullptr);

    void find();
    void beginExceptions(const QString &begun = {});
    QString exceptions() const; ///< as typed so far; null = not asked for
    void offerCopy(); ///< the marks of the session before
    void leave();

signals:
    void found(int row);
    void left(); ///< give the focus back to the register

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Mode { None, Find, Exceptions, Copy };

    void begin(Mode mode, const QString &label, const QString &text);
    void preview();
    void carryOut();
    void findName();
    QString sentence(const BulkPlan &plan) const;
    QString named(const BulkPlan &plan, Status status) const;

    RegisterModel &m_model;
    Mode m_mode = Mode::None;
    BulkPlan m_plan;
    QLabel *m_label;
    QLineEdit *m_edit;
    QLabel *m_preview;
    QPushButton *m_do;
};

} // namespace rollbook
