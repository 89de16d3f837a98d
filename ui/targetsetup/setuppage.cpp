// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targetsetup/setuppage.h"

#include "core/model/reason.h"
#include "core/whendone.h"
#include "ui/syncpage/targetfacts.h"
#include "ui/targetsetup/addresspage.h"
#include "ui/targetsetup/idspage.h"
#include "ui/targetsetup/signinpage.h"
#include "ui/targetsetup/trialpage.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/halftyped.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/parts.h"

#include <QHideEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int stepCount = 5;

} // namespace

SetupPage::SetupPage(DataThread &thread, const School &school, const Clock &clock,
                     const Theme &theme, const QStringList &offeredKinds, QWidget *parent)
    : QWidget(parent), m_data(thread), m_theme(theme), m_head(new PageHead(theme, tr("Add a school system"))),
      m_address(new AddressPage(theme, offeredKinds)), m_server(makeLabel({}, "card")),
      m_facts(new TargetFacts(theme)), m_signIn(new SignInPage(theme)), m_ids(new IdsPage(theme)),
      m_trial(new TrialPage(thread, school, clock, theme)), m_message(new IconLabel(theme)),
      m_back(makeButton(tr("Cancel"), "quiet")), m_next(makeButton({}, "primary"))
{
    setObjectName(u"page"_s);
    build();
    connect(m_address, &AddressPage::changed, this, &SetupPage::refresh);
    connect(m_signIn, &SignInPage::changed, this, &SetupPage::refresh);
    connect(m_signIn, &SignInPage::confirmed, m_next, &QPushButton::click);
    connect(m_trial, &TrialPage::sendNowRequested, this, &SetupPage::sendNowRequested);
    connect(m_next, &QPushButton::clicked, this, &SetupPage::forward);
    connect(m_back, &QPushButton::clicked, this, &SetupPage::back);
    begin();
}

void SetupPage::build()
{
    auto *page = new QVBoxLayout(this);
    bindMargins(page, m_theme, { 24, 20, 12, 12 }, 12);
    page->addWidget(m_head);
    QScrollArea *scroll = makeScroll();
    page->addWidget(scroll, 1);
    auto *column = static_cast<QVBoxLayout *>(scroll->widget()->layout());
    bindMargins(column, m_theme, { 0, 0, 12, 0 }, 12);
    m_head->scrollWhenLow(page, column);
    QFrame *card = makeCard();
    auto *inside = new QVBoxLayout(card);
    bindMargins(inside, m_theme, { 20, 16, 20, 16 }, 12);
    m_steps = { m_address, makeServerPage(), m_signIn, m_ids, m_trial };
    for (QWidget *step :
         std::as_const(m_steps)) // not a stack, which is as high as its highest page
        inside->addWidget(step);
    inside->addWidget(m_message);
    inside->addWidget(makeFoot());
    column->addWidget(card);
    column->addStretch(1);
    const auto narrow = [this, card] {
        card->setMaximumWidth(m_theme.px(760));
    }; // lines of a form are short
    connect(&m_theme, &Theme::changed, card, narrow);
    narrow();
}

QWidget *SetupPage::makeServerPage()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    bindMargins(column, m_theme, {}, 8);
    m_server->setWordWrap(true);
    column->addWidget(m_server);
    m_notes = new QVBoxLayout;
    m_notes->setSpacing(2);
    column->addLayout(m_notes);
    column->addWidget(m_facts);
    return box;
}

QWidget *SetupPage::makeFoot()
{
    auto *box = new QWidget;
    auto *row = new FlowLayout(8, box);
    row->addWidget(m_next);
    row->addWidget(m_back);
    return box;
}

void SetupPage::begin()
{
    m_address->clear();
    m_signIn->forget();
    go(Step::Address);
}

QVariantList SetupPage::halfTyped() const { return m_step == Step::Trial ? QVariantList() : fieldsIn(*m_address); }
void SetupPage::resume(const QVariantList &fields) { fillFields(*m_address, fields); }

void SetupPage::abandon()
{
    m_signIn->forget();
    m_waiting = false;
    emit cancelled();
}

/// Another page, or a locked screen: what was typed does not wait there for whoever comes next.
void SetupPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_step != Step::SignIn || event->spontaneous())
        return;
    abandon();
    m_message->hide();
    refresh();
}

void SetupPage::go(Step step)
{
    m_step = step;
    m_waiting = false;
    m_message->hide();
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setVisible(i == qsizetype(step));
    const QString names[stepCount] = { tr("Where it is"), tr("What it can do"), tr("Sign in"),
                                       tr("Whose id is whose"), tr("One mark to try it with") };
    //: %3 is what the step is about
    m_head->setSubtitle(
        tr("Step %1 of %2: %3").arg(int(step) + 1).arg(stepCount).arg(names[int(step)]));
    refresh();
}

Target SetupPage::draft() const
{
    Target target = m_address->draft();
    if (const QString user = m_signIn->user(); !user.isEmpty())
        target.options[u"username"_s] = user;
    return target;
}

void SetupPage::refresh()
{
    const QString words[stepCount] = { tr("Look who answers there"), tr("Continue"), tr("Sign in"),
                                       tr("Add it"), tr("Finish") };
    m_next->setText(words[int(m_step)]);
    m_next->setAccessibleName(words[int(m_step)]);
    const bool complete = m_step == Step::Address ? m_address->isComplete()
        : m_step == Step::SignIn                  ? m_signIn->isComplete()
                                                  : true;
    m_next->setEnabled(complete && !m_waiting);
    m_back->setVisible(m_step != Step::Trial); // it has been added: removing is another matter
    const QString leave = m_step == Step::Address ? tr("Cancel") : tr("Back");
    m_back->setText(leave);
    m_back->setAccessibleName(leave);
}

void SetupPage::wait(const QString &words)
{
    m_waiting = true;
    say({ u"clock"_s, Token::Text2 }, words);
    refresh();
}

void SetupPage::say(const Look &look, const QString &words)
{
    m_message->display(look, words);
    m_message->show();
}

void SetupPage::sayProblem(const SetupProblem &problem)
{
    m_waiting = false;
    refresh();
    QString words;
    if (problem.reason == "invalid"_L1 || problem.reason == "storage"_L1)
        words = problem.reason == "storage"_L1
            ? tr("It could not be added. Is there one of this name already?")
            : tr("Check what you have typed.");
    else if (problem.reason == "auth"_L1)
        words = tr("It does not accept this sign-in. Check what you have typed.");
    else if (problem.reason == "mfa_required"_L1)
        words = tr("It asks for a one-time code.");
    else if (problem.reason == "offline"_L1)
        words = tr("Nobody answers at this address. Check it, and the network.");
    else if (problem.reason == "not_json"_L1 || isCaptive(problem.reason)
             || problem.reason == "contract_broken"_L1)
        words = tr("Something else answers at this address. Check it, and whether this Wi-Fi wants "
                   "a login.");
    else
        words = Wording::reason(problem.reason, m_address->draft().name);
    const QString said = problem.text.simplified();
    say({ u"alert"_s, Token::Late },
        said.isEmpty() ? words : words + u' ' + tr("(%1)").arg(isolated(said)));
}

void SetupPage::forward()
{
    const QString name = isolated(m_address->draft().name);
    switch (m_step) {
    case Step::Address:
        wait(tr("Asking who answers there."));
        emit probeRequested(m_address->draft());
        break;
    case Step::Server:
        m_signIn->ask(m_address->kind());
        go(Step::SignIn);
        break;
    case Step::SignIn:
        wait(tr("Signing in to %1, and reading its class list.").arg(name));
        emit signInRequested(draft(), m_signIn->password(), m_signIn->code());
        break;
    case Step::Ids:
        wait(tr("Adding %1.").arg(name));
        emit addRequested(draft(), m_signIn->password(), m_ids->links());
        break;
    case Step::Trial: finish(); break;
    }
}

void SetupPage::back()
{
    if (m_step == Step::Address) {
        emit left(); // whoever listens calls abandon()
        return;
    }
    emit cancelled();
    if (m_step == Step::SignIn)
        m_signIn->forget();
    go(Step(int(m_step) - 1));
}

void SetupPage::showProbe(const SetupProbe &found)
{
    if (m_step != Step::Address || !m_waiting)
        return;
    if (!found.problem.isEmpty()) {
        sayProblem(found.problem);
        return;
    }
    m_server->setText(
        tr("%1 answers.")
            .arg(isolated(found.server.isEmpty() ? m_address->draft().name : found.server)));
    emptyLayout(m_notes);
    for (const QString &note : found.notes)
        m_notes->addWidget(makeLabel(isolated(note), "small"));
    m_facts->display(found.traits, found.wordings);
    go(Step::Server);
}

void SetupPage::showSignIn(const SetupSignIn &found)
{
    if (m_step != Step::SignIn || !m_waiting)
        return;
    if (!found.problem.isEmpty()) {
        sayProblem(found.problem);
        m_signIn->askForCode(found.problem.reason == "mfa_required"_L1);
        return;
    }
    m_ids->display(found);
    go(Step::Ids);
}

void SetupPage::showAdded(const SetupAdded &added)
{
    if (m_step != Step::Ids || !m_waiting)
        return;
    if (!added.problem.isEmpty()) {
        sayProblem(added.problem);
        return;
    }
    m_signIn->forget();
    m_trial->open(added.target);
    go(Step::Trial);
}

void SetupPage::finish()
{
    const auto queue = [target = m_trial->target(), from = m_trial->from()](Store &store) {
        return store.queueMarksFrom(target, from);
    };
    whenDone(m_data.run(queue), this, [this](const Result<> &queued) {
        if (queued) {
            emit left();
            return;
        }
        say({ u"alert"_s, Token::Absent }, Wording::error(queued.error()));
    });
}

} // namespace rollbook
