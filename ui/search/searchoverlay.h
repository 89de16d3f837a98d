// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/datathread.h"
#include "ui/search/searchmodel.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QLineEdit;
class QListView;

namespace rollbook {

/// Something that the search can do besides finding.
struct SearchAction
{
    QString name; ///< stable, for what was used recently
    QString words;
    QString icon;
    std::function<void()> run;
};

/// Search from anywhere, over the whole window: students, classes, sessions and actions, as one types.
/// Reading and matching happen on a worker; keys alone are enough. Without text: what was used
/// recently, then the actions. Leaving it gives the focus back to where it was.
class SearchOverlay : public QWidget
{
    Q_OBJECT
public:
    SearchOverlay(DataThread &thread, const School &school, const Clock &clock, const Theme &theme, const QString &storeDirectory,
                  QWidget *window);

    void setActions(const QList<SearchAction> &actions) { m_actions = actions; }
    /// Asked at each search for whom is found before others: the students of the open register.
    void setOwn(std::function<QSet<StudentId>()> own) { m_own = std::move(own); }
    void open();
    void leave(); ///< without choosing
    bool isOpen() const { return isVisibleTo(parentWidget()); }
    QList<SearchHit> recent() const { return m_recent; } ///< of this run; the last used first
    void setRecent(const QList<SearchHit> &recent) { m_recent = recent; }
    const SearchModel &model() const { return m_model; }

signals:
    void studentChosen(const rollbook::StudentId &student);
    void classChosen(const QString &code);
    void sessionChosen(const rollbook::SessionId &session);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool) override { return true; } ///< the focus stays while it is open

private:
    void build();
    void prepare();
    void search();
    void display(const SearchFound &found);
    QList<SearchHit> actionsFor(const QString &text) const;
    void step(int by);
    void select(int row);
    void choose(int row);
    void arrange();

    DataThread &m_data;
    School m_school;
    const Clock &m_clock;
    const Theme &m_theme;
    QString m_directory;
    QList<SearchAction> m_actions;
    QList<SearchHit> m_recent;
    std::shared_ptr<const SearchIndex> m_index; ///< null until it was made
    bool m_stale = true; ///< the school has changed since
    bool m_preparing = false;
    quint64 m_asked = 0; ///< counts the questions: only the answer to the last is shown
    QPointer<QWidget> m_focus; ///< where it was
    SearchModel m_model;
    QWidget *m_card;
    QLineEdit *m_text;
    QListView *m_list;
    QLabel *m_nothing;
    QLabel *m_more; ///< how many of how many are shown
    std::function<QSet<StudentId>()> m_own;
    int m_all = 0; ///< found, also beyond what is shown
};

} // namespace rollbook
