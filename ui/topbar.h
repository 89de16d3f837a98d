// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/school.h"
#include "ui/wording.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace rollbook {

/// School and teacher, and the pill that always says where the marks are.
class TopBar : public QFrame
{
    Q_OBJECT
public:
    TopBar(const School &school, const Theme &theme, QWidget *parent = nullptr);
    void display(const SyncStatus &status, const Moment &moment);
    void setLockable(bool lockable); ///< there is somebody or something to lock for

signals:
    void syncClicked();
    void searchClicked();
    void lockClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Pill;
    class SearchButton;

    void arrange();

    const Theme &m_theme;
    QString m_name; ///< the school's, in full
    QLabel *m_school;
    QLabel *m_teacher;
    SearchButton *m_search;
    Pill *m_pill;
    QPushButton *m_lock;
    bool m_lockable = false;
};

} // namespace rollbook
