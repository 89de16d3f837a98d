// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/syncpage/conflictlist.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/statuschip.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using Winner = ConflictCase::Winner;

/// Three boxes beside each other, or below each other where they would be narrow.
class Boxes final : public QWidget
{
public:
    explicit Boxes(const Theme &theme) : m_theme(theme), m_row(new QHBoxLayout(this))
    {
        bindMargins(m_row, theme, {}, 12);
    }
    void add(QWidget *box) { m_row->addWidget(box, 1); }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        m_row->setDirection(width() < m_theme.px(600) ? QBoxLayout::TopToBottom
                                                      : QBoxLayout::LeftToRight);
    }

private:
    const Theme &m_theme;
    QBoxLayout *m_row;
};

struct Side
{
    QString title;
    std::optional<MarkValue> value;
    QString who;
    bool kept = false;
};

QWidget *makeBox(const Side &side, const Theme &theme)
{
    auto *box = new QFrame;
    box->setProperty("box", side.kept ? u"kept"_s : u"true"_s);
    auto *column = new QVBoxLayout(box);
    bindMargins(column, theme, { 12, 10, 12, 10 }, 6);
    QLabel *title = makeLabel(side.title, "label");
    title->setWordWrap(true);
    column->addWidget(title);
    if (side.value)
        column->addWidget(new StatusChip(*side.value));
    for (const QString &words : { side.value ? isolated(side.value->note) : QString(), side.who }) {
        if (words.isEmpty())
            continue;
        QLabel *label = makeLabel(words, "small");
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch();
    return box;
}

QString whoAndWhen(const QString &who, qint64 at, const Moment &moment)
{
    const QString time = at > 0 ? isolated(Wording::when(at, moment)) : QString();
    if (who.isEmpty() || time.isEmpty())
        return who.isEmpty() ? time : isolated(who);
    //: %1 is a person, %2 a time
    return ConflictList::tr("%1, %2").arg(isolated(who), time);
}

Side before(const ConflictCase &c)
{
    return { ConflictList::tr("Before"), c.base.value_or(MarkValue()), {} };
}

Side theirs(const ConflictCase &c, const Moment &moment)
{
    const QString where = c.target.isNull() ? ConflictList::tr("On the other device")
                                            : ConflictList::tr("On %1").arg(isolated(c.targetName));
    Side side{ where, c.theirsValue, whoAndWhen(c.theirsAuthor, c.theirsAt, moment),
               c.winner == Winner::Theirs };
    if (side.kept)
        side.title = ConflictList::tr("%1, latest, kept").arg(where);
    if (!side.value)
        side.who = ConflictList::tr("A value that Rollbook does not know. Ask the office.");
    else if (side.who.isEmpty())
        side.who = ConflictList::tr("It does not tell who or when. Seen %1.")
                       .arg(isolated(Wording::when(c.at, moment)));
    return side;
}

Side mine(const ConflictCase &c, const Moment &moment)
{
    const bool kept = c.winner == Winner::Mine;
    const QString title = kept     ? ConflictList::tr("Yours, latest, kept")
        : c.winner == Winner::Open ? ConflictList::tr("Yours, on this device")
                                   : ConflictList::tr("Yours");
    const QString who = whoAndWhen(c.mineAuthor, c.mineAt, moment), how = Wording::how(c.mineHow);
    //: %1 is who and when, "J. Okafor, 09:14", %2 how, "by key"
    return { title, c.mine, how.isEmpty() ? who : ConflictList::tr("%1, %2", "who and how").arg(who, how), kept };
}

MarkEdit editOf(const ConflictCase &c, const MarkValue &value)
{
    return { .session = c.session.id,
             .student = c.student.id,
             .value = value.value,
             .note = value.note,
             .decides = true };
}

} // namespace

ConflictList::ConflictList(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    setProperty("card", true);
    bindMargins(m_column, theme, { 20, 16, 20, 16 }, 12);
}

void ConflictList::display(const QList<ConflictCase> &conflicts, const Moment &moment)
{
    setVisible(!conflicts.isEmpty());
    if (conflicts == m_conflicts)
        return;
    m_conflicts = conflicts;
    emptyLayout(m_column);
    auto *title = new IconLabel(m_theme);
    title->display({ u"arrows"_s, Token::Late },
                   conflicts.size() == 1
                       ? tr("1 change to decide")
                       : tr("%n changes to decide", "two or more", int(conflicts.size())));
    title->setType("card");
    title->setPlain();
    m_column->addWidget(title);
    for (const ConflictCase &c : conflicts) {
        m_column->addWidget(makeLine());
        m_column->addWidget(makeCase(c, moment));
    }
}

QWidget *ConflictList::makeCase(const ConflictCase &c, const Moment &moment)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    //: %1 is a student, %2 a session, %3 its day
    QLabel *who = makeLabel(tr("%1, %2, %3")
                                .arg(isolated(c.student.name), isolated(c.session.title()),
                                     Wording::day(c.session.date)),
                            "text");
    who->setWordWrap(true);
    column->addWidget(who);
    auto *boxes = new Boxes(m_theme);
    boxes->add(makeBox(before(c), m_theme));
    boxes->add(makeBox(theirs(c, moment), m_theme));
    boxes->add(makeBox(mine(c, moment), m_theme));
    column->addWidget(boxes);
    QLabel *how =
        makeLabel(c.winner == Winner::Open
                      ? tr("Which one is later cannot be told. Both are kept until you decide.")
                      : tr("The later one counts. You can still use the other."),
                  "small");
    how->setWordWrap(true);
    column->addWidget(how);
    column->addWidget(makeActions(c));
    return box;
}

QWidget *ConflictList::makeActions(const ConflictCase &c)
{
    auto *actions = new QWidget;
    auto *row = new FlowLayout(8, actions);
    const auto add = [&](const QString &words, auto act) {
        //: spoken name of a button: %1 is what it does, %2 a student
        auto *button = makeButton(words, "plain", spoken(tr("%1: %2").arg(words, c.student.name)));
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    const auto keep = [this, id = c.id] { emit kept(id); };
    const auto answer = [this, c](const MarkValue &value) {
        return [this, c, value] { emit answered(c.id, editOf(c, value)); };
    };
    if (c.winner == Winner::Theirs)
        add(tr("Keep theirs"), keep);
    else if (c.theirsValue)
        add(c.winner == Winner::Open ? tr("Keep theirs") : tr("Use theirs"),
            answer(*c.theirsValue));
    if (c.winner == Winner::Mine)
        add(tr("Keep mine"), keep);
    else
        add(tr("Use mine"), answer(c.mine));
    auto *story = makeButton(tr("Story"), "quiet", spoken(tr("Story of %1").arg(c.student.name)));
    connect(story, &QPushButton::clicked, this,
            [this, c] { emit storyRequested(c.session.id, c.student.id); });
    row->addWidget(story);
    return actions;
}

} // namespace rollbook
