// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/syncstatus.h"
#include "ui/targetsetup/setupkinds.h"
#include "ui/theme.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace rollbook {

/// Which school system it is, where it is, and what only the school can decide about it.
class AddressPage : public QWidget
{
    Q_OBJECT
public:
    AddressPage(const Theme &theme, const QStringList &offeredKinds, QWidget *parent = nullptr);
    bool isComplete() const;
    Target draft() const; ///< without a user name
    const SetupKind &kind() const;
    void clear();

signals:
    void changed();

private:
    void ask(int index);
    void addField(const QString &label, QLineEdit *edit, const QString &hint);
    void addQuestion(const SetupQuestion &question);

    const Theme &m_theme;
    QList<SetupKind> m_kinds;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QVBoxLayout *m_column;
    QWidget *m_more = nullptr; ///< what this kind needs besides
    QList<QLineEdit *> m_fields;
    QList<QButtonGroup *> m_answers;
};

} // namespace rollbook
