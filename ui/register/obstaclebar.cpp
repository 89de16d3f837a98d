// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/obstaclebar.h"

#include "ui/widgets/announcer.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rollbook {

ObstacleBar::ObstacleBar(RegisterModel &model, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_model(model), m_words(new IconLabel(theme)), m_reason(new QLineEdit),
      m_out(makeButton(tr("Reopen"))), m_reopen(makeButton(tr("Open it again"), "primary"))
{
    auto *row = new QHBoxLayout(this);
    bindMargins(row, theme, { 16, 8, 8, 8 }, 8);
    m_words->setPlain();
    row->addWidget(m_words, 1);
    m_reason->setPlaceholderText(tr("Why? It is kept in the history"));
    m_reason->setAccessibleName(tr("Why the register is opened again"));
    m_reason->setMaxLength(200);
    row->addWidget(m_reason, 1);
    row->addWidget(m_reopen);
    row->addWidget(m_out);
    connect(m_out, &QPushButton::clicked, this, &ObstacleBar::takeWayOut);
    connect(m_reopen, &QPushButton::clicked, this, &ObstacleBar::reopen);
    connect(m_reason, &QLineEdit::returnPressed, this, &ObstacleBar::reopen);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_reopen->setEnabled(!text.trimmed().isEmpty()); });
    hide();
}

QString ObstacleBar::sentence(const Obstacle &obstacle, const Session &session,
                              const Moment &moment)
{
    const QString target = isolated(obstacle.target);
    switch (obstacle.kind) {
    case Obstacle::Kind::Finished:
        return (obstacle.wayOut == Obstacle::WayOut::Reopen ? tr("Finished %1. It can be read; to change a mark, reopen it.")
                                                            : tr("Finished %1. It can be read; ask the office for each change."))
            .arg(isolated(Wording::when(session.finishedAt, moment)));
    case Obstacle::Kind::NotYet:
        return tr("This session is on %1. What is marked today is sent all the same.")
            .arg(isolated(Wording::day(session.date)));
    case Obstacle::Kind::Locked:
        return tr("This register is too old to be changed here. Ask the office for each change.");
    case Obstacle::Kind::Closed:
        return target.isEmpty() ? tr("There is no school on this day. What is marked is kept and sent all the same.")
                                //: %1 is a holiday
                                : tr("The school is closed on this day: %1. What is marked is kept and sent all the same.").arg(target);
    case Obstacle::Kind::NotTimetabled:
        return tr("The timetable does not have this lesson. If it is the right one, mark it: it is kept and sent all the same.");
    case Obstacle::Kind::NotYours:
        if (target.isEmpty())
            return tr("By the school's lists this class is not yours: you can read, not mark. Ask the office to give it to you, or choose another lesson.");
        return tr("%1 says that this class is not yours. Marks stay here until the office has "
                  "given "
                  "you access.")
            .arg(target);
    case Obstacle::Kind::NotListed:
        return tr("The school's lists do not have you as a teacher: you can read, not mark. Set your staff number in the school rules.");
    case Obstacle::Kind::ReadsOnly:
        return tr("You are here to read, not to mark. Ask the office for each change; your role is set in the school rules.");
    case Obstacle::Kind::Ended:
        return tr("This register was closed on %1. Ask the office for each change.").arg(target);
    case Obstacle::Kind::TooLate:
        return tr("%1 takes no more marks for this lesson. Ask the office for each change.")
            .arg(target);
    case Obstacle::Kind::NotOpened:
        return tr("The school has not opened this register on %1 yet. Mark it: the marks wait here "
                  "and go by themselves.")
            .arg(target);
    case Obstacle::Kind::OtherOpen:
        return tr("Another lesson of this class is still open on %1. Mark it: the marks go once "
                  "that "
                  "one has ended.")
            .arg(target);
    case Obstacle::Kind::Ambiguous:
        return tr("%1 has more than one session that fits. Ask the office which one is right.")
            .arg(target);
    case Obstacle::Kind::NeverOpened:
        return tr("This lesson was never opened on %1, which takes marks only while it is on.")
            .arg(target);
    case Obstacle::Kind::SignIn:
        return tr("%1 needs your password. You can mark; the marks wait here.").arg(target);
    }
    return {};
}

void ObstacleBar::display(const std::optional<Obstacle> &obstacle)
{
    if (obstacle == m_obstacle && isVisible() == obstacle.has_value())
        return;
    m_obstacle = obstacle;
    setVisible(obstacle.has_value());
    m_reason->hide();
    m_reopen->hide();
    if (!obstacle)
        return;
    using WayOut = Obstacle::WayOut;
    const bool finished = obstacle->kind == Obstacle::Kind::Finished;
    m_words->display(
        { finished ? u"tick"_s : u"question"_s, finished ? Token::Text2 : Token::Late },
        sentence(*obstacle, m_model.session(), m_model.moment()));
    restyle(this, "bar", finished ? u"entry"_s : u"warn"_s);
    m_out->setText(obstacle->wayOut == WayOut::Reopen          ? tr("Reopen")
                       : obstacle->wayOut == WayOut::Today     ? tr("Choose another lesson")
                       : obstacle->wayOut == WayOut::AskOffice ? tr("Ask the office")
                       : obstacle->wayOut == WayOut::Rules     ? tr("See the rules")
                                                               : tr("See Sync"));
    m_out->setAccessibleName(m_out->text());
    m_out->setVisible(obstacle->wayOut != WayOut::None);
    say();
}

void ObstacleBar::say()
{
    if (m_obstacle)
        announce(this, sentence(*m_obstacle, m_model.session(), m_model.moment()));
}

void ObstacleBar::takeWayOut()
{
    if (!m_obstacle)
        return;
    switch (m_obstacle->wayOut) {
    case Obstacle::WayOut::None: return;
    case Obstacle::WayOut::SyncPage: emit syncRequested(); return;
    case Obstacle::WayOut::AskOffice: emit storyRequested(); return;
    case Obstacle::WayOut::Today: emit todayRequested(); return;
    case Obstacle::WayOut::Rules: emit rulesRequested(); return;
    case Obstacle::WayOut::Reopen: break;
    }
    m_out->hide();
    m_reason->clear();
    m_reason->show();
    m_reopen->setEnabled(false);
    m_reopen->show();
    m_reason->setFocus();
}

void ObstacleBar::reopen()
{
    if (m_reason->text().trimmed().isEmpty())
        return;
    m_model.setFinished(false, m_reason->text().trimmed());
    emit reopened();
}

} // namespace rollbook
