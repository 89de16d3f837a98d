// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/syncpage/refusedlist.h"

#include "ui/widgets/actionrow.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/parts.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

RefusedList::RefusedList(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    setProperty("card", true);
    bindMargins(m_column, theme, { 20, 16, 20, 16 }, 12);
}

void RefusedList::display(const QList<RefusedMark> &marks, const Moment &moment)
{
    setVisible(!marks.isEmpty());
    if (marks == m_marks) // a question that somebody is writing stays
        return;
    m_marks = marks;
    emptyLayout(m_column);
    auto *title = new IconLabel(m_theme);
    title->display({ u"dot"_s, Token::Absent },
                   marks.size() == 1
                       ? tr("1 mark was not accepted")
                       : tr("%n marks were not accepted", "two or more", int(marks.size())));
    title->setType("card");
    title->setPlain();
    m_column->addWidget(title);
    for (const RefusedMark &refused : marks) {
        m_column->addWidget(makeLine());
        m_column->addWidget(makeMark(refused, moment));
    }
}

QWidget *RefusedList::makeWords(const RefusedMark &refused, const Moment &moment)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const QString value = Wording::markValue({ refused.mark.value, refused.mark.note });
    const auto add = [column](const QString &words, const char *type) {
        if (words.isEmpty())
            return;
        QLabel *label = makeLabel(words, type);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    //: %1 is a student, %2 a session, %3 its day, %4 a value such as "Late, 7 min"
    add(tr("%1, %2, %3: %4")
            .arg(isolated(refused.student.name), isolated(refused.session.title()),
                 Wording::day(refused.session.date), value),
        "text");
    add(Wording::receipt(refused.receipt, moment), "secondary");
    add(Wording::serverSays(refused.receipt.targetName, refused.receipt.serverText), "small");
    if (refused.asked)
        add(tr("The office has been asked. No answer yet."), "small");
    else if (refused.nextTryAt > moment.nowMs)
        add(tr("Tried again by itself %1.").arg(isolated(Wording::when(refused.nextTryAt, moment))),
            "small");
    return box;
}

QWidget *RefusedList::makeQuestion(const RefusedMark &refused)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *reason = new QLineEdit;
    reason->setPlaceholderText(tr("Why, for the office"));
    reason->setAccessibleName(
        spoken(tr("Why the office should change the mark of %1").arg(refused.student.name)));
    auto *ask = makeButton(tr("Ask"), "primary",
                           spoken(tr("Ask the office about %1, now").arg(refused.student.name)));
    ask->setEnabled(false);
    row->addWidget(reason, 1);
    row->addWidget(ask);
    connect(reason, &QLineEdit::textChanged, ask,
            [ask](const QString &text) { ask->setEnabled(!text.trimmed().isEmpty()); });
    connect(reason, &QLineEdit::returnPressed, ask, &QPushButton::click);
    connect(ask, &QPushButton::clicked, this, [this, refused, reason] {
        emit officeAsked({ .id = {},
                           .session = refused.session.id,
                           .student = refused.student.id,
                           .from = Status::Unmarked,
                           .to = refused.mark.value.status,
                           .reason = reason->text().trimmed(),
                           .author = {} });
    });
    box->hide();
    return box;
}

QWidget *RefusedList::makeMark(const RefusedMark &refused, const Moment &moment)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new ActionRow(m_theme, makeWords(refused, moment));
    QWidget *question = makeQuestion(refused);
    column->addWidget(row);
    column->addWidget(question);
    const auto add = [&](const QString &words, const char *kind, auto act) {
        //: spoken name of a button: %1 is what it does, %2 a student
        auto *button =
            makeButton(words, kind, spoken(tr("%1: %2").arg(words, refused.student.name)));
        connect(button, &QPushButton::clicked, this, act);
        row->addAction(button);
    };
    // What was cleared cannot be asked for: a request names a status.
    if (refused.corrections && !refused.asked && refused.mark.value.status != Status::Unmarked)
        add(tr("Ask the office"), "plain", [question] {
            question->show();
            question->findChild<QLineEdit *>()->setFocus();
        });
    add(tr("Export"), "plain", [this] { emit exportRequested(); });
    add(tr("Try again"), "plain", [this, refused] {
        emit triedAgain({ .session = refused.session.id,
                          .student = refused.student.id,
                          .value = refused.mark.value,
                          .note = {},
                          .decides = true });
    });
    add(tr("Story"), "quiet",
        [this, refused] { emit storyRequested(refused.session.id, refused.student.id); });
    return box;
}

} // namespace rollbook
