// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/permission.h"
#include "core/store/people.h"
#include "core/store/peoplereader.h"
#include "ui/theme.h"

#include <QFrame>

#include <optional>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace rollbook {

class GuardianList;

/// What the panel shows of one student. A value.
struct StudentFile
{
    Student student;
    QList<EnrolmentSpan> spans; ///< the oldest first
    QList<Guardian> guardians; ///< empty when the role does not read them
    QByteArray photo; ///< JPEG; empty = none
};

/// What was typed in the panel and not kept yet, as it was typed.
struct StudentDraft
{
    StudentId student; ///< null = a new one
    QStringList texts; ///< number, name, email, phone, birthday
    QString classCode; ///< empty = none chosen
    QDate day;
};

/// One student: details, the classes with their days, whom to call; also a new one, and one who was
/// added to a lesson and is on no list. Everything leaves as a signal; nothing is written here.
class StudentPanel : public QFrame
{
    Q_OBJECT
public:
    explicit StudentPanel(const Theme &theme, QWidget *parent = nullptr);
    void display(const StudentFile &file, const QStringList &classes, const QList<StudentEntry> &others, QDate today, Role role);
    void beginNew(const QStringList &classes, const QString &classCode, QDate today);
    void tell(const QString &words, bool problem = true);
    std::optional<StudentDraft> draft() const; ///< nullopt = nothing was typed
    void restore(const StudentDraft &draft); ///< over what is displayed

signals:
    void saved(const rollbook::StudentEdit &said);
    void added(const QString &number, const rollbook::StudentEdit &said, const QString &classCode, QDate from);
    void enrolled(const QString &classCode, QDate from);
    void moved(const QString &fromClass, const QString &toClass, QDate from);
    void ended(const QString &classCode, QDate last);
    void left(QDate last); ///< the school; an invalid day takes it back
    void mergeRequested(rollbook::StudentId real);
    void separateRequested(rollbook::StudentId temporary); ///< who was merged into this student
    void guardianSaved(const rollbook::Guardian &guardian);
    void guardianRemoved(const rollbook::Guardian &guardian);
    void photoRequested();
    void exportRequested();
    void eraseRequested(const QString &reason);
    void pageRequested(rollbook::StudentId student); ///< with the history and the figures
    void closed();

private:
    void makeDetails(QVBoxLayout *column);
    void makeClasses(QVBoxLayout *column);
    void makeTemporary(QVBoxLayout *column);
    void makeErasure(QVBoxLayout *column);
    void placeEnrolment();
    void fill(const Student &student, const QStringList &classes, QDate today, bool isNew, bool mayChange);
    void displaySpans(const QList<EnrolmentSpan> &spans, QDate today, bool mayChange);
    void displayMerged(const QList<StudentEntry> &others, bool mayChange);
    void displayPhoto(const QByteArray &jpeg);
    void save();
    QList<QLineEdit *> details() const { return { m_number, m_name, m_email, m_phone, m_birthday }; }

    const Theme &m_theme;
    bool m_new = false;
    StudentId m_id; ///< shown; null = a new one
    QString m_onlyClass; ///< the one class that the student is in; empty = none or several
    QLabel *m_title;
    QLabel *m_photo;
    QPushButton *m_choosePhoto;
    QLabel *m_refusal;
    QLineEdit *m_number;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QLineEdit *m_birthday;
    QLabel *m_told;
    QVBoxLayout *m_column;
    QPushButton *m_close;
    QPushButton *m_save;
    QPushButton *m_page;
    QWidget *m_spans; ///< the classes of a student there is
    QVBoxLayout *m_spanList;
    QWidget *m_enrolment;
    QComboBox *m_class;
    QDateEdit *m_day;
    QPushButton *m_move;
    QPushButton *m_also;
    QPushButton *m_leave;
    QWidget *m_temporary;
    QComboBox *m_real;
    QVBoxLayout *m_merged; ///< who turned out to be this student
    GuardianList *m_guardians;
    QPushButton *m_export;
    QPushButton *m_erase;
    QWidget *m_erasure;
    QLineEdit *m_eraseReason;
};

} // namespace rollbook
