// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/newclassform.h"

#include "core/exchange/rosterreader.h"
#include "core/store/people.h"
#include "core/whendone.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/wording.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rollbook {

NewClassForm::NewClassForm(DataThread &thread, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_data(thread), m_code(new QLineEdit), m_name(new QLineEdit), m_problem(makeLabel({}, "text")), m_create(makeButton(tr("Make the class"), "primary"))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QFrame *card = makeCard();
    outer->addWidget(card);
    auto *box = new QVBoxLayout(card);
    bindMargins(box, theme, { 20, 16, 20, 16 }, 12);
    box->addWidget(makeLabel(tr("New class"), "card"));
    auto *fields = new FlowLayout(12);
    const auto add = [&](const QString &words, QLineEdit *edit, qsizetype most) {
        auto *field = new QWidget;
        auto *column = new QVBoxLayout(field);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        QLabel *label = makeLabel(words, "label");
        label->setBuddy(edit);
        edit->setAccessibleName(words);
        edit->setMaxLength(int(most));
        edit->setMinimumWidth(theme.px(200));
        column->addWidget(label);
        column->addWidget(edit);
        fields->addWidget(field);
    };
    add(tr("Code, such as 7A"), m_code, longestCode);
    add(tr("Name (optional)"), m_name, longestName);
    box->addLayout(fields);
    QLabel *explained = makeLabel(tr("The code stays: servers and other devices know the class by it."), "secondary");
    explained->setWordWrap(true);
    box->addWidget(explained);
    m_problem->setWordWrap(true);
    restyle(m_problem, "tone", QStringLiteral("absent"));
    box->addWidget(m_problem);
    auto *buttons = new FlowLayout(8);
    auto *cancel = makeButton(tr("Cancel"));
    buttons->addWidget(m_create);
    buttons->addWidget(cancel);
    box->addLayout(buttons);
    connect(m_code, &QLineEdit::textChanged, this, &NewClassForm::check);
    for (QLineEdit *edit : { m_code, m_name })
        connect(edit, &QLineEdit::returnPressed, m_create, &QPushButton::click);
    connect(m_create, &QPushButton::clicked, this, &NewClassForm::create);
    connect(cancel, &QPushButton::clicked, this, &NewClassForm::closed);
}

void NewClassForm::open(const QStringList &codes)
{
    m_codes = codes;
    m_code->clear();
    m_name->clear();
    check();
    show();
    m_code->setFocus();
}

void NewClassForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void NewClassForm::check()
{
    const QString code = cleanedCell(m_code->text());
    const bool there = m_codes.contains(code, Qt::CaseInsensitive);
    //: %1 is the code of a class
    m_problem->setText(there ? tr("There is a class %1 already.").arg(isolated(code)) : QString());
    m_problem->setVisible(there);
    m_create->setEnabled(!there && !code.isEmpty());
}

void NewClassForm::create()
{
    m_create->setEnabled(false);
    const auto act = [code = m_code->text(), name = m_name->text()](Store &store) { return createClass(store, code, name); };
    whenDone(m_data.run(act), this, [this](const Result<SchoolClass> &made) {
        if (made) {
            //: %1 is the code of a class
            announce(this, tr("Class %1 is made.").arg(spoken(made->code)));
            emit created(made->code);
            return;
        }
        m_create->setEnabled(true);
        m_problem->setText(Wording::error(made.error()));
        m_problem->show();
    });
}

} // namespace rollbook
