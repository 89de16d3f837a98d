// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/datathread.h"
#include "ui/wording.h"

#include <QFrame>
#include <QVariant>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace rollbook {

/// A mark that can no longer be changed by marking: what is asked for instead, both to be seen, and
/// what became of it. Hidden where marking is still possible and nothing was asked for.
class CorrectionCard : public QFrame
{
    Q_OBJECT
public:
    CorrectionCard(DataThread &thread, const School &school, const Clock &clock, const Theme &theme, QWidget *parent = nullptr);
    void open(SessionId session, StudentId student);
    QVariantList halfTyped() const; ///< empty = nothing
    void resume(const QVariantList &fields); ///< as soon as the card has been read

private:
    /// What the card tells of. A value.
    struct Known
    {
        Session session;
        QList<Correction> asked; ///< the oldest first
        StatusValue now;
        bool refused = false; ///< a school system did not take the mark
        bool locked = false;
        bool may = false;
    };

    void load();
    void display(const Known &known);
    void ask();

    DataThread &m_data;
    School m_school;
    const Clock &m_clock;
    const Theme &m_theme;
    SessionId m_session;
    StudentId m_student;
    QVariantList m_resumed;
    bool m_fresh = true; ///< nothing was shown of this mark yet
    QLabel *m_words;
    QVBoxLayout *m_list;
    QWidget *m_form;
    QComboBox *m_to;
    QWidget *m_minutesField;
    QSpinBox *m_minutes;
    QLineEdit *m_reason;
    QLabel *m_problem;
};

} // namespace rollbook
