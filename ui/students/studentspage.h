// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/datathread.h"
#include "ui/students/schoolimport.h"
#include "ui/students/studentpanel.h"
#include "ui/theme.h"
#include "ui/widgets/halftyped.h"

#include <QStandardItemModel>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QScrollArea;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace rollbook {

class EmptyState;
class ImportDesk;
class ImportPanel;
class NewClassForm;
class PageHead;
class SchoolImportPanel;

/// Students by class or by a search, each with details and classes to change, and the way in and out
/// for lists.
class StudentsPage : public QWidget, public HoldsForms
{
    Q_OBJECT
public:
    StudentsPage(DataThread &thread, const School &school, const Clock &clock, const Theme &theme,
                 QWidget *parent = nullptr);
    void chooseFile(); ///< asks for a class list and imports it
    void importFile(const QString &path); ///< a class list (CSV)
    void importSchoolFile(const QString &path, SchoolFile file);
    void takePhoto(const QString &path);
    void exportStudent(const QString &file); ///< all about the one in the panel
    QVariantMap halfTyped() const override;
    void resume(const QVariantMap &typed) override;
    bool leave(); ///< the panel, or the imports; false when only the lists are shown

signals:
    void studentRequested(const rollbook::StudentId &student);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Lists
    {
        StudentDirectory directory; ///< also those who left
        QList<SchoolClass> classes;
        Role role = Role::Admin;
    };

    void makeHead();
    QWidget *makeLists();
    void connectPanel();
    void arrange();
    void load();
    void display(const Result<Lists> &lists);
    void showStudents();
    void openStudent(const QModelIndex &index);
    void loadStudent();
    void showPanel(bool open);
    void beginNew();
    void beginNewClass();
    void openDesk();
    void apply(std::function<Result<>(Store &)> act, const QString &done = {});
    void choosePhoto();
    void chooseExport();
    static QString countsWords(int classes, int students);
    QDate today() const { return schoolToday(m_school.zone, m_clock.wallMs()); }

    DataThread &m_data;
    School m_school;
    const Clock &m_clock;
    const Theme &m_theme;
    bool m_stale = true;
    bool m_importing = false;
    bool m_failed = false; ///< the classes could not be read
    Role m_role = Role::Admin;
    QString m_class; ///< empty = all
    StudentId m_student; ///< in the panel; null = a new one
    std::optional<StudentDraft> m_draft; ///< to be put back into the panel
    StudentDirectory m_directory;
    QStringList m_codes; ///< of the classes
    QStandardItemModel m_classes;
    QStandardItemModel m_students;
    PageHead *m_head;
    QPushButton *m_import;
    QPushButton *m_export; ///< to the same desk, for who may not import
    QPushButton *m_add;
    QPushButton *m_addClass;
    NewClassForm *m_newClass;
    QLineEdit *m_search;
    QListView *m_classList;
    QTableView *m_studentTable;
    QLabel *m_none; ///< nobody is found
    QWidget *m_tableSide;
    QScrollArea *m_panelScroll;
    StudentPanel *m_studentPanel;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_lists;
    QBoxLayout *m_listRow;
    ImportPanel *m_panel;
    QScrollArea *m_scroll; ///< around the panel
    SchoolImportPanel *m_schoolPanel;
    QScrollArea *m_schoolScroll;
    ImportDesk *m_desk;
    QScrollArea *m_deskScroll;
};

} // namespace rollbook
