// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/datathread.h"
#include "ui/register/registerhistory.h"
#include "ui/wording.h"

#include <QAbstractTableModel>
#include <QHash>

namespace rollbook {

/// One line as it is shown: what the store said last, and what has been asked of it since.
struct RegisterLine
{
    Student student;
    int position = 0;
    MarkState state;
    int saving = 0; ///< edits on their way to the disk
    std::optional<Status> asked; ///< the status of the latest of them
    QString problem; ///< why the last edit was not saved; empty when it was
};

/// The lines of one session. A value changes only when the store announces it: until then the line
/// is *saving*, and after a failure it keeps its old value and says why.
class RegisterModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, StudentName, StatusColumn, Note, Where, ColumnCount };

    RegisterModel(DataThread &data, const Clock &clock, QObject *parent = nullptr);

    void open(SessionId session);
    const Session &session() const { return m_session; }
    const RegisterLine &line(int row) const { return m_lines.at(row); }
    StatusCounts counts() const;
    int firstUnmarked() const; ///< -1 when there is none
    int firstUnsaved() const; ///< whose last edit failed; -1 when there is none
    Moment moment() const;
    QString whereWords(const RegisterLine &line) const; ///< "Saving", "Confirmed 09:43"
    const RegisterHistory &history() const { return m_history; }

    void record(const QList<MarkEdit> &edits);
    void fillRest(); ///< present, for whoever is unmarked
    void undo() { step(RegisterHistory::Purpose::Undo); }
    void redo() { step(RegisterHistory::Purpose::Redo); }
    void setFinished(bool finished);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Takes a status code ("P", empty to clear), a StatusValue or, in the note's column, text.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void opened(); ///< another session, or other students
    void sessionChanged();
    void countsChanged();
    void historyChanged();
    void failed(const QString &sentence);

private:
    void load(SessionId session);
    void show(const Register &read);
    void step(RegisterHistory::Purpose purpose);
    void post(const QList<MarkEdit> &edits, RegisterHistory::Purpose purpose);
    void settle(const QList<MarkEdit> &edits, RegisterHistory::Purpose purpose,
                const Result<QList<MarkState>> &result);
    void apply(const QList<MarkState> &marks);
    void touched(int first, int last);
    QString text(const RegisterLine &line, int column) const;
    QString spokenCell(const RegisterLine &line, int column) const;

    DataThread &m_data;
    const Clock &m_clock;
    Session m_session;
    SessionId m_wanted;
    QList<RegisterLine> m_lines;
    QHash<StudentId, int> m_rows;
    QHash<StudentId, Mark> m_before; ///< of marks changed since the last edit settled
    RegisterHistory m_history;
};

} // namespace rollbook
