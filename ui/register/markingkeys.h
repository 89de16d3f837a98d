// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/register/registermodel.h"

class QKeyEvent;

namespace rollbook {

class RegisterPane;

/// What the keys mean on a register, whichever way it is seen: letters mark and go on, digits begin
/// "everyone here but", a slash finds a name.
class MarkingKeys : public QObject
{
    Q_OBJECT
public:
    explicit MarkingKeys(RegisterModel &model, QObject *parent = nullptr);

    void setPane(RegisterPane *pane) { m_pane = pane; }
    /// Watches a widget for keys; what has no meaning here stays the widget's.
    void watch(QWidget *widget);
    /// Marks whoever is selected; a single one leads to the next.
    void mark(Status status, Capture how);
    QList<int> rows() const; ///< selected, else the current one; of those that are shown
    void goOn(int row); ///< to whom marking that line leads

signals:
    void noteRequested();
    void minutesRequested();
    void findRequested();
    void filterRequested();
    void visitorRequested(); ///< somebody came who is on no list
    void codeRequested(const QString &code); ///< empty = one is to be chosen
    void exceptionsRequested(const QString &begun);
    void finishRequested();
    void refused(); ///< a mark was asked for that this register does not take

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool take(QKeyEvent *event);

    RegisterModel &m_model;
    RegisterPane *m_pane = nullptr;
};

} // namespace rollbook
