// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startwindow.h"

#include "ui/widgets/parts.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

StartWindow::StartWindow(Theme::Mode mode, qreal textScale, QWidget *parent) : QWidget(parent), m_theme(mode, textScale)
{
    setObjectName(u"window"_s);
    setWindowTitle(u"Rollbook"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = makeScroll();
    outer->addWidget(scroll);
    auto *row = new QHBoxLayout;
    scroll->widget()->layout()->addItem(row);
    auto *card = makeCard();
    card->setMaximumWidth(m_theme.px(640));
    row->addStretch();
    row->addWidget(card, 100);
    row->addStretch();
    m_card = new QVBoxLayout(card);
    bindMargins(m_card, m_theme, { 32, 28, 32, 28 }, 16);
    m_title = makeLabel({}, "title");
    m_text = makeLabel({}, "text");
    for (QLabel *label : { m_title, m_text }) {
        label->setWordWrap(true);
        m_card->addWidget(label);
    }
    addForm();
    m_set = makeButton(tr("Set up this school"), "primary");
    m_example = makeButton(tr("Look around with an example school"));
    m_again = makeButton(tr("Try again"), "primary");
    for (QPushButton *button : { m_set, m_example, m_again })
        m_card->addWidget(button);
    connect(m_example, &QPushButton::clicked, this, &StartWindow::exampleWanted);
    connect(m_again, &QPushButton::clicked, this, &StartWindow::tryAgain);
    connect(m_set, &QPushButton::clicked, this, [this] {
        emit schoolGiven({ .id = {}, .code = m_code->text().trimmed(), .name = m_name->text().trimmed(),
                           .zone = m_zone->currentText(), .teacher = m_teacher->text().trimmed() });
    });
    setPalette(m_theme.palette());
    setStyleSheet(m_theme.styleSheet());
    resize(m_theme.px(860), m_theme.px(680));
}

void StartWindow::addForm()
{
    m_form = new QWidget;
    new QGridLayout(m_form);
    m_form->layout()->setContentsMargins(0, 0, 0, 0);
    m_name = new QLineEdit;
    m_code = new QLineEdit;
    m_teacher = new QLineEdit;
    m_zone = new QComboBox;
    m_zone->setEditable(false);
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones)
        m_zone->addItem(QString::fromLatin1(zone));
    m_zone->setCurrentText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    addField(tr("School"), m_name);
    addField(tr("School code"), m_code);
    addField(tr("Your name"), m_teacher);
    addField(tr("Time zone"), m_zone);
    m_code->setToolTip(tr("The code your school's server uses. Two devices with the same code agree on every student."));
    for (QLineEdit *edit : { m_name, m_code, m_teacher })
        connect(edit, &QLineEdit::textChanged, this, &StartWindow::checkForm);
    m_card->addWidget(m_form);
}

void StartWindow::addField(const QString &label, QWidget *field)
{
    auto *grid = static_cast<QGridLayout *>(m_form->layout());
    const int row = grid->rowCount();
    QLabel *name = makeLabel(label, "secondary");
    name->setBuddy(field);
    field->setAccessibleName(label);
    grid->addWidget(name, row, 0);
    grid->addWidget(field, row, 1);
    grid->setColumnStretch(1, 1);
}

void StartWindow::checkForm()
{
    m_set->setEnabled(!m_name->text().trimmed().isEmpty() && !m_code->text().trimmed().isEmpty()
                      && !m_teacher->text().trimmed().isEmpty());
}

void StartWindow::showFirstRun()
{
    m_title->setText(tr("Welcome to Rollbook"));
    m_text->setText(tr("Mark your classes with or without a network. Tell us which school this is, or look around first. "
                       "You can import a class list afterwards."));
    m_form->show();
    m_set->show();
    m_example->show();
    m_again->hide();
    checkForm();
    show();
}

void StartWindow::showProblem(const Error &error)
{
    m_title->setText(tr("Rollbook could not open your registers"));
    m_text->setText(Wording::error(error));
    m_form->hide();
    m_set->hide();
    m_example->hide();
    m_again->show();
    m_again->setFocus();
    show();
}

} // namespace rollbook
