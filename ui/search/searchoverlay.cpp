// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchoverlay.h"

#include "core/whendone.h"
#include "ui/widgets/parts.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int ofEach = 5; // hits of a kind: all kinds are in sight at once
constexpr int ofOne = 30; // where there is one kind only
constexpr int mostRecent = 6;

} // namespace

SearchOverlay::SearchOverlay(DataThread &thread, const School &school, const Clock &clock, const Theme &theme, const QString &storeDirectory,
                             QWidget *window)
    : QWidget(window), m_data(thread), m_school(school), m_clock(clock), m_theme(theme), m_directory(storeDirectory), m_card(makeCard(this)),
      m_text(new QLineEdit(m_card)), m_list(new QListView(m_card)), m_nothing(makeLabel({}, "secondary")), m_more(makeLabel({}, "small"))
{
    m_nothing->setParent(m_card);
    m_more->setParent(m_card);
    setObjectName(u"search"_s);
    hide();
    window->installEventFilter(this);
    const auto forget = [this] { m_stale = true; };
    connect(thread.store(), &Store::rosterChanged, this, forget);
    connect(thread.store(), &Store::sessionsChanged, this, forget);
    connect(m_text, &QLineEdit::textChanged, this, &SearchOverlay::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(&theme, &Theme::changed, this, &SearchOverlay::arrange);
}

/// When it is first opened: a start does not wait for it.
void SearchOverlay::build()
{
    auto *column = new QVBoxLayout(m_card);
    bindMargins(column, m_theme, { 1, 12, 1, 8 }, 8);
    auto *entry = new QVBoxLayout;
    bindMargins(entry, m_theme, { 12, 0, 12, 0 }, 0);
    m_text->setPlaceholderText(tr("Find a student, class, session or action"));
    m_text->setAccessibleName(tr("Find a student, class, session or action"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    entry->addWidget(m_text);
    column->addLayout(entry);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SearchDelegate(m_model, m_theme, m_list));
    m_list->setAccessibleName(tr("Found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    column->addWidget(m_list, 1);
    m_more->setAlignment(Qt::AlignCenter);
    m_more->setWordWrap(true);
    m_more->hide();
    column->addWidget(m_more);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    column->addWidget(m_nothing, 1);
}

void SearchOverlay::open()
{
    if (!isOpen())
        m_focus = QApplication::focusWidget();
    if (!m_card->layout())
        build();
    m_text->clear();
    arrange();
    show();
    raise();
    m_text->setFocus();
    search();
    if (m_stale || !m_index)
        prepare();
}

void SearchOverlay::leave()
{
    hide();
    if (m_focus)
        m_focus->setFocus();
}

/// The index is made on a worker; until it is there the one before, or the actions alone, answer.
void SearchOverlay::prepare()
{
    if (std::exchange(m_preparing, true))
        return;
    m_stale = false;
    const auto make = [directory = m_directory, day = schoolToday(m_school.zone, m_clock.wallMs()), locale = QLocale()]() -> std::shared_ptr<const SearchIndex> {
        const auto store = StoreReader::open(directory);
        const auto lists = store ? SearchReader((*store)->database()).lists(day) : Result<SearchLists>(fail(store.error()));
        return lists ? std::make_shared<const SearchIndex>(*lists, locale) : nullptr;
    };
    whenDone(QtConcurrent::run(make), this, [this](const std::shared_ptr<const SearchIndex> &index) {
        m_preparing = false;
        if (index)
            m_index = index;
        else
            m_stale = true; // it is tried again when the search is opened again
        if (isOpen())
            search();
    });
}

void SearchOverlay::search()
{
    const quint64 asked = ++m_asked;
    const QString text = m_text->text().trimmed();
    if (!m_index || text.isEmpty()) {
        display({});
        return;
    }
    const auto find = [index = m_index, text, own = m_own ? m_own() : QSet<StudentId>()] { return index->find(text, ofEach, ofOne, own); };
    whenDone(QtConcurrent::run(find), this, [this, asked](const SearchFound &found) {
        if (asked == m_asked)
            display(found);
    });
}

QList<SearchHit> SearchOverlay::actionsFor(const QString &text) const
{
    StudentSearch words;
    for (const SearchAction &action : m_actions)
        words.add({ action.words });
    QList<SearchHit> hits;
    for (const int i : words.find(text, text.isEmpty() ? int(m_actions.size()) : ofEach))
        hits.append({ .kind = SearchHit::Kind::Action, .title = m_actions.at(i).words, .icon = m_actions.at(i).icon, .action = m_actions.at(i).name });
    return hits;
}

void SearchOverlay::display(const SearchFound &found)
{
    const QString text = m_text->text().trimmed();
    const auto of = [&](SearchHit::Kind kind) {
        QList<SearchHit> some;
        std::ranges::copy_if(found.hits, std::back_inserter(some), [kind](const SearchHit &hit) { return hit.kind == kind; });
        return some;
    };
    QList<SearchModel::Group> groups;
    if (text.isEmpty())
        groups.append({ tr("Recently used"), m_recent });
    groups.append({ tr("Students"), of(SearchHit::Kind::Student) });
    const QList<SearchHit> classes = of(SearchHit::Kind::Class);
    const bool named = std::ranges::any_of(classes, [&](const SearchHit &one) { return foldedForSearch(one.classCode) == foldedForSearch(text); });
    groups.insert(named ? 0 : groups.size(), { tr("Classes"), classes }); // before its students, when just that was typed
    groups.append({ tr("Sessions"), of(SearchHit::Kind::Session) });
    groups.append({ tr("Actions"), actionsFor(text) });
    m_model.display(groups);
    const bool nothing = m_model.hits() == 0;
    m_all = m_model.hits() + found.all - int(found.hits.size());
    m_more->setVisible(m_all > m_model.hits());
    //: Below a list: %1 and %2 are numbers
    m_more->setText(tr("%1 of %2 shown. Type more to find the others.").arg(QLocale().toString(m_model.hits()), QLocale().toString(m_all)));
    m_list->setVisible(!nothing);
    m_nothing->setVisible(nothing);
    m_nothing->setText(m_preparing || !m_index ? tr("Reading from this device…") : tr("Nothing is called that. A part of a name, a number, a class or a day will do."));
    select(m_model.firstHit());
}

void SearchOverlay::select(int row)
{
    if (!m_model.hit(row)) {
        m_text->setAccessibleDescription(m_nothing->isVisibleTo(this) ? m_nothing->text() : QString());
        return;
    }
    const QModelIndex index = m_model.index(row);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(row == m_model.firstHit() ? m_model.index(0) : index);
    const QString count = m_all > m_model.hits()
        //: %1 and %2 are numbers
        ? tr("%1 of %2 shown").arg(QLocale().toString(m_model.hits()), QLocale().toString(m_all))
        : tr("%n found", nullptr, m_model.hits());
    //: For a screen reader, while one types: %1 is how many were found, %2 what Enter would open
    m_text->setAccessibleDescription(tr("%1: %2").arg(count, index.data(Qt::AccessibleTextRole).toString()));
}

/// To the next one that can be chosen, over the headings.
void SearchOverlay::step(int by)
{
    const int rows = m_model.rowCount();
    int row = m_list->currentIndex().row();
    for (int i = 0; i < rows; ++i) {
        row = (row + by + rows) % rows;
        if (m_model.hit(row)) {
            select(row);
            return;
        }
    }
}

void SearchOverlay::choose(int row)
{
    const SearchHit *found = m_model.hit(row);
    if (!found)
        return;
    const SearchHit hit = *found;
    m_recent.removeIf([&](const SearchHit &one) { return one.isSame(hit); });
    m_recent.prepend(hit);
    m_recent.resize(std::min<qsizetype>(m_recent.size(), mostRecent));
    leave();
    switch (hit.kind) {
    case SearchHit::Kind::Student: emit studentChosen(hit.student); break;
    case SearchHit::Kind::Class: emit classChosen(hit.classCode); break;
    case SearchHit::Kind::Session: emit sessionChosen(hit.session); break;
    case SearchHit::Kind::Action:
        for (const SearchAction &action : std::as_const(m_actions)) {
            if (action.name == hit.action) {
                action.run();
                break;
            }
        }
    }
}

bool SearchOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        arrange();
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex().row()); return true;
    case Qt::Key_Escape: leave(); return true;
    default: return false;
    }
}

void SearchOverlay::arrange()
{
    setGeometry(parentWidget()->rect());
    const int margin = m_theme.px(16);
    const int wide = std::min(m_theme.px(640), width() - 2 * margin);
    const int high = std::min(m_theme.px(560), height() - 2 * margin);
    m_card->setGeometry((width() - wide) / 2, std::max(margin, std::min(m_theme.px(72), (height() - high) / 2)), wide, high);
}

void SearchOverlay::paintEvent(QPaintEvent *)
{
    constexpr int dim = 110; // of 255: what lies behind is seen, and is not read
    QPainter(this).fillRect(rect(), QColor(0, 0, 0, dim));
}

void SearchOverlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->position().toPoint()))
        leave();
}

} // namespace rollbook
