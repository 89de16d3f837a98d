// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/peoplereader.h"
#include "ui/register/registermodel.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace rollbook {

/// Who came and is on no list: a student of another class, or somebody new under a name for the time being, put on the
/// register and marked present. Later, who that is; and that back again.
class VisitorBar : public QFrame
{
    Q_OBJECT
public:
    VisitorBar(RegisterModel &model, DataThread &thread, const Theme &theme, QWidget *parent = nullptr);
    void add();
    QString adding() const; ///< the name typed so far; null = nobody is being added
    void resume(const QString &name);
    void identify(int row); ///< of a temporary student
    void leave();

signals:
    void added(rollbook::StudentId student); ///< on the register now
    void left(); ///< give the focus back to the register

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin(const QString &label);
    void offer();
    void carryOut();
    void choose(const Student &student);
    void addAs(std::function<Result<StudentId>(Store &)> put);
    void merge(const Student &real);
    void separate();
    void fail(const Error &error);

    RegisterModel &m_model;
    DataThread &m_data;
    SessionId m_session; ///< for which it was opened
    StudentDirectory m_known;
    Student m_who; ///< who is to be identified; null = somebody is added
    Student m_merged; ///< who was just said to be somebody
    QLabel *m_label;
    QLineEdit *m_name;
    QPushButton *m_do;
    QPushButton *m_apart;
    QWidget *m_choices;
    QLabel *m_told;
};

} // namespace rollbook
