// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/sessionrow.h"

#include "ui/today/countsprogress.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

SessionRow::SessionRow(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_time(makeLabel({}, "card")),
      m_title(makeLabel({}, "text")), m_place(makeLabel({}, "small")),
      m_bar(new CountsProgress(theme)), m_progress(makeLabel({}, "small")),
      m_delivery(new IconLabel(theme)), m_open(makeButton({})), m_middle(new QHBoxLayout),
      m_state(new QWidget)
{
    auto *row = new QHBoxLayout(this);
    bindMargins(row, theme, { 20, 12, 20, 12 }, 16);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_place);
    auto *state = new QVBoxLayout(m_state);
    state->setContentsMargins(0, 0, 0, 0);
    state->setSpacing(4);
    state->addWidget(m_bar);
    state->addWidget(m_progress);
    for (QLabel *label : { m_title, m_place, m_progress })
        label->setWordWrap(true);
    m_middle->setSpacing(8);
    m_middle->addLayout(names, 3);
    m_middle->addWidget(m_state, 2);
    m_middle->addWidget(m_delivery, 0);
    row->addWidget(m_time, 0, Qt::AlignVCenter);
    row->addLayout(m_middle, 1);
    row->addWidget(m_open, 0, Qt::AlignVCenter);
    connect(m_open, &QPushButton::clicked, this, &SessionRow::opened);
}

void SessionRow::display(const DayLesson &lesson, const Moment &moment, bool last)
{
    m_last = last;
    const SessionSummary &summary = lesson.summary;
    const Session &session = summary.session;
    const QString time = session.start.isValid()
        ? QLocale().toString(session.start, QLocale::ShortFormat)
        : tr("All day");
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(moment.nowMs, moment.zone);
    const QTime until = session.end.isValid() ? session.end : session.start.addSecs(3600);
    m_isNow = now.date() == session.date && session.start.isValid() && session.start <= now.time()
        && now.time() <= until && session.finishedAt == 0 && lesson.state != SessionState::Cancelled;
    m_time->setText(isolated(time));
    m_title->setText(isolated(session.title()));
    QStringList place;
    if (!session.room.isEmpty())
        place << tr("room %1").arg(isolated(session.room));
    if (const QString remark = DayWording::remark(lesson); !remark.isEmpty())
        place << remark;
    m_place->setText(place.join(tr(", ", "between a room and a remark")));
    m_place->setVisible(!place.isEmpty());
    m_bar->setVisible(lesson.opened);
    m_bar->display(summary.counts);
    m_progress->setText(DayWording::state(lesson, moment));
    if (lesson.opened)
        m_delivery->display(lookOf(summary), Wording::sessionDelivery(summary));
    else
        m_delivery->display(DayWording::look(lesson), {});
    const bool started = summary.counts.unmarked < summary.counts.total();
    const QString action = session.finishedAt > 0 || (lesson.opened && !lesson.yours) ? tr("View")
        : started                                 ? tr("Continue")
                                                  : tr("Open");
    // What is still to come has no register yet, and what is not held gets none.
    const bool mayOpen = lesson.state == SessionState::Scheduled && lesson.yours && session.date <= now.date();
    m_open->setVisible(lesson.opened || mayOpen);
    m_open->setText(action);
    //: What a button does, for a screen reader: %1 is its word, %2 a session, %3 a time
    m_open->setAccessibleName(spoken(tr("%1 %2, %3").arg(action, session.title(), time)));
    restyle(m_open, "kind", m_isNow && lesson.yours ? u"primary"_s : u"plain"_s);
    update();
}

void SessionRow::focusOpen() { m_open->setFocus(); }

void SessionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_isNow)
        painter.fillRect(rect(), m_theme.color(Token::AccentGround));
    if (!m_last)
        painter.fillRect(0, height() - 1, width(), 1, m_theme.color(Token::Border));
    if (m_isNow)
        painter.fillRect(
            QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, m_theme.px(3), height())),
            m_theme.color(Token::Accent));
}

void SessionRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < m_theme.px(620);
    m_middle->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // As wide as any time of this language is, so that what follows stands in one line.
    const int time = QFontMetrics(m_theme.font(Type::CardTitle)).horizontalAdvance(QLocale().toString(QTime(22, 55), QLocale::ShortFormat));
    m_time->setMinimumWidth(std::max(m_theme.px(narrow ? 52 : 76), time + m_theme.px(4)));
    m_delivery->setFixedWidth(narrow ? QWIDGETSIZE_MAX : m_theme.px(160));
    if (narrow)
        m_delivery->setMinimumWidth(0);
    m_open->setMinimumWidth(narrow ? 0 : m_theme.px(100)); // 0: as its word needs
}

} // namespace rollbook
