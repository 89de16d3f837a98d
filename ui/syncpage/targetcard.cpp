// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/syncpage/targetcard.h"

#include "core/model/reason.h"
#include "ui/syncpage/targetfacts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/parts.h"

#include <QHideEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// Words that this device found for what went wrong are not the server's.
bool areTheServers(const QString &problem)
{
    static const QStringList ours{ u"offline"_s, u"timeout"_s, u"ambiguous"_s, u"no_secret"_s,
                                   u"tls_intercept"_s, u"not_json"_s, u"storage"_s };
    return !problem.isEmpty() && !isCaptive(problem) && !ours.contains(problem);
}

} // namespace

TargetCard::TargetCard(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_name(makeLabel({}, "card")), m_state(new IconLabel(theme)), m_sentence(makeLabel({}, "secondary")),
      m_serverWords(makeLabel({}, "small"))
{
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    bindMargins(column, theme, { 20, 16, 20, 16 }, 8);
    auto *head = new QHBoxLayout;
    m_name->setWordWrap(true);
    head->addWidget(m_name, 1);
    head->addWidget(m_state, 0);
    column->addLayout(head);
    m_sentence->setWordWrap(true);
    m_serverWords->setWordWrap(true);
    m_serverWords->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_sentence);
    column->addWidget(m_serverWords);
    m_signIn = makeSignIn();
    column->addWidget(m_signIn);
    m_details = makeDetails();
    column->addWidget(m_details);
    column->addStretch();
    column->addWidget(makeButtons());
}

QWidget *TargetCard::makeButtons()
{
    auto *box = new QWidget;
    auto *row = new FlowLayout(8, box);
    m_send = makeButton(tr("Send now"));
    m_import = makeButton(tr("Import ids…"));
    m_login = makeButton(tr("Open login"), "primary");
    m_more = makeButton(tr("Details"), "quiet");
    for (QPushButton *button : { m_login, m_send, m_import, m_more })
        row->addWidget(button);
    m_import->setToolTip(tr("A file from the school that says which of its ids belong to which student and class."));
    m_login->hide();
    connect(m_send, &QPushButton::clicked, this, &TargetCard::sendNowRequested);
    connect(m_import, &QPushButton::clicked, this, [this] { emit importRequested(m_target.id); });
    connect(m_login, &QPushButton::clicked, this, [this] { emit loginPageRequested(m_target.id); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_details->setVisible(m_details->isHidden());
        m_more->setText(m_details->isHidden() ? tr("Details") : tr("Less"));
    });
    return box;
}

QWidget *TargetCard::makeDetails()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    bindMargins(column, m_theme, { 0, 4, 0, 4 }, 8);
    column->addWidget(makeLine());
    m_address = makeLabel({}, "small");
    m_address->setWordWrap(true);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_address);
    m_extra = new QVBoxLayout;
    m_extra->setSpacing(4);
    column->addLayout(m_extra);
    m_facts = new TargetFacts(m_theme);
    column->addWidget(m_facts);
    box->hide();
    return box;
}

QWidget *TargetCard::makeSignIn()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    m_code = new QLineEdit;
    m_code->setPlaceholderText(tr("One-time code"));
    m_code->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText);
    m_signInButton = makeButton(tr("Sign in"), "primary");
    row->addWidget(m_code, 1);
    row->addWidget(m_password, 1);
    row->addWidget(m_signInButton);
    for (QLineEdit *edit : { m_password, m_code })
        connect(edit, &QLineEdit::returnPressed, this, &TargetCard::signIn);
    connect(m_signInButton, &QPushButton::clicked, this, &TargetCard::signIn);
    return box;
}

void TargetCard::signIn()
{
    const QString password = m_password->text();
    const QString code = m_code->isHidden() ? QString() : m_code->text().simplified().remove(u' ');
    if (!m_code->isHidden() && code.isEmpty()) {
        m_code->setFocus();
        return;
    }
    if (password.isEmpty() && code.isEmpty()) { // with a code, the password that is kept will do
        m_password->setFocus();
        return;
    }
    m_password->clear();
    m_code->clear();
    emit signInRequested(m_target.id, password, code);
}

/// What was typed does not wait there for whoever comes next.
void TargetCard::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (event->spontaneous()) // only minimised
        return;
    m_password->clear();
    m_code->clear();
}

void TargetCard::nameForSpeech()
{
    const QString &name = m_target.name;
    m_password->setAccessibleName(spoken(tr("Password for %1").arg(name)));
    m_code->setAccessibleName(spoken(tr("One-time code for %1").arg(name)));
    m_signInButton->setAccessibleName(spoken(tr("Sign in to %1").arg(name)));
    m_send->setAccessibleName(spoken(tr("Send now to %1").arg(name)));
    m_import->setAccessibleName(spoken(tr("Import ids of %1").arg(name)));
    m_login->setAccessibleName(spoken(tr("Open the login of this Wi-Fi")));
    m_more->setAccessibleName(spoken(tr("Details of %1").arg(name)));
}

void TargetCard::display(const TargetStatus &target, const Moment &moment)
{
    m_target = target;
    m_name->setText(isolated(target.name));
    m_state->display(lookOf(target), Wording::targetWord(target));
    m_sentence->setText(Wording::targetSentence(target, moment));
    m_serverWords->setText(areTheServers(target.problem) ? Wording::serverSays(target.name, target.problemText) : QString());
    m_serverWords->setVisible(!m_serverWords->text().isEmpty());
    const bool signIn = target.activity == TargetActivity::SignIn;
    const bool wantsCode = target.problem == "mfa_required"_L1;
    m_signIn->setVisible(signIn);
    m_code->setVisible(wantsCode);
    m_password->setPlaceholderText(wantsCode ? tr("Password, if it has changed") : tr("Password"));
    m_send->setVisible(!signIn && target.toSend > 0);
    m_import->setVisible(target.waitingForSchool > 0);
    m_login->setVisible(isCaptive(target.problem));
    nameForSpeech();
}

void TargetCard::setDetails(const TargetDetails &details, const QList<TargetWording> &wordings, const Moment &moment)
{
    const Target &target = details.target;
    m_address->setText(target.remoteUser.isEmpty() ? isolated(target.url)
                                                   //: %1 is an address, %2 what the server calls this person
                                                   : tr("%1, signed in as %2").arg(isolated(target.url), isolated(target.remoteUser)));
    emptyLayout(m_extra);
    const auto add = [this](const Look &look, const QString &words) {
        auto *line = new IconLabel(m_theme);
        line->display(look, words);
        m_extra->addWidget(line);
    };
    if (details.perhapsTwice > 0)
        add({ u"question"_s, Token::Late },
            details.perhapsTwice == 1 ? tr("1 mark may appear there twice: an answer was lost, and it cannot be asked.")
                                      : tr("%n marks may appear there twice: answers were lost, and it cannot be asked.", "two or more", details.perhapsTwice));
    for (const DispatchState &dispatch : details.dispatches) {
        const bool refused = dispatch.state == "refused"_L1;
        const QString said = refused ? Wording::serverSays(target.name, dispatch.serverText) : QString();
        add(refused ? Look{ u"dot"_s, Token::Absent } : Look{ u"clock"_s, Token::Text2 },
            Wording::dispatch(dispatch, moment) + (said.isEmpty() ? QString() : u' ' + said));
    }
    m_facts->display(details.traits, wordings);
}

} // namespace rollbook
