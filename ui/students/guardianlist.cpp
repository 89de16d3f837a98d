// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/guardianlist.h"

#include "ui/widgets/actionrow.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/wording.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

GuardianList::GuardianList(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_list(new QVBoxLayout), m_add(makeButton(tr("Add somebody to call"))), m_form(new QWidget), m_name(new QLineEdit),
      m_relation(new QLineEdit), m_phone(new QLineEdit), m_email(new QLineEdit), m_problem(makeLabel({}, "secondary"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("Whom to call"), "label"));
    m_list->setSpacing(4);
    column->addLayout(m_list);
    auto *add = new FlowLayout(8);
    add->addWidget(m_add);
    column->addLayout(add);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->addWidget(makeField(tr("Their name"), m_name));
    form->addWidget(makeField(tr("Who they are"), m_relation));
    form->addWidget(makeField(tr("Their phone"), m_phone));
    form->addWidget(makeField(tr("Their email"), m_email));
    m_relation->setPlaceholderText(tr("such as: mother"));
    restyle(m_problem, "tone", u"absent"_s);
    m_problem->setWordWrap(true);
    form->addWidget(m_problem);
    auto *buttons = new FlowLayout(8);
    auto *keep = makeButton(tr("Keep"), "plain", tr("Keep whom to call"));
    auto *leave = makeButton(tr("Leave it"));
    buttons->addWidget(keep);
    buttons->addWidget(leave);
    form->addLayout(buttons);
    column->addWidget(m_form);
    m_form->hide();
    connect(m_add, &QPushButton::clicked, this, [this] { edit({ .student = m_edited.student, .position = m_count + 1 }); });
    connect(keep, &QPushButton::clicked, this, &GuardianList::save);
    connect(leave, &QPushButton::clicked, m_form, &QWidget::hide);
}

void GuardianList::display(StudentId student, const QList<Guardian> &guardians, bool mayChange)
{
    if (student != m_edited.student)
        m_form->hide();
    m_edited = { .student = student };
    m_count = int(guardians.size());
    emptyLayout(m_list);
    for (const Guardian &guardian : guardians) {
        auto *words = new QWidget;
        auto *lines = new QVBoxLayout(words);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(2);
        //: %1 is a person, %2 what they are to a student, such as "mother"
        const QString name = guardian.relation.isEmpty() ? isolated(guardian.name) : tr("%1, %2").arg(isolated(guardian.name), isolated(guardian.relation));
        QStringList ways{ guardian.phone, guardian.email };
        ways.removeAll({});
        for (QLabel *label : { makeLabel(name, "text"), makeLabel(isolated(ways.join(tr(", ", "between ways to reach somebody"))), "secondary") }) {
            label->setWordWrap(true);
            lines->addWidget(label);
        }
        auto *row = new ActionRow(m_theme, words);
        if (mayChange) {
            //: spoken name of a button: %1 is a person
            auto *change = makeButton(tr("Change"), "quiet", spoken(tr("Change %1").arg(guardian.name)));
            //: spoken name of a button: %1 is a person
            auto *remove = makeButton(tr("Remove"), "quiet", spoken(tr("Remove %1").arg(guardian.name)));
            row->addAction(change);
            row->addAction(remove);
            connect(change, &QPushButton::clicked, this, [this, guardian] { edit(guardian); });
            connect(remove, &QPushButton::clicked, this, [this, guardian] { emit removed(guardian); });
        }
        m_list->addWidget(row);
    }
    if (guardians.isEmpty())
        m_list->addWidget(makeLabel(tr("Nobody yet."), "secondary"));
    m_add->setVisible(mayChange);
}

void GuardianList::edit(const Guardian &guardian)
{
    m_edited = guardian;
    m_name->setText(guardian.name);
    m_relation->setText(guardian.relation);
    m_phone->setText(guardian.phone);
    m_email->setText(guardian.email);
    m_problem->hide();
    m_form->show();
    m_name->setFocus();
}

void GuardianList::save()
{
    Guardian guardian = m_edited;
    guardian.name = m_name->text().simplified();
    guardian.relation = m_relation->text().simplified();
    guardian.phone = m_phone->text().trimmed();
    guardian.email = m_email->text().trimmed();
    const bool good = !guardian.name.isEmpty() && !(guardian.phone.isEmpty() && guardian.email.isEmpty());
    m_problem->setText(good ? QString() : tr("Enter a name, and a telephone number or an email address."));
    m_problem->setVisible(!good);
    if (!good)
        return;
    m_form->hide();
    emit saved(guardian);
}

} // namespace rollbook
