// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/syncpage/storyview.h"

#include "core/whendone.h"
#include "ui/absence/correctioncard.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/statuschip.h"

#include <QGuiApplication>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

StoryView::StoryView(DataThread &thread, const School &school, const Clock &clock,
                     const Theme &theme, QWidget *parent)
    : QWidget(parent), m_data(thread), m_school(school), m_clock(clock), m_theme(theme),
      m_name(makeLabel({}, "title")), m_subtitle(makeLabel({}, "secondary")),
      m_chip(new StatusChip({})), m_note(makeLabel({}, "secondary"))
{
    setObjectName(u"page"_s);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &StoryView::load);
    const auto follow = [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    };
    connect(thread.store(), &Store::outboxChanged, this, follow);
    connect(thread.store(), &Store::marksChanged, this,
            [this, follow](const QList<MarkState> &marks) {
                if (std::ranges::any_of(marks, [this](const MarkState &m) {
                        return m.mark.session == m_session && m.mark.student == m_student;
                    }))
                    follow();
            });
}

void StoryView::build()
{
    auto *page = new QVBoxLayout(this);
    bindMargins(page, m_theme, { 24, 20, 12, 12 }, 12);
    auto *back = makeButton(tr("Back"), "quiet");
    bindIcon(back, m_theme, QGuiApplication::isRightToLeft() ? u"forward"_s : u"back"_s,
             Token::Text2);
    connect(back, &QPushButton::clicked, this, &StoryView::left);
    page->addWidget(back, 0, Qt::AlignLeading);
    auto *head = new QHBoxLayout;
    bindMargins(head, m_theme, { 0, 0, 12, 0 }, 12);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (QLabel *label : { m_name, m_subtitle }) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    head->addLayout(words, 1);
    auto *now = new QVBoxLayout;
    now->setSpacing(4);
    now->addWidget(m_chip, 0, Qt::AlignTrailing);
    now->addWidget(m_note, 0, Qt::AlignTrailing);
    head->addLayout(now);
    page->addLayout(head);
    QScrollArea *scroll = makeScroll();
    page->addWidget(scroll, 1);
    auto *column = static_cast<QVBoxLayout *>(scroll->widget()->layout());
    bindMargins(column, m_theme, { 0, 0, 12, 0 }, 12);
    m_targets = new QVBoxLayout;
    m_targets->setSpacing(12);
    column->addLayout(m_targets);
    m_correction = new CorrectionCard(m_data, m_school, m_clock, m_theme);
    column->addWidget(m_correction);
    m_history = makeCard();
    m_steps = new QVBoxLayout(m_history);
    bindMargins(m_steps, m_theme, { 20, 16, 20, 16 }, 10);
    column->addWidget(m_history);
    column->addStretch(1);
}

void StoryView::open(SessionId session, StudentId student)
{
    m_session = session;
    m_student = student;
    m_correction->open(session, student);
    load();
}

void StoryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

Moment StoryView::moment() const
{
    return { m_clock.wallMs(), QTimeZone(m_school.zone.toLatin1()) };
}

void StoryView::load()
{
    if (m_session.isNull())
        return;
    const auto read = [session = m_session, student = m_student](Store &store) {
        return store.read().markStory(session, student);
    };
    whenDone(m_data.run(read), this, [this, student = m_student](const Result<MarkStory> &story) {
        if (story && student == m_student)
            display(*story);
        else if (!story)
            m_subtitle->setText(Wording::error(story.error()));
    });
}

void StoryView::display(const MarkStory &story)
{
    m_name->setText(isolated(story.student.name));
    //: %1 is a session, %2 a day
    m_subtitle->setText(
        tr("%1, %2").arg(isolated(story.session.title()), Wording::day(story.session.date)));
    m_chip->display({ story.mark.value, {} });
    m_note->setText(isolated(story.mark.note));
    m_note->setVisible(!story.mark.note.isEmpty());
    emptyLayout(m_targets);
    for (const StoryTarget &target : story.targets)
        m_targets->addWidget(makeTarget(target, story.steps));
    emptyLayout(m_steps);
    m_steps->addWidget(makeLabel(tr("What happened"), "card"));
    for (const StoryStep &step : story.steps) {
        m_steps->addWidget(makeLine());
        m_steps->addWidget(makeStep(step));
    }
    if (story.steps.isEmpty())
        m_steps->addWidget(makeLabel(tr("Nobody has marked this student yet."), "secondary"));
}

QWidget *StoryView::makeTarget(const StoryTarget &target, const QList<StoryStep> &steps)
{
    QFrame *card = makeCard();
    auto *column = new QVBoxLayout(card);
    bindMargins(column, m_theme, { 20, 14, 20, 14 }, 6);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(isolated(target.receipt.targetName), "card"), 1);
    auto *state = new IconLabel(m_theme);
    state->display(lookOf(target.receipt.state), Wording::delivery(target.receipt, moment()));
    head->addWidget(state);
    column->addLayout(head);
    QLabel *sentence = makeLabel(Wording::storyReceipt(target, steps, moment()), "secondary");
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(sentence);
    const QString said =
        target.receipt.serverText.isEmpty() ? target.answer : target.receipt.serverText;
    if (const QString words = Wording::serverSays(target.receipt.targetName, said);
        !words.isEmpty()) {
        QLabel *theirs = makeLabel(words, "small");
        theirs->setWordWrap(true);
        theirs->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(theirs);
    }
    return card;
}

QWidget *StoryView::makeStep(const StoryStep &step)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    QLabel *time = makeLabel(isolated(Wording::when(step.at, moment())), "small");
    time->setMinimumWidth(m_theme.px(84));
    row->addWidget(time, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *sentence = new IconLabel(m_theme);
    sentence->display(lookOf(step), Wording::storyStep(step));
    words->addWidget(sentence);
    if (const QString said = Wording::serverSays(step.target, step.serverText); !said.isEmpty()) {
        QLabel *theirs = makeLabel(said, "small");
        theirs->setWordWrap(true);
        words->addWidget(theirs);
    }
    row->addLayout(words, 1);
    return box;
}

} // namespace rollbook
