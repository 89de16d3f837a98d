// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/absence/correctioncard.h"

#include "core/school/sessionlife.h"
#include "core/store/access.h"
#include "core/store/requests.h"
#include "core/store/schoolreader.h"
#include "core/whendone.h"
#include "ui/absence/bothmarks.h"
#include "ui/absence/requestwording.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/halftyped.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

CorrectionCard::CorrectionCard(DataThread &thread, const School &school, const Clock &clock, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_data(thread), m_school(school), m_clock(clock), m_theme(theme), m_words(makeLabel({}, "secondary")), m_list(new QVBoxLayout),
      m_form(new QWidget), m_to(makeChoice()), m_minutes(new QSpinBox), m_reason(new QLineEdit), m_problem(makeLabel({}, "secondary"))
{
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    bindMargins(column, theme, { 20, 14, 20, 14 }, 8);
    column->addWidget(makeLabel(tr("Correction"), "card"));
    column->addWidget(m_words);
    m_list->setSpacing(8);
    column->addLayout(m_list);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    auto *row = new FlowLayout(12);
    for (const Status status : markedStatuses)
        m_to->addItem(Wording::status(status), statusCode(status));
    m_minutes->setRange(0, 600);
    m_minutes->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_minutesField = makeField(tr("Minutes late"), m_minutes);
    row->addWidget(makeField(tr("The mark should be"), m_to));
    row->addWidget(m_minutesField);
    form->addLayout(row);
    form->addWidget(makeField(tr("Why, for the office"), m_reason));
    restyle(m_problem, "tone", u"absent"_s);
    m_problem->hide();
    form->addWidget(m_problem);
    auto *ask = makeButton(tr("Ask for the correction"), "primary");
    auto *buttons = new FlowLayout(8);
    buttons->addWidget(ask);
    form->addLayout(buttons);
    column->addWidget(m_form);
    for (QLabel *label : { m_words, m_problem })
        label->setWordWrap(true);
    const auto widen = [this, &theme] { m_to->setMinimumWidth(theme.px(160)); };
    widen();
    connect(&theme, &Theme::changed, this, widen);
    connect(ask, &QPushButton::clicked, this, &CorrectionCard::ask);
    connect(m_reason, &QLineEdit::returnPressed, this, &CorrectionCard::ask);
    connect(m_to, &QComboBox::currentIndexChanged, this, [this] { m_minutesField->setVisible(m_to->currentData() == statusCode(Status::Late)); });
    m_minutesField->hide();
    connect(thread.store(), &Store::rosterChanged, this, [this] {
        if (isVisibleTo(parentWidget()))
            load();
    });
    hide();
}

void CorrectionCard::open(SessionId session, StudentId student)
{
    m_session = session;
    m_student = student;
    m_resumed.clear();
    m_fresh = true;
    m_reason->clear();
    m_problem->hide();
    hide();
    load();
}

QVariantList CorrectionCard::halfTyped() const { return m_reason->text().isEmpty() || m_form->isHidden() ? QVariantList() : fieldsIn(*m_form); }
void CorrectionCard::resume(const QVariantList &fields) { m_resumed = fields; }

void CorrectionCard::load()
{
    if (m_session.isNull())
        return;
    const auto read = [id = m_session, student = m_student](Store &store) -> Result<Known> {
        const auto reg = store.read().registerOf(id);
        const auto asked = corrections(store.database(), { .student = student, .session = id });
        const auto rules = SchoolReader(store.database()).rules();
        if (!reg || !asked || !rules)
            return fail(!reg ? reg.error() : !asked ? asked.error() : rules.error());
        Known known{ .session = reg->session, .asked = *asked, .may = mayDo(store.database(), Action::RequestCorrection, id).has_value() };
        for (const RegisterRow &row : reg->rows) {
            if (row.student.id != student)
                continue;
            known.now = row.state.mark.value;
            known.refused = row.state.receipt.state == DeliveryState::NeedsYou && row.state.receipt.reason.startsWith(u"refused"_s);
        }
        const SessionLife life{ .opened = true, .closedAt = reg->session.finishedAt, .date = reg->session.date };
        known.locked = stateOf(life, schoolToday(reg->session.zone, store.clock().wallMs()), *rules) == SessionState::Locked;
        return known;
    };
    whenDone(m_data.run(read), this, [this, student = m_student](const Result<Known> &known) {
        if (known && student == m_student)
            display(*known);
    });
}

void CorrectionCard::display(const Known &known)
{
    const bool closed = known.session.finishedAt > 0 || known.refused;
    const bool waits = std::ranges::any_of(known.asked, [](const Correction &c) { return c.state == RequestState::Wanted; });
    setVisible(closed || !known.asked.isEmpty());
    m_words->setText(known.locked          ? tr("The register is locked: this mark changes only when the office approves a correction.")
                         : known.refused ? tr("A school system did not take this mark. The office can be asked to correct it.")
                                         : tr("The register is finished. Reopen it, or ask the office for a correction."));
    m_words->setVisible(closed);
    emptyLayout(m_list);
    const Moment moment{ m_clock.wallMs(), QTimeZone(m_school.zone.toLatin1()) };
    for (const Correction &c : known.asked) {
        auto *state = new IconLabel(m_theme);
        state->display(RequestWording::lookOf(c.state), RequestWording::state(c.state));
        QLabel *people = makeLabel(RequestWording::people(c.author, c.changedAt, c.decidedBy, c.decidedAt, c.answer, c.state, moment), "secondary");
        people->setWordWrap(true);
        for (QWidget *widget : std::initializer_list<QWidget *>{ makeBothMarks(c), state, people })
            m_list->addWidget(widget);
    }
    m_form->setVisible(closed && !waits && known.may);
    if (std::exchange(m_fresh, false)) // later it is read again under whoever types
        choose(m_to, statusCode(known.now.status == Status::Present ? Status::Absent : Status::Present));
    fillFields(*m_form, std::exchange(m_resumed, {}));
}

void CorrectionCard::ask()
{
    Correction wanted{ .id = {}, .session = m_session, .student = m_student, .to = statusFromCode(m_to->currentData().toString()).value_or(Status::Present),
                       .reason = m_reason->text().simplified() };
    if (wanted.to == Status::Late)
        wanted.toMinutes = m_minutes->value();
    if (wanted.reason.isEmpty()) {
        m_problem->setText(tr("Say why: the office decides by it."));
        m_problem->show();
        m_reason->setFocus();
        return;
    }
    whenDone(m_data.run([wanted](Store &store) { return askForCorrection(store, wanted); }), this, [this](const Result<Correction> &asked) {
        m_problem->setVisible(!asked);
        if (!asked)
            m_problem->setText(asked.error().kind == Error::Kind::Invalid
                                   ? tr("It is too late to ask: the lesson was longer ago than the school allows. Talk to the office.")
                                   : Wording::error(asked.error()));
        load();
    });
}

} // namespace rollbook
