// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/language.h"
#include "ui/lock/peoplecard.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/parts.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

SettingsPage::SettingsPage(const Theme &theme, const QString &storeDirectory, QWidget *rules, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_stack(new QStackedWidget), m_rules(rules)
{
    setObjectName(u"page"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    auto *own = new QWidget;
    own->setObjectName(u"page"_s);
    m_stack->addWidget(own);
    m_stack->addWidget(m_rules);
    auto *page = new QVBoxLayout(own);
    bindMargins(page, theme, { 24, 20, 12, 12 }, 16);
    auto *head = new PageHead(theme, tr("Settings"));
    head->setSubtitle(tr("For this device only. What you choose counts at once."));
    page->addWidget(head);
    QScrollArea *scroll = makeScroll();
    page->addWidget(scroll, 1);
    auto *column = static_cast<QVBoxLayout *>(scroll->widget()->layout());
    bindMargins(column, theme, { 0, 0, 12, 12 }, 12);
    head->scrollWhenLow(page, column);

    m_language = addChoices(column, tr("Language"), tr("Of the words, dates and numbers. Names and notes stay as they were written."));
    m_language->addChoice(0, tr("As on this computer", "language"));
    for (int i = 0; i < languages().size(); ++i)
        m_language->addChoice(i + 1, isolated(languages().at(i).name));
    m_colors = addChoices(column, tr("Colours"), tr("High contrast has the strongest difference between words and ground."));
    m_colors->addChoice(int(Theme::Mode::System), tr("As on this computer", "colours"));
    m_colors->addChoice(int(Theme::Mode::Light), tr("Light"));
    m_colors->addChoice(int(Theme::Mode::Dark), tr("Dark"));
    m_colors->addChoice(int(Theme::Mode::HighContrast), tr("High contrast"));
    //: Ctrl + and Ctrl - are keys
    m_size = addChoices(column, tr("Text size"), tr("Everything grows with it. Ctrl + and Ctrl - do the same."));
    for (int percent = 100; percent <= 200; percent += 25)
        //: %1 is a number
        m_size->addChoice(percent, isolated(tr("%1 %").arg(QLocale().toString(percent))));
    setFocusProxy(m_language);
    m_people = new PeopleCard(theme);
    column->addWidget(m_people);
    addRules(column);
    addAbout(column, storeDirectory);
    column->addStretch(1);

    connect(m_language, &ChoiceRow::chosen, this, [this](int key) {
        m_preferences.language = key == 0 ? QString() : languages().at(key - 1).code;
        emit chosen(m_preferences);
    });
    connect(m_colors, &ChoiceRow::chosen, this, [this](int key) {
        m_preferences.theme = Theme::Mode(key);
        emit chosen(m_preferences);
    });
    connect(m_size, &ChoiceRow::chosen, this, [this](int key) {
        m_preferences.textPercent = key;
        emit chosen(m_preferences);
    });
}

ChoiceRow *SettingsPage::addChoices(QVBoxLayout *column, const QString &title, const QString &words)
{
    QFrame *card = makeCard();
    auto *box = new QVBoxLayout(card);
    bindMargins(box, m_theme, { 20, 16, 20, 20 }, 4);
    box->addWidget(makeLabel(title, "card"));
    QLabel *explained = makeLabel(words, "secondary");
    explained->setWordWrap(true);
    box->addWidget(explained);
    box->addSpacing(8);
    auto *choices = new ChoiceRow(m_theme, title);
    box->addWidget(choices);
    column->addWidget(card);
    return choices;
}

void SettingsPage::addRules(QVBoxLayout *column)
{
    QFrame *card = makeCard();
    auto *box = new QVBoxLayout(card);
    bindMargins(box, m_theme, { 20, 16, 20, 20 }, 4);
    box->addWidget(makeLabel(tr("School rules"), "card"));
    QLabel *words = makeLabel(tr("When somebody is late, when registers lock, what is warned of, attendance codes, and who may do what."), "secondary");
    words->setWordWrap(true);
    box->addWidget(words);
    box->addSpacing(8);
    auto *open = makeButton(tr("See the school rules"));
    box->addWidget(open, 0, Qt::AlignLeading);
    connect(open, &QPushButton::clicked, this, &SettingsPage::showRules);
    column->addWidget(card);
}

QVariantMap SettingsPage::halfTyped() const
{
    const auto *rules = dynamic_cast<const HoldsForms *>(m_rules);
    const QVariantMap half = rules ? rules->halfTyped() : QVariantMap();
    const bool shown = m_stack->currentWidget() == m_rules;
    return shown || !half.isEmpty() ? QVariantMap{ { u"rules"_s, half }, { u"shown"_s, shown } } : QVariantMap();
}

void SettingsPage::resume(const QVariantMap &typed)
{
    if (auto *rules = dynamic_cast<HoldsForms *>(m_rules))
        rules->resume(typed.value(u"rules"_s).toMap());
    if (typed.value(u"shown"_s).toBool())
        m_stack->setCurrentWidget(m_rules);
}

void SettingsPage::showRules() { m_stack->setCurrentWidget(m_rules); }

bool SettingsPage::showOwn()
{
    const bool away = m_stack->currentWidget() == m_rules;
    m_stack->setCurrentIndex(0);
    return away;
}

void SettingsPage::addAbout(QVBoxLayout *column, const QString &storeDirectory)
{
    QFrame *card = makeCard();
    auto *box = new QVBoxLayout(card);
    bindMargins(box, m_theme, { 20, 16, 20, 20 }, 4);
    box->addWidget(makeLabel(tr("About this Rollbook"), "card"));
    const QString lines[] = {
        tr("Version %1").arg(isolated(QCoreApplication::applicationVersion())),
        tr("The registers of this device are in %1.").arg(isolated(QDir::toNativeSeparators(storeDirectory))),
    };
    for (const QString &line : lines) {
        QLabel *label = makeLabel(line, "secondary");
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        box->addWidget(label);
    }
    column->addWidget(card);
}

void SettingsPage::display(const Preferences &preferences)
{
    m_preferences = preferences;
    int language = 0;
    for (int i = 0; i < languages().size(); ++i) {
        if (languages().at(i).code == preferences.language)
            language = i + 1;
    }
    m_language->setChosen(language);
    m_colors->setChosen(int(preferences.theme));
    m_size->setChosen((preferences.textPercent + 12) / 25 * 25);
}

} // namespace rollbook
