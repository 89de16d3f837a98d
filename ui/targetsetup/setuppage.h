// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/targetsetup.h"
#include "core/store/datathread.h"
#include "ui/wording.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rollbook {

class AddressPage;
class IconLabel;
class PageHead;
class IdsPage;
class SignInPage;
class TargetFacts;
class TrialPage;

/// Adds a school system in five steps: where it is, what it can do, who we are there, whose id is
/// whose, and one mark to try it with. Asks by signals; the answers come to the show functions.
class SetupPage : public QWidget
{
    Q_OBJECT
public:
    SetupPage(DataThread &thread, const School &school, const Clock &clock, const Theme &theme,
              const QStringList &offeredKinds, QWidget *parent = nullptr);
    void begin();
    QVariantList halfTyped() const; ///< where it is; what the server answered is asked for again
    void resume(const QVariantList &fields);
    void abandon(); ///< whoever leaves leaves no password behind

public slots:
    void showProbe(const rollbook::SetupProbe &found);
    void showSignIn(const rollbook::SetupSignIn &found);
    void showAdded(const rollbook::SetupAdded &added);

signals:
    void probeRequested(const rollbook::Target &draft);
    void signInRequested(const rollbook::Target &draft, const QString &password,
                         const QString &code);
    void addRequested(const rollbook::Target &draft, const QString &password,
                      const QList<rollbook::SetupLink> &links);
    void cancelled();
    void sendNowRequested();
    void left(); ///< done, or given up

protected:
    void hideEvent(QHideEvent *event) override;

private:
    enum class Step { Address, Server, SignIn, Ids, Trial };
    void build();
    QWidget *makeServerPage();
    QWidget *makeFoot();
    void go(Step step);
    void forward();
    void back();
    void wait(const QString &words);
    void say(const Look &look, const QString &words);
    void sayProblem(const SetupProblem &problem);
    void refresh();
    void finish();
    Target draft() const;

    DataThread &m_data;
    const Theme &m_theme;
    Step m_step = Step::Address;
    bool m_waiting = false;
    PageHead *m_head;
    QList<QWidget *> m_steps;
    AddressPage *m_address;
    QLabel *m_server;
    QVBoxLayout *m_notes = nullptr;
    TargetFacts *m_facts;
    SignInPage *m_signIn;
    IdsPage *m_ids;
    TrialPage *m_trial;
    IconLabel *m_message;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace rollbook
