// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/removalform.h"

#include "ui/lock/pinpad.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/wording.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

RemovalForm::RemovalForm(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_words(makeLabel(tr("Your registers, your school systems and their passwords are deleted from this device. "
                           "What your school's server has confirmed stays there. Nobody else's registers are touched."),
                        "text")),
      m_marks(makeLabel({}, "text")), m_save(makeButton(tr("Save them in a file"))), m_pinLabel(makeLabel(tr("Your PIN"), "label")),
      m_pin(makePinField()), m_said(makeLabel({}, "text")), m_remove(makeButton(tr("Remove me"), "primary"))
{
    auto *column = new QVBoxLayout(this);
    bindMargins(column, theme, {}, 8);
    m_said->setProperty("tone", u"absent"_s);
    m_pin->setAccessibleName(tr("Your PIN"));
    m_pinLabel->setBuddy(m_pin);
    bindIcon(m_save, theme, u"export"_s, Token::Text2);
    auto *cancel = makeButton(tr("Cancel"));
    for (QLabel *label : { m_words, m_marks, m_said })
        label->setWordWrap(true);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(8, buttons);
    flow->addWidget(m_remove);
    flow->addWidget(cancel);
    column->addWidget(m_words);
    column->addWidget(m_marks);
    column->addWidget(m_save, 0, Qt::AlignLeading);
    column->addWidget(m_pinLabel);
    column->addWidget(m_pin);
    column->addWidget(m_said);
    column->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, &RemovalForm::chooseFile);
    connect(m_pin, &QLineEdit::returnPressed, this, &RemovalForm::give);
    connect(m_remove, &QPushButton::clicked, this, &RemovalForm::give);
    connect(cancel, &QPushButton::clicked, this, &RemovalForm::left);
    arrange();
}

void RemovalForm::begin(bool hasPin)
{
    m_unsent = -1;
    m_requests = 0;
    m_file.clear();
    m_pin->clear();
    m_pin->setVisible(hasPin);
    m_pinLabel->setVisible(hasPin);
    m_said->hide();
    arrange();
    announce(this, m_words->text());
    emit asked();
}

void RemovalForm::display(int unsent, int requests)
{
    m_unsent = unsent;
    m_requests = requests;
    arrange();
    announce(this, m_marks->text());
    QWidget *first = m_remove;
    if (needsFile())
        first = m_save;
    else if (!m_pin->isHidden())
        first = m_pin;
    first->setFocus();
    QTimer::singleShot(0, this, &RemovalForm::reveal); // when it has its place
}

/// All of it is in sight, wherever the page was scrolled to.
void RemovalForm::reveal()
{
    for (QWidget *outer = parentWidget(); outer; outer = outer->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(outer))
            area->ensureWidgetVisible(this);
    }
}

void RemovalForm::say(const QString &problem)
{
    m_pin->clear();
    m_said->setText(problem);
    m_said->setVisible(!problem.isEmpty());
    announce(this, problem);
    arrange();
}

void RemovalForm::chooseFile()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the marks that are not confirmed"),
                                                      QDir::home().filePath(u"unsent.json"_s), tr("Unsent marks (*.json)"));
    if (!file.isEmpty())
        saveTo(file);
}

void RemovalForm::saveTo(const QString &file)
{
    m_file = file;
    arrange();
    announce(this, m_marks->text());
}

void RemovalForm::give()
{
    if (!m_remove->isEnabled())
        return;
    m_remove->setEnabled(false); // until the answer is there
    emit removalRequested(m_pin->text(), needsFile() ? m_file : QString());
}

void RemovalForm::arrange()
{
    const QString file = isolated(QDir::toNativeSeparators(m_file));
    if (m_unsent < 0)
        m_marks->setText(tr("Looking for marks that are not confirmed\u2026"));
    else if (m_unsent == 0)
        m_marks->setText(tr("Every mark of yours is confirmed."));
    else if (m_file.isEmpty())
        m_marks->setText(tr("%n of your marks are confirmed by no server: only this device has them. Send them first, or save them in "
                            "a file, which another device with Rollbook can take over.",
                            nullptr, m_unsent));
    else
        m_marks->setText(tr("%n marks are written to %1 before anything is deleted.", nullptr, m_unsent).arg(file));
    if (m_requests > 0 && m_file.isEmpty())
        m_marks->setText(m_marks->text() + u' ' + tr("%n requests for leave or corrections have not reached the school. Send them first, or save them in a file "
                                                     "for whoever decides.", nullptr, m_requests));
    else if (m_requests > 0)
        //: %1 is a file
        m_marks->setText(m_marks->text() + u' ' + tr("%n requests for leave or corrections are written to a table beside %1.", nullptr, m_requests).arg(file));
    m_save->setVisible(needsFile());
    m_remove->setEnabled(m_unsent == 0 && m_requests == 0 ? true : m_unsent >= 0 && !m_file.isEmpty());
}

} // namespace rollbook
