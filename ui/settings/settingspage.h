// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"
#include "ui/widgets/halftyped.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace rollbook {

class ChoiceRow;
class PeopleCard;

/// Language, colours, text size and people of this device, which count at once, and the way to the school's
/// rules.
class SettingsPage : public QWidget, public HoldsForms
{
    Q_OBJECT
public:
    /// `rules` is the page of the school's rules; this one owns it, and leads to it.
    SettingsPage(const Theme &theme, const QString &storeDirectory, QWidget *rules, QWidget *parent = nullptr);

    void display(const Preferences &preferences);
    PeopleCard *people() const { return m_people; }
    QVariantMap halfTyped() const override; ///< of the rules
    void resume(const QVariantMap &typed) override;
    void showRules();
    bool showOwn(); ///< back from the school's rules; false when they are not shown

signals:
    void chosen(const rollbook::Preferences &preferences);

private:
    void addRules(QVBoxLayout *column);
    ChoiceRow *addChoices(QVBoxLayout *column, const QString &title, const QString &words);
    void addAbout(QVBoxLayout *column, const QString &storeDirectory);

    const Theme &m_theme;
    Preferences m_preferences;
    ChoiceRow *m_language = nullptr;
    ChoiceRow *m_colors = nullptr;
    ChoiceRow *m_size = nullptr;
    PeopleCard *m_people = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_rules;
};

} // namespace rollbook
