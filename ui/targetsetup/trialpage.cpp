// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targetsetup/trialpage.h"

#include "core/whendone.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

TrialPage::TrialPage(DataThread &thread, const School &school, const Clock &clock,
                     const Theme &theme, QWidget *parent)
    : QWidget(parent), m_data(thread), m_school(school), m_clock(clock), m_theme(theme),
      m_intro(makeLabel({}, "text")), m_choice(makeChoice()),
      m_send(makeButton(tr("Send this one mark"))), m_state(new IconLabel(theme)),
      m_from(new QDateEdit)
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &TrialPage::follow);
    const auto look = [this] {
        if (m_sent && !m_soon.isActive())
            m_soon.start();
    };
    connect(thread.store(), &Store::marksChanged, this, look);
    connect(thread.store(), &Store::outboxChanged, this, look);
}

void TrialPage::build()
{
    auto *column = new QVBoxLayout(this);
    bindMargins(column, m_theme, {}, 10);
    column->addWidget(makeLabel(tr("Try it with one mark"), "card"));
    m_intro->setWordWrap(true);
    column->addWidget(m_intro);
    column->addWidget(m_choice);
    column->addWidget(m_send, 0, Qt::AlignLeading);
    column->addWidget(m_state);
    column->addSpacing(m_theme.px(6));
    column->addWidget(makeLine());
    column->addWidget(makeLabel(tr("Which marks go there?"), "card"));
    auto *row = new QHBoxLayout;
    row->addWidget(makeLabel(tr("Marks of this day and later:"), "text"));
    row->addWidget(m_from);
    row->addStretch(1);
    column->addLayout(row);
    m_from->setCalendarPopup(true);
    const auto widen = [this] { m_from->setMinimumWidth(m_theme.px(150)); };
    connect(&m_theme, &Theme::changed, m_from, widen);
    widen();
    m_from->setAccessibleName(tr("Marks of this day and later"));
    m_choice->setAccessibleName(tr("A mark to try it with"));
    connect(m_send, &QPushButton::clicked, this, &TrialPage::send);
}

Moment TrialPage::moment() const
{
    return { m_clock.wallMs(), QTimeZone(m_school.zone.toLatin1()) };
}

QDate TrialPage::from() const { return m_from->date(); }

QList<TrialPage::Candidate> TrialPage::marksOf(const StoreReader &reader, QDate day)
{
    constexpr qsizetype enough = 60;
    QList<Candidate> marks;
    const auto sessions = reader.sessions({ day, day, {} });
    for (const SessionSummary &summary : sessions.value_or(QList<SessionSummary>())) {
        const Register known = reader.registerOf(summary.session.id).value_or(Register());
        for (const RegisterRow &row : known.rows) {
            if (row.state.mark.value.status == Status::Unmarked || marks.size() >= enough)
                continue;
            //: %1 is a student, %2 a session, %3 a value such as "Late, 7 min"
            marks.append({ known.session.id, row.student.id,
                           tr("%1, %2: %3")
                               .arg(isolated(row.student.name), isolated(known.session.title()),
                                    Wording::value(row.state.mark.value)) });
        }
    }
    return marks;
}

void TrialPage::open(const Target &target)
{
    m_target = target;
    m_sent.reset();
    m_marks.clear();
    for (QWidget *unknown : std::initializer_list<QWidget *>{
             m_state, m_send, m_choice }) // until it is known what there is
        unknown->hide();
    m_intro->clear();
    m_send->setEnabled(true);
    m_choice->setEnabled(true);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.wallMs(), moment().zone).date();
    m_from->setDate(today);
    m_from->setMaximumDate(today);
    whenDone(m_data.run([today](Store &store) { return marksOf(store.read(), today); }), this,
             [this](const QList<Candidate> &marks) { offer(marks); });
}

void TrialPage::offer(const QList<Candidate> &marks)
{
    m_marks = marks;
    m_choice->clear();
    for (const Candidate &mark : marks)
        m_choice->addItem(mark.words);
    m_choice->setVisible(!marks.isEmpty());
    m_send->setVisible(!marks.isEmpty());
    m_intro->setText(
        marks.isEmpty()
            ? tr("There is no mark of today yet. %1 is tried with the first one you make.")
                  .arg(isolated(m_target.name))
            : tr("Choose a mark of today. It is sent to %1 and read back; nothing else goes there "
                 "before.")
                  .arg(isolated(m_target.name)));
}

void TrialPage::send()
{
    m_sent = m_marks.value(m_choice->currentIndex());
    m_send->setEnabled(false);
    m_choice->setEnabled(false);
    const auto queue = [target = m_target.id, mark = *m_sent](Store &store) {
        return store.queueMark(target, mark.session, mark.student);
    };
    whenDone(m_data.run(queue), this, [this](const Result<> &queued) {
        if (queued) {
            emit sendNowRequested();
            follow();
            return;
        }
        m_state->display({ u"alert"_s, Token::Absent }, Wording::error(queued.error()));
        m_state->show();
        m_sent.reset();
        m_send->setEnabled(true);
    });
}

void TrialPage::follow()
{
    if (!m_sent)
        return;
    const auto read = [mark = *m_sent](Store &store) {
        return store.read().markStory(mark.session, mark.student);
    };
    whenDone(m_data.run(read), this, [this](const Result<MarkStory> &story) {
        if (!story)
            return;
        const auto own = std::ranges::find(story->targets, m_target.id,
                                           [](const StoryTarget &t) { return t.receipt.target; });
        if (own == story->targets.end())
            return;
        m_state->display(lookOf(own->receipt.state),
                         Wording::storyReceipt(*own, story->steps, moment()));
        m_state->show();
    });
}

} // namespace rollbook
