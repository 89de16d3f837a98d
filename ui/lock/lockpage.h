// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ui/lock/locktile.h"
#include "ui/settings/preferences.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace rollbook {

class PinPad;
class WayButton;

/// Who is marking? The people of a shared device as big tiles; then the PIN of the chosen one, and a way
/// out for a forgotten one. Says of each how many marks are still on the way, and nothing else of
/// theirs. When the language or the looks change it is made anew.
class LockPage : public QWidget
{
    Q_OBJECT
public:
    LockPage(const Preferences &preferences, const Clock &clock, QWidget *parent = nullptr);

    Theme &theme() { return m_theme; }
    void setPreferences(const Preferences &preferences);
    void setTiles(const QList<LockTile> &tiles);
    void showPeople();
    /// A PIN was wrong, or came too early; how long the next one has to wait is in the tile.
    void sayWrong();
    void sayProblem(const QString &sentence);
    void askForCode(); ///< the school system wants a one-time code as well

signals:
    void chosen(const QString &id); ///< somebody without a PIN
    void pinGiven(const QString &id, const QString &pin);
    /// The PIN is forgotten; the school's server is to say who this is.
    void vouchRequested(const QString &id, const QString &password, const QString &code);
    void addRequested();

protected:
    bool event(QEvent *event) override;

private:
    enum class Step { People, Pin, Forgotten };

    void build();
    QWidget *makePeople();
    QWidget *makePin();
    QWidget *makeForgotten();
    void display(Step step);
    void displayForgotten();
    void choose(const LockTile &tile);
    void countDown();
    void vouch();
    void say(const QString &sentence);
    const LockTile *tile() const; ///< the chosen one
    QString words(const LockTile &tile) const;

    const Clock &m_clock;
    Theme m_theme;
    QList<LockTile> m_tiles;
    QString m_chosen;
    Step m_step = Step::People;
    QTimer m_tick; ///< runs only while a wait is being shown
    bool m_counting = false;
    QBoxLayout *m_outer;
    QWidget *m_scroll = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_said = nullptr;
    QWidget *m_people = nullptr;
    QList<WayButton *> m_buttons; ///< as m_tiles
    QWidget *m_pin = nullptr;
    PinPad *m_pad = nullptr;
    QWidget *m_forgotten = nullptr;
    QLabel *m_passwordLabel = nullptr;
    QLineEdit *m_password = nullptr;
    QLabel *m_codeLabel = nullptr;
    QLineEdit *m_code = nullptr;
    QPushButton *m_signIn = nullptr;
};

} // namespace rollbook
