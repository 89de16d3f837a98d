// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"

#include <QWidget>

class QVBoxLayout;

namespace rollbook {

class ChoiceRow;
class PeopleCard;

/// Language, colours, text size and people of this device. What is chosen counts at once.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(const Theme &theme, const QString &storeDirectory, QWidget *parent = nullptr);

    void display(const Preferences &preferences);
    PeopleCard *people() const { return m_people; }

signals:
    void chosen(const rollbook::Preferences &preferences);

private:
    ChoiceRow *addChoices(QVBoxLayout *column, const QString &title, const QString &words);
    void addAbout(QVBoxLayout *column, const QString &storeDirectory);

    const Theme &m_theme;
    Preferences m_preferences;
    ChoiceRow *m_language = nullptr;
    ChoiceRow *m_colors = nullptr;
    ChoiceRow *m_size = nullptr;
    PeopleCard *m_people = nullptr;
};

} // namespace rollbook
