// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/targetsetup.h"
#include "ui/theme.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace rollbook {

/// Whose id is whose: what is sure as a number, what is doubtful one by one, for a person to
/// settle.
class IdsPage : public QWidget
{
    Q_OBJECT
public:
    explicit IdsPage(const Theme &theme, QWidget *parent = nullptr);
    void display(const SetupSignIn &found);
    QList<SetupLink> links() const; ///< the sure ones, and what a person has chosen

private:
    void addGroup(const QString &entity, const QString &title, const QList<IdMatch> &matches);
    void addDoubt(const QString &entity, const IdMatch &match);
    void note(const QString &words, const char *type = "small");

    struct Doubt
    {
        QString entity;
        IdMatch match;
        QComboBox *choice;
    };
    const Theme &m_theme;
    QVBoxLayout *m_column;
    QList<SetupLink> m_sure;
    QList<Doubt> m_doubts;
};

} // namespace rollbook
