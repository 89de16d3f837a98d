// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/rules.h"
#include "ui/theme.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QDateEdit;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace rollbook {

/// One rule of the school: what it means, what it is, what it is by default. Another value is asked for,
/// then what it would change is said, and only a second press keeps it.
class RuleRow : public QWidget
{
    Q_OBJECT
public:
    RuleRow(const Theme &theme, const RuleSpec &spec, QWidget *parent = nullptr);
    const QString &name() const { return m_spec.name; }
    /// `options` are the values of a rule that has a few; `history` says when it was changed, and by whom.
    void display(const QString &value, const QString &history, const QStringList &options, bool mayChange);
    void ask(const QString &effect); ///< what the value that was asked for would change
    void tell(const QString &words);
    std::optional<QString> halfTyped() const; ///< nullopt = it is as the rule
    void resume(const QString &edited); ///< over what is displayed, or will be

signals:
    void asked(const QString &value); ///< wants to know what it would change
    void confirmed(const QString &value);

private:
    QWidget *makeEditor();
    QString edited() const;
    void setEdited(const QString &value);
    void follow();
    void leave();

    const RuleSpec &m_spec;
    QString m_value;
    bool m_displayed = false; ///< at least once
    std::optional<QString> m_resumed;
    QString m_wanted; ///< asked for, not kept yet
    bool m_mayChange = true;
    QSpinBox *m_number = nullptr;
    QComboBox *m_choice = nullptr;
    QDateEdit *m_date = nullptr;
    QLineEdit *m_text = nullptr;
    QLabel *m_now;
    QPushButton *m_change;
    QPushButton *m_default;
    QFrame *m_question;
    QLabel *m_effect;
    QLabel *m_told;
};

} // namespace rollbook
