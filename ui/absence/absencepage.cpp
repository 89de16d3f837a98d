// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/absence/absencepage.h"

#include "core/store/access.h"
#include "core/store/peoplereader.h"
#include "core/store/requests.h"
#include "core/whendone.h"
#include "ui/absence/bothmarks.h"
#include "ui/absence/leaveform.h"
#include "ui/absence/officemark.h"
#include "ui/absence/requestwording.h"
#include "ui/rules/permissionwording.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/segments.h"

#include <QFile>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

Result<Requests> readRequests(Database &database, QDate day)
{
    const auto found = leaves(database);
    const auto asked = corrections(database);
    const auto deliveries = requestDeliveries(database);
    const auto directory = PeopleReader(database).directory(day, true);
    const auto role = roleOf(database);
    if (!found || !asked || !deliveries || !directory || !role)
        return fail(!found ? found.error() : !asked ? asked.error() : !deliveries ? deliveries.error() : !directory ? directory.error() : role.error());
    Requests requests{ .leaves = *found, .corrections = *asked, .role = *role };
    for (const RequestDelivery &delivery : *deliveries)
        requests.deliveries[delivery.id].append(delivery);
    for (const StudentEntry &entry : directory->entries) {
        requests.students.insert(entry.student.id, entry.student);
        requests.classes.insert(entry.student.id, entry.classes);
        if (!entry.student.ended.isValid() && !entry.student.temporary)
            requests.choices.append(entry.student);
    }
    const StoreReader reader(database);
    for (const Correction &correction : *asked) {
        if (const auto session = reader.session(correction.session))
            requests.sessions.insert(correction.session, *session);
    }
    return requests;
}

QString Requests::named(const StudentId &student) const
{
    const Student known = students.value(student);
    QStringList details = QStringList{ known.number } + classes.value(student);
    details.removeAll(QString());
    if (details.isEmpty())
        return known.name;
    //: %1 is a student, %2 the number and the class that tell them from others of the name
    return AbsencePage::tr("%1 (%2)").arg(isolated(known.name), isolated(details.join(AbsencePage::tr(", ", "between a number and a class"))));
}

AbsencePage::AbsencePage(DataThread &thread, const School &school, const Clock &clock, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_data(thread), m_school(school), m_clock(clock), m_theme(theme), m_head(new PageHead(theme, tr("Absence"))),
      m_new(makeButton(tr("New leave"), "primary")), m_kind(new Segments(tr("Requests"), { tr("Leave"), tr("Corrections") })),
      m_which(new Segments(tr("Which"), { tr("To be decided"), tr("All", "requests") })), m_form(new LeaveForm(theme)), m_told(makeLabel({}, "text")),
      m_card(makeCard()), m_empty(new EmptyState)
{
    setObjectName(u"page"_s);
    auto *page = new QVBoxLayout(this);
    bindMargins(page, theme, { 24, 20, 12, 12 }, 16);
    bindMargins(m_head->layout(), theme, { 0, 0, 12, 0 }, 12);
    m_head->setSubtitle(tr("Leave, and marks that can only be corrected. What is approved counts at once; the school systems are told."));
    m_head->addAction(m_new);
    page->addWidget(m_head);
    QScrollArea *scroll = makeScroll();
    page->addWidget(scroll, 1);
    auto *column = static_cast<QVBoxLayout *>(scroll->widget()->layout());
    bindMargins(column, theme, { 0, 0, 12, 0 }, 12);
    m_head->scrollWhenLow(page, column);
    auto *choices = new FlowLayout(12);
    choices->addWidget(m_kind);
    choices->addWidget(m_which);
    column->addLayout(choices);
    column->addWidget(m_form);
    m_form->hide();
    m_told->setWordWrap(true);
    m_told->hide();
    column->addWidget(m_told);
    m_list = new QVBoxLayout(m_card);
    bindMargins(m_list, theme, { 20, 16, 20, 16 }, 12);
    m_card->hide();
    column->addWidget(m_card);
    column->addWidget(m_empty, 8);
    m_empty->displayReading();
    column->addStretch(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(60);
    connect(&m_soon, &QTimer::timeout, this, &AbsencePage::load);
    connect(m_kind, &Segments::chosen, this, &AbsencePage::display);
    connect(m_which, &Segments::chosen, this, &AbsencePage::display);
    connect(m_empty, &EmptyState::triggered, this, &AbsencePage::load);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_form->begin(m_requests.choices, today());
        m_form->show();
    });
    connect(m_form, &LeaveForm::closed, m_form, &QWidget::hide);
    connect(m_form, &LeaveForm::asked, this, &AbsencePage::ask);
    const auto follow = [this] {
        m_stale = true;
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    };
    connect(thread.store(), &Store::rosterChanged, this, follow);
    connect(thread.store(), &Store::outboxChanged, this, follow);
}

void AbsencePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

bool AbsencePage::leave()
{
    const bool open = m_form->isVisibleTo(this);
    m_form->hide();
    return open;
}

void AbsencePage::load()
{
    m_stale = false;
    const auto read = [day = today()](Store &store) { return readRequests(store.database(), day); };
    whenDone(m_data.run(read), this, [this](const Result<Requests> &requests) {
        if (!requests) {
            m_card->hide();
            m_empty->displayError(requests.error());
            m_empty->show();
            return;
        }
        m_requests = *requests;
        m_read = true;
        display();
    });
}

void AbsencePage::display()
{
    if (!m_read)
        return;
    m_new->setVisible(permitted(Action::RecordLeave, m_requests.role, Relation::Own) && m_kind->current() == 0);
    if (m_kind->current() != 0)
        m_form->hide();
    reopenForm();
    keepAnswers();
    const int keyboard = rowOfKeyboard();
    emptyLayout(m_list);
    if (m_kind->current() == 0)
        addLeaves();
    else
        addCorrections();
    if (keyboard >= 0 && m_answering.isEmpty())
        focusRow(keyboard);
    const bool any = m_list->count() > 0;
    m_card->setVisible(any);
    m_empty->setVisible(!any);
    if (any)
        return;
    const bool open = m_which->current() == 0;
    if (m_kind->current() == 0)
        m_empty->display(open ? tr("No leave waits for a decision.") : tr("Nobody has asked for leave yet."), tr("A leave that is approved makes the marks it covers Excused."), {});
    else
        m_empty->display(open ? tr("No correction waits for a decision.") : tr("Nobody has asked for a correction yet."),
                         tr("A correction is asked for in the story of a mark, when its register is finished or locked."), {});
}

QWidget *AbsencePage::makeWords(const QString &title, const QList<QWidget *> &parts, RequestState state, const QString &reason, const QString &people,
                                const QString &id)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto add = [column](const QString &words, const char *type) {
        if (words.isEmpty())
            return;
        QLabel *label = makeLabel(words, type);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    add(title, "text");
    for (QWidget *part : parts)
        column->addWidget(part);
    auto *where = new IconLabel(m_theme);
    where->display(RequestWording::lookOf(state), RequestWording::state(state));
    column->addWidget(where);
    //: %1 is why something is asked for
    add(reason.isEmpty() ? QString() : tr("Reason: %1").arg(isolated(reason)), "secondary");
    add(people, "secondary");
    for (const RequestDelivery &delivery : m_requests.deliveries.value(id))
        add(RequestWording::delivery(delivery, moment()), "small");
    return box;
}

void AbsencePage::addRow(const QString &id, QWidget *words, const QString &who, RequestState state, bool own, Decide decide, OfficeMark *office)
{
    if (m_list->count() > 0)
        m_list->addWidget(makeLine());
    const bool decides = permitted(Action::DecideRequests, m_requests.role, Relation::Other);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new ActionRow(m_theme, words);
    column->addWidget(row);
    auto *answer = new QLineEdit;
    //: spoken name of a field: %1 is a student
    answer->setAccessibleName(spoken(tr("Answer to %1").arg(who)));
    answer->setPlaceholderText(tr("Answer, if there is one"));
    if (office) {
        column->addWidget(office);
        office->setVisible(state == RequestState::Wanted && decides);
    }
    column->addWidget(answer); // before it is shown: without a parent it would be a window
    answer->setVisible(state == RequestState::Wanted && decides);
    const auto add = [&](const QString &action, const char *kind, RequestState then, const QString &done) {
        //: spoken name of a button: %1 is what it does, %2 a student
        auto *button = makeButton(action, kind, spoken(tr("%1: %2").arg(action, who)));
        row->addAction(button);
        connect(button, &QPushButton::clicked, this, [this, answer, office, decide, then, done] {
            const auto set = office && then == RequestState::Approved ? office->value() : std::nullopt;
            act([decide, then, set, words = answer->text().simplified()](Store &store) { return decide(store, then, words, set); }, done);
        });
    };
    if (state == RequestState::Wanted && decides) {
        //: %1 is a student
        add(tr("Approve"), "plain", RequestState::Approved, tr("Approved: %1").arg(isolated(who)));
        //: %1 is a student
        add(tr("Reject"), "plain", RequestState::Rejected, tr("Rejected: %1").arg(isolated(who)));
    }
    if (state == RequestState::Wanted && own)
        //: %1 is a student
        add(tr("Withdraw"), "quiet", RequestState::Withdrawn, tr("Withdrawn: %1").arg(isolated(who)));
    else if (state == RequestState::Wanted && !decides) {
        QLabel *label = makeLabel(PermissionWording::refusal(Action::DecideRequests, m_requests.role), "small");
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_list->addWidget(box);
    if (state != RequestState::Wanted || !decides)
        return;
    box->setProperty("request", id);
    fillFields(*box, m_answers.value(id).toList());
    if (id == m_answering)
        answer->setFocus();
}

/// Before the list is made anew: what was typed in it is for the requests that are still there.
void AbsencePage::keepAnswers()
{
    m_answers.insert(shownAnswers());
    m_answering.clear();
    const auto *typing = qobject_cast<const QLineEdit *>(focusWidget());
    for (int i = 0; typing && typing->hasFocus() && i < m_list->count(); ++i) {
        const QWidget *box = m_list->itemAt(i)->widget();
        if (box && box->isAncestorOf(typing))
            m_answering = box->property("request").toString();
    }
}

int AbsencePage::rowOfKeyboard() const
{
    const QWidget *focused = focusWidget();
    for (int i = 0; focused && focused->hasFocus() && i < m_list->count(); ++i) {
        const QWidget *box = m_list->itemAt(i)->widget();
        if (box && box->isAncestorOf(focused))
            return i;
    }
    return -1;
}

/// Whoever decides with the keyboard goes on with what has taken the place of what was decided.
void AbsencePage::focusRow(int row)
{
    for (int i = std::min(row, m_list->count() - 1); i >= 0; --i) {
        const QWidget *box = m_list->itemAt(i)->widget();
        const auto buttons = box ? box->findChildren<QPushButton *>() : QList<QPushButton *>();
        if (!buttons.isEmpty()) {
            buttons.constFirst()->setFocus();
            return;
        }
    }
    if (auto *which = m_which->findChild<QPushButton *>())
        which->setFocus();
}

QVariantMap AbsencePage::shownAnswers() const
{
    QVariantMap answers;
    for (int i = 0; i < m_list->count(); ++i) {
        const QWidget *box = m_list->itemAt(i)->widget();
        if (const QString id = box ? box->property("request").toString() : QString(); !id.isEmpty())
            answers[id] = fieldsIn(*box);
    }
    return answers;
}

QVariantMap AbsencePage::halfTyped() const
{
    QVariantMap answers = m_answers;
    answers.insert(shownAnswers());
    QVariantMap typed{ { u"kind"_s, m_kind->current() }, { u"which"_s, m_which->current() }, { u"answers"_s, answers } };
    if (m_form->isVisibleTo(this)) {
        typed[u"fields"_s] = fieldsIn(*m_form);
        typed[u"letter"_s] = m_form->document();
    }
    return typed;
}

void AbsencePage::resume(const QVariantMap &typed)
{
    m_kind->setCurrent(typed.value(u"kind"_s).toInt());
    m_which->setCurrent(typed.value(u"which"_s).toInt());
    m_answers = typed.value(u"answers"_s).toMap();
    if (typed.contains(u"fields"_s))
        m_resumed = typed;
    if (m_read)
        display();
    else if (!m_stale)
        load();
}

/// The list of students is what the form waits for.
void AbsencePage::reopenForm()
{
    const QVariantMap typed = std::exchange(m_resumed, {});
    if (typed.isEmpty() || !m_new->isVisibleTo(this))
        return;
    m_new->click();
    fillFields(*m_form, typed.value(u"fields"_s).toList());
    if (const QString letter = typed.value(u"letter"_s).toString(); !letter.isEmpty())
        m_form->chooseDocument(letter);
}

void AbsencePage::addLeaves()
{
    QList<Leave> shown = m_requests.leaves;
    if (m_which->current() == 0)
        shown.removeIf([](const Leave &leave) { return leave.state != RequestState::Wanted; });
    else
        std::ranges::stable_sort(shown, [](const Leave &a, const Leave &b) { return a.from > b.from; });
    constexpr int most = 200;
    for (const Leave &leave : shown.mid(0, most)) {
        //: %1 is a student, %2 a kind of leave, %3 are days
        const QString title = tr("%1, %2, %3").arg(m_requests.named(leave.student), RequestWording::category(leave.category), RequestWording::days(leave));
        const QString people = RequestWording::people(leave.author, leave.changedAt, leave.decidedBy, leave.decidedAt, leave.answer, leave.state, moment());
        //: %1 is the name of a file or letter
        const QString reason = leave.documentName.isEmpty() ? leave.reason : tr("%1 (letter: %2)").arg(leave.reason, leave.documentName);
        addRow(leave.id, makeWords(title, {}, leave.state, reason, people, leave.id), m_requests.named(leave.student), leave.state, leave.author == m_school.teacher,
               [id = leave.id](Store &store, RequestState decision, const QString &answer, std::optional<StatusValue>) -> Result<> {
                   const auto done = decideLeave(store, id, decision, answer);
                   return done ? Result<>() : Result<>(fail(done.error()));
               });
    }
}

void AbsencePage::addCorrections()
{
    QList<Correction> shown = m_requests.corrections;
    if (m_which->current() == 0)
        shown.removeIf([](const Correction &c) { return c.state != RequestState::Wanted; });
    else
        std::ranges::reverse(shown);
    constexpr int most = 200;
    for (const Correction &c : shown.mid(0, most)) {
        const Student student = m_requests.students.value(c.student);
        const Session session = m_requests.sessions.value(c.session);
        //: %1 is a student, %2 a lesson, %3 its day
        const QString title = tr("%1, %2, %3").arg(m_requests.named(c.student), isolated(session.title()), isolated(Wording::day(session.date)));
        const QString people = RequestWording::people(c.author, c.changedAt, c.decidedBy, c.decidedAt, c.answer, c.state, moment());
        addRow(c.id, makeWords(title, { makeBothMarks(c) }, c.state, c.reason, people, c.id), m_requests.named(c.student), c.state, c.author == m_school.teacher,
               [id = c.id](Store &store, RequestState decision, const QString &answer, std::optional<StatusValue> office) -> Result<> {
                   const auto done = decideCorrection(store, id, decision, answer, office);
                   return done ? Result<>() : Result<>(fail(done.error()));
               },
               c.state == RequestState::Wanted ? new OfficeMark(c, student.name) : nullptr);
    }
}

void AbsencePage::ask(const Leave &leave, const QString &document)
{
    const auto write = [leave, document](Store &store) -> Result<> {
        QByteArray bytes;
        if (!document.isEmpty()) {
            QFile file(document);
            if (!file.open(QIODevice::ReadOnly))
                return fail(Error::Kind::NotFound, file.errorString());
            bytes = file.readAll();
        }
        const auto asked = applyForLeave(store, leave, bytes);
        return asked ? Result<>() : Result<>(fail(asked.error()));
    };
    whenDone(m_data.run(write), this, [this](const Result<> &asked) {
        if (asked) {
            m_form->hide();
            tell(tr("The leave is asked for."), false);
        } else if (asked.error().kind == Error::Kind::NotFound) {
            m_form->tell(tr("The letter cannot be opened. Choose another file."));
        } else if (asked.error().kind == Error::Kind::Invalid) {
            m_form->tell(tr("It was not taken: there is leave for these days already, the days are too many, or the letter is larger than 5 MB."));
        } else {
            m_form->tell(Wording::error(asked.error()));
        }
    });
}

void AbsencePage::act(std::function<Result<>(Store &)> act, const QString &done)
{
    whenDone(m_data.run(std::move(act)), this, [this, done](const Result<> &result) {
        tell(result ? done : tr("Nothing was changed. %1").arg(Wording::error(result.error())), !result);
    });
}

void AbsencePage::tell(const QString &words, bool problem)
{
    restyle(m_told, "tone", problem ? u"absent"_s : u"present"_s);
    m_told->setText(words);
    m_told->setVisible(!words.isEmpty());
    announce(this, words);
}

} // namespace rollbook
