// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startwindow.h"

#include "core/school/studentsearch.h"
#include "ui/language.h"
#include "ui/start/waybutton.h"
#include "ui/widgets/parts.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

StartWindow::StartWindow(const Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_theme(preferences.theme, preferences.textPercent / 100.0), m_preferences(preferences),
      m_outer(new QVBoxLayout(this))
{
    setObjectName(u"window"_s);
    setWindowTitle(u"Rollbook"_s);
    m_outer->setContentsMargins(0, 0, 0, 0);
    build();
    setPalette(m_theme.palette());
    setStyleSheet(m_theme.styleSheet());
    setMinimumSize(360, 480);
    resize(m_theme.px(860), m_theme.px(680));
}

void StartWindow::build()
{
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
    card->setMaximumWidth(m_theme.px(640));
    row->addStretch();
    row->addWidget(card, 100);
    row->addStretch();
    m_card = new QVBoxLayout(card);
    bindMargins(m_card, m_theme, { 32, 28, 32, 28 }, 16);
    m_card->addWidget(makeLanguages());
    m_title = makeLabel({}, "title");
    m_text = makeLabel({}, "text");
    for (QLabel *label : { m_title, m_text }) {
        label->setWordWrap(true);
        m_card->addWidget(label);
    }
    m_ways = makeWays();
    m_form = makeForm();
    m_again = makeButton(tr("Try again"), "primary");
    m_cancel = makeButton(tr("Cancel"));
    connect(m_cancel, &QPushButton::clicked, this, &StartWindow::cancelled);
    for (QWidget *part : { m_ways, m_form, static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_cancel) })
        m_card->addWidget(part);
    connect(m_again, &QPushButton::clicked, this, &StartWindow::tryAgain);
}

QWidget *StartWindow::makeLanguages()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *icon = new QLabel;
    icon->setPixmap(m_theme.pixmap(u"globe"_s, Token::Text2, m_theme.px(18), devicePixelRatioF()));
    auto *choice = new QComboBox;
    choice->setAccessibleName(tr("Language"));
    choice->setToolTip(tr("Language"));
    const QString now = localeFor(m_preferences.language).name().section(u'_', 0, 0);
    for (const Language &language : languages()) {
        choice->addItem(language.name, language.code);
        if (language.code == now)
            choice->setCurrentIndex(choice->count() - 1);
    }
    row->addStretch();
    row->addWidget(icon);
    row->addWidget(choice);
    connect(choice, &QComboBox::activated, this, [this, choice] {
        m_preferences.language = choice->currentData().toString();
        emit languageChosen(m_preferences.language);
    });
    return box;
}

QWidget *StartWindow::makeWays()
{
    auto *ways = new QWidget;
    auto *column = new QVBoxLayout(ways);
    bindMargins(column, m_theme, {}, 12);
    const auto add = [&](const QString &icon, const QString &title, const QString &words, Beginning beginning) {
        auto *way = new WayButton(m_theme, icon, title, words);
        column->addWidget(way);
        connect(way, &QPushButton::clicked, this, [this, beginning] { take(beginning); });
        return way;
    };
    add(u"sync"_s, tr("Connect to my school"), tr("The school has a system of its own. You need its address and your user name."),
        Beginning::Connect);
    add(u"import"_s, tr("Import a class list"), tr("A CSV file with admission number, name and class is enough to mark. Connect later."),
        Beginning::Import);
    m_example = add(u"students"_s, tr("Look around with an example school"), tr("Invented classes to try everything with. Nothing is sent anywhere."),
        Beginning::Example);
    return ways;
}

QWidget *StartWindow::makeForm()
{
    const auto typed = [](const QLineEdit *edit) { return edit ? edit->text() : QString(); };
    const QString texts[] = { typed(m_name), typed(m_code), typed(m_teacher) };
    const QString zone = m_zone ? m_zone->currentText() : QString::fromLatin1(QTimeZone::systemTimeZoneId());
    m_form = new QWidget;
    auto *column = new QVBoxLayout(m_form);
    bindMargins(column, m_theme, {}, 4);
    m_name = new QLineEdit(texts[0]);
    m_code = new QLineEdit(texts[1]);
    m_teacher = new QLineEdit(texts[2]);
    m_zone = makeChoice();
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : zones)
        m_zone->addItem(QString::fromLatin1(id));
    chooseZone(zone);
    addField(tr("School"), {}, m_name);
    m_codeHint = addField(tr("School code"), tr("The code your school's server uses. Two devices with the same code agree on every student."), m_code);
    addField(tr("Your name"), {}, m_teacher);
    addField(tr("Time zone"), {}, m_zone);
    auto *buttons = new QHBoxLayout;
    m_continue = makeButton(tr("Continue"), "primary");
    auto *back = makeButton(tr("Back"));
    buttons->addWidget(m_continue);
    buttons->addWidget(back);
    buttons->addStretch();
    column->addSpacing(m_theme.px(12));
    column->addLayout(buttons);
    m_missing = makeLabel({}, "small");
    m_missing->setWordWrap(true);
    column->addWidget(m_missing);
    connect(back, &QPushButton::clicked, this, [this] { display(Step::Ways); });
    connect(m_continue, &QPushButton::clicked, this, &StartWindow::give);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &StartWindow::checkForm);
    for (QLineEdit *edit : { m_name, m_code, m_teacher }) {
        connect(edit, &QLineEdit::textChanged, this, &StartWindow::checkForm);
        connect(edit, &QLineEdit::returnPressed, m_continue, &QPushButton::click);
    }
    return m_form;
}

/// A field under its label; what it is for stands below it, not in a tip that a finger never sees.
QLabel *StartWindow::addField(const QString &label, const QString &hint, QWidget *field)
{
    auto *column = static_cast<QVBoxLayout *>(m_form->layout());
    QLabel *name = makeLabel(label, "label");
    name->setBuddy(field);
    field->setAccessibleName(label);
    field->setAccessibleDescription(hint);
    if (column->count() > 0)
        column->addSpacing(m_theme.px(8));
    column->addWidget(name);
    column->addWidget(field);
    if (hint.isEmpty())
        return nullptr;
    QLabel *words = makeLabel(hint, "small");
    words->setWordWrap(true);
    column->addWidget(words);
    return words;
}

void StartWindow::take(Beginning beginning)
{
    m_beginning = beginning;
    if (beginning == Beginning::Example)
        emit exampleWanted();
    else
        display(Step::Form);
}

void StartWindow::give()
{
    emit schoolGiven({ .id = {}, .code = code(), .name = m_name->text().trimmed(),
                       .zone = m_zone->currentText(), .teacher = m_teacher->text().trimmed() },
                     m_beginning);
}

/// What was typed; where no system of the school's has a say, an empty one is made from the school's name.
QString StartWindow::code() const
{
    const QString typed = m_code->text().trimmed();
    if (!typed.isEmpty() || m_beginning != Beginning::Import)
        return typed;
    constexpr int longest = 24;
    QString made;
    for (const QChar c : foldedForSearch(m_name->text().trimmed()).toUpper()) {
        if (c.isLetterOrNumber())
            made += c;
        else if (!made.isEmpty() && !made.endsWith(u'-'))
            made += u'-';
    }
    made.truncate(longest);
    return made.endsWith(u'-') ? made.chopped(1) : made;
}

/// Going on waits for what is needed, and says for what.
void StartWindow::checkForm()
{
    QStringList missing;
    if (m_name->text().trimmed().isEmpty())
        missing << tr("School");
    if (m_code->text().trimmed().isEmpty() && (m_beginning != Beginning::Import || (code().isEmpty() && missing.isEmpty())))
        missing << tr("School code");
    if (m_teacher->text().trimmed().isEmpty())
        missing << tr("Your name");
    if (m_zone->currentIndex() < 0)
        missing << tr("Time zone");
    m_continue->setEnabled(missing.isEmpty());
    //: %1 are names of fields that are empty
    m_missing->setText(missing.isEmpty() ? QString() : tr("Still needed: %1.").arg(missing.join(tr(", ", "between names of fields"))));
    m_missing->setVisible(!missing.isEmpty());
    m_continue->setAccessibleDescription(m_missing->text());
}

/// The list leaves the other names of zones out (Asia/Calcutta, US/Eastern); a computer that is set to one keeps
/// it. Of a zone that nobody knows, none is chosen: the school's days would be wrong by hours.
void StartWindow::chooseZone(const QString &id)
{
    if (m_zone->findText(id) < 0 && QTimeZone(id.toLatin1()).isValid())
        m_zone->insertItem(0, id);
    m_zone->setCurrentIndex(m_zone->findText(id));
}

void StartWindow::display(Step step)
{
    m_step = step;
    m_ways->setVisible(step == Step::Ways);
    m_form->setVisible(step == Step::Form);
    m_again->setVisible(step == Step::Problem);
    m_cancel->setVisible(m_joining && step != Step::Form);
    m_example->setVisible(!m_joining);
    if (step == Step::Ways && m_joining) {
        m_title->setText(tr("Somebody new on this device"));
        m_text->setText(tr("With registers, marks and passwords of their own. How do you want to begin?"));
    } else if (step == Step::Ways) {
        m_title->setText(tr("Welcome to Rollbook"));
        m_text->setText(tr("Mark your classes with or without a network. How do you want to begin?"));
        m_ways->findChild<WayButton *>()->setFocus();
    } else if (step == Step::Form) {
        m_title->setText(tr("Which school is this?"));
        m_text->setText(m_beginning == Beginning::Connect ? tr("Next, Rollbook asks for the address of its system.")
                                                          : tr("Next, you choose the file with its classes."));
        const QString shared = tr("The code your school's server uses. Two devices with the same code agree on every student.");
        m_codeHint->setText(m_beginning == Beginning::Import ? tr("Left empty, it is made from the school's name. Two devices with the same code agree on every student.") : shared);
        m_code->setAccessibleDescription(m_codeHint->text());
        checkForm();
        (m_joining && !m_name->text().isEmpty() ? m_teacher : m_name)->setFocus();
    } else {
        m_title->setText(tr("Rollbook could not open your registers"));
        m_text->setText(Wording::error(m_error));
        m_again->setFocus();
    }
}

void StartWindow::showNewPerson(const School &school)
{
    m_joining = true;
    m_name->setText(school.name);
    m_code->setText(school.code);
    chooseZone(school.zone);
    m_teacher->clear();
    display(Step::Ways);
    show();
}

void StartWindow::showFirstRun()
{
    m_joining = false;
    display(Step::Ways);
    show();
}

void StartWindow::showProblem(const Error &error)
{
    m_error = error;
    display(Step::Problem);
    show();
}

bool StartWindow::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_step != Step::Nothing) {
        build();
        display(m_step);
    }
    return QWidget::event(event);
}

} // namespace rollbook
