// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/closings.h"
#include "ui/wording.h"

#include <QFrame>

class QPushButton;

namespace rollbook {

class IconLabel;
class Theme;

/// Tells that a register finished by itself with students whom nobody had called: to be looked at, or taken back whole.
class ClosedNotice : public QFrame
{
    Q_OBJECT
public:
    explicit ClosedNotice(const Theme &theme, QWidget *parent = nullptr);
    void display(const RuleClosing &closing, const Moment &moment);
    static QString sentence(const RuleClosing &closing, const Moment &moment);

signals:
    void lookRequested(const rollbook::SessionId &session);
    void undoRequested(const rollbook::SessionId &session);

private:
    RuleClosing m_closing;
    IconLabel *m_words;
    QPushButton *m_look;
    QPushButton *m_undo;
};

} // namespace rollbook
