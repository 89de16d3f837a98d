// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/lockpage.h"

#include "ui/lock/pinpad.h"
#include "ui/start/waybutton.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/wording.h"

#include <QEvent>
#include <QFrame>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {

LockPage::LockPage(const Preferences &preferences, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_theme(preferences.theme, preferences.textPercent / 100.0), m_outer(new QVBoxLayout(this))
{
    setObjectName(u"window"_s);
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_tick.setSingleShot(true);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &LockPage::countDown);
    auto *leave = new QShortcut(Qt::Key_Escape, this);
    connect(leave, &QShortcut::activated, this, &LockPage::showPeople);
    connect(&m_theme, &Theme::changed, this, [this] {
        build();
        display(m_step);
    });
    build();
    display(Step::People);
}

void LockPage::setPreferences(const Preferences &preferences)
{
    m_theme.setMode(preferences.theme);
    m_theme.setScale(preferences.textPercent / 100.0);
}

void LockPage::build()
{
    setPalette(m_theme.palette());
    setStyleSheet(m_theme.styleSheet());
    if (m_scroll) {
        m_scroll->hide();
        m_scroll->deleteLater();
    }
    auto *scroll = makeScroll();
    m_scroll = scroll;
    m_outer->addWidget(scroll);
    auto *row = new QHBoxLayout;
    bindMargins(row, m_theme, { 16, 24, 16, 24 }, 0);
    auto *column = static_cast<QVBoxLayout *>(scroll->widget()->layout());
    column->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    QFrame *card = makeCard();
    card->setMaximumWidth(m_theme.px(560));
    row->addStretch();
    row->addWidget(card, 100);
    row->addStretch();
    auto *inner = new QVBoxLayout(card);
    bindMargins(inner, m_theme, { 32, 28, 32, 28 }, 16);
    m_title = makeLabel({}, "title");
    m_text = makeLabel({}, "text");
    m_said = makeLabel({}, "text");
    m_said->setProperty("tone", u"absent"_s);
    for (QLabel *label : { m_title, m_text, m_said }) {
        label->setWordWrap(true);
        inner->addWidget(label);
    }
    m_people = makePeople();
    m_pin = makePin();
    m_forgotten = makeForgotten();
    for (QWidget *part : { m_people, m_pin, m_forgotten })
        inner->addWidget(part);
}

QWidget *LockPage::makePeople()
{
    auto *people = new QWidget;
    auto *column = new QVBoxLayout(people);
    bindMargins(column, m_theme, {}, 12);
    m_buttons.clear();
    for (const LockTile &tile : std::as_const(m_tiles)) {
        auto *button = new WayButton(m_theme, avatar(tile.name, m_theme, m_theme.px(48), devicePixelRatioF()), isolated(tile.name), words(tile));
        button->setAccessibleName(tile.name);
        column->addWidget(button);
        m_buttons.append(button);
        connect(button, &QPushButton::clicked, this, [this, id = tile.id] {
            const auto found = std::ranges::find(m_tiles, id, &LockTile::id);
            if (found != m_tiles.end())
                choose(*found);
        });
    }
    auto *add = makeButton(tr("Add a person"), "quiet");
    bindIcon(add, m_theme, u"plus"_s, Token::Text2);
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addStretch();
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, &LockPage::addRequested);
    return people;
}

QWidget *LockPage::makePin()
{
    auto *pin = new QWidget;
    auto *column = new QVBoxLayout(pin);
    bindMargins(column, m_theme, {}, 12);
    m_pad = new PinPad(m_theme);
    column->addWidget(m_pad);
    auto *foot = new QWidget;
    auto *buttons = new FlowLayout(8, foot);
    auto *back = makeButton(tr("Somebody else"));
    auto *forgot = makeButton(tr("Forgot the PIN?"), "quiet");
    buttons->addWidget(back);
    buttons->addWidget(forgot);
    column->addWidget(foot);
    connect(back, &QPushButton::clicked, this, &LockPage::showPeople);
    connect(forgot, &QPushButton::clicked, this, [this] { display(Step::Forgotten); });
    connect(m_pad, &PinPad::given, this, [this](const QString &given) {
        say({});
        emit pinGiven(m_chosen, given);
    });
    return pin;
}

QWidget *LockPage::makeForgotten()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    bindMargins(column, m_theme, {}, 6);
    m_passwordLabel = makeLabel(tr("Password"), "label");
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    m_codeLabel = makeLabel(tr("One-time code"), "label");
    m_code = new QLineEdit;
    m_code->setAccessibleName(tr("One-time code"));
    m_passwordLabel->setBuddy(m_password);
    m_codeLabel->setBuddy(m_code);
    for (QWidget *part : std::initializer_list<QWidget *>{ m_passwordLabel, m_password, m_codeLabel, m_code })
        column->addWidget(part);
    m_signIn = makeButton(tr("Sign in"), "primary");
    auto *back = makeButton(tr("Back"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_signIn);
    buttons->addWidget(back);
    buttons->addStretch();
    column->addSpacing(m_theme.px(8));
    column->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, [this] { display(Step::Pin); });
    connect(m_signIn, &QPushButton::clicked, this, &LockPage::vouch);
    connect(m_password, &QLineEdit::returnPressed, this, &LockPage::vouch);
    connect(m_code, &QLineEdit::returnPressed, this, &LockPage::vouch);
    return page;
}

const LockTile *LockPage::tile() const
{
    const auto found = std::ranges::find(m_tiles, m_chosen, &LockTile::id);
    return found == m_tiles.end() ? nullptr : &*found;
}

/// What anybody may read: how much is on the way, never whose.
QString LockPage::words(const LockTile &tile) const
{
    if (!tile.problem.isEmpty())
        return tile.problem;
    if (tile.needsYou > 0)
        return tr("%n marks need you", nullptr, tile.needsYou);
    if (tile.waiting > 0)
        return tr("%n marks are on the way", nullptr, tile.waiting);
    return {};
}

void LockPage::setTiles(const QList<LockTile> &tiles)
{
    if (tiles == m_tiles)
        return;
    const bool samePeople = std::ranges::equal(tiles, m_tiles, {}, &LockTile::id, &LockTile::id)
        && std::ranges::equal(tiles, m_tiles, {}, &LockTile::name, &LockTile::name);
    m_tiles = tiles;
    if (samePeople) {
        for (qsizetype i = 0; i < m_tiles.size(); ++i)
            m_buttons.at(i)->setWords(words(m_tiles.at(i)));
    } else {
        build();
        display(tile() ? m_step : Step::People);
    }
    countDown();
}

void LockPage::choose(const LockTile &tile)
{
    if (!tile.hasPin) {
        emit chosen(tile.id);
        return;
    }
    m_chosen = tile.id;
    say({});
    display(Step::Pin);
}

void LockPage::showPeople()
{
    say({});
    m_chosen.clear();
    display(Step::People);
}

void LockPage::display(Step step)
{
    m_step = step;
    m_people->setVisible(step == Step::People);
    m_pin->setVisible(step == Step::Pin);
    m_forgotten->setVisible(step == Step::Forgotten);
    m_text->setVisible(step != Step::Pin);
    m_password->clear();
    m_code->clear();
    if (step == Step::People) {
        m_pad->clear();
        m_title->setText(tr("Who is marking?"));
        m_text->setText(tr("Each person's marks go to the school under their own name, also while another one is here."));
        if (!m_buttons.isEmpty())
            m_buttons.first()->setFocus();
    } else if (step == Step::Pin) {
        const QString name = tile() ? tile()->name : QString();
        m_title->setText(isolated(name));
        m_pad->ask(tr("PIN of %1").arg(name));
        countDown();
    } else {
        displayForgotten();
    }
    m_said->setVisible(!m_said->text().isEmpty());
}

void LockPage::displayForgotten()
{
    const LockTile *chosenTile = tile();
    const bool canVouch = chosenTile && !chosenTile->voucher.isNull();
    say({});
    m_title->setText(tr("Forgot the PIN?"));
    m_text->setText(canVouch ? tr("Sign in to %1 with your own password. That takes the PIN away, and you can set another one. No mark is touched.")
                                   .arg(isolated(chosenTile->voucherName))
                             : tr("There is no school system here that could say who you are. Whoever looks after this device can take the PIN "
                                  "away: rollbookctl people forget-pin. No mark is touched."));
    for (QWidget *part : std::initializer_list<QWidget *>{ m_passwordLabel, m_password, m_signIn })
        part->setVisible(canVouch);
    m_codeLabel->hide();
    m_code->hide();
    if (canVouch)
        m_password->setFocus();
}

void LockPage::vouch()
{
    if (m_password->text().isEmpty())
        return;
    say({});
    m_signIn->setEnabled(false);
    emit vouchRequested(m_chosen, m_password->text(), m_code->text().simplified());
}

void LockPage::askForCode()
{
    m_signIn->setEnabled(true);
    m_codeLabel->show();
    m_code->show();
    m_code->setFocus();
}

void LockPage::sayWrong()
{
    say(tr("That is not the PIN."));
    countDown();
}

void LockPage::sayProblem(const QString &sentence)
{
    m_signIn->setEnabled(true);
    say(sentence);
}

void LockPage::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    announce(this, sentence);
}

/// Shown second by second, spoken once.
void LockPage::countDown()
{
    const LockTile *chosenTile = tile();
    if (m_step != Step::Pin || !chosenTile)
        return;
    const qint64 left = chosenTile->waitUntil - m_clock.wallMs();
    m_pad->setListening(left <= 0);
    if (left > 0) {
        const int seconds = int((left + 999) / 1000);
        const QString sentence = seconds < 120 ? tr("That was wrong too often. Wait %n seconds.", nullptr, seconds)
                                               : tr("That was wrong too often. Wait %n minutes.", nullptr, (seconds + 59) / 60);
        if (std::exchange(m_counting, true)) {
            m_said->setText(sentence);
            m_said->show();
        } else {
            say(sentence);
        }
        if (isVisible())
            m_tick.start();
    } else if (std::exchange(m_counting, false)) {
        say({});
    }
}

bool LockPage::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        build();
        display(m_step);
    } else if (event->type() == QEvent::ApplicationPaletteChange) {
        m_theme.systemChanged();
    } else if (event->type() == QEvent::Show) {
        countDown();
    }
    return QWidget::event(event);
}

} // namespace rollbook
