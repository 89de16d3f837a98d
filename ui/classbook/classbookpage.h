// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/datathread.h"
#include "ui/classbook/bookchooser.h"
#include "ui/classbook/bookmodel.h"

#include <QTimer>

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace rollbook {

class BookView;
class EmptyState;
class IconLabel;
class PageHead;

/// The class book: the registers of a class in a period, students by sessions. Read on a worker and a
/// connection of its own; after that it follows what the store announces.
class ClassBookPage : public QWidget
{
    Q_OBJECT
public:
    ClassBookPage(DataThread &thread, const School &school, const Clock &clock, const Theme &theme, const QString &storeDirectory,
                  QWidget *parent = nullptr);

    BookChoice choice() const { return m_chooser->choice(); }
    void open(const BookChoice &choice);
    const BookModel &model() const { return m_model; }
    BookView &view() { return *m_view; }
    void exportTo(const QString &file);
    void printTo(const QString &file); ///< a PDF

signals:
    void sessionRequested(const rollbook::SessionId &session);
    void studentRequested(const rollbook::StudentId &student);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Answer;
    static Answer read(const QString &directory, const BookChoice &choice, QDate today);

    void makeHead();
    QWidget *makeBook();
    QFrame *makeFoot();
    void follow();
    void load();
    void take(const Answer &answer);
    void display(const ClassBook &book);
    void displayEmpty();
    void displayCell();
    void say(const QString &words);
    void choose(bool printed);
    QDate today() const;

    DataThread &m_data;
    School m_school;
    const Clock &m_clock;
    const Theme &m_theme;
    QString m_directory;
    BookModel m_model;
    bool m_stale = true;
    bool m_reading = false;
    bool m_changed = false; ///< while it was read: it has to be read again
    bool m_failed = false;
    bool m_noClasses = false;
    QTimer m_soon; ///< several changes, one reading
    PageHead *m_head;
    QPushButton *m_export;
    QPushButton *m_print;
    BookChooser *m_chooser;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_book;
    BookView *m_view;
    IconLabel *m_words; ///< what the current cell says
    QLabel *m_rule;
    QPushButton *m_openSession;
    QPushButton *m_openStudent;
    QLabel *m_done;
};

} // namespace rollbook
