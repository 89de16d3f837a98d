// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/timeline.h"

#include "core/whendone.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tablecard.h"
#include "ui/wording.h"

#include <QBoxLayout>
#include <QListView>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

bool isOwnEdit(const TimelineEntry &entry)
{
    return entry.thisDevice && entry.step.kind == StoryStep::Kind::Marked;
}

} // namespace

TimelineModel::TimelineModel(const RegisterModel &model, const Theme &theme, QObject *parent)
    : QAbstractListModel(parent), m_register(model), m_theme(theme)
{
}

void TimelineModel::show(const QList<TimelineEntry> &entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QString TimelineModel::sentence(const TimelineEntry &entry) const
{
    QStringList facts;
    if (entry.step.kind == StoryStep::Kind::Confirmed && entry.student.isNull())
        facts << tr("%n confirmed by %1.", "marks", entry.step.marks)
                     .arg(isolated(entry.step.target));
    else if (entry.step.kind == StoryStep::Kind::Opened && !entry.student.isNull())
        facts << tr("Added to the register by %1.").arg(isolated(entry.step.author));
    else
        facts << Wording::storyStep(entry.step);
    if (!entry.studentName.isEmpty())
        //: %1 is a student, %2 what happened
        facts[0] = tr("%1: %2").arg(isolated(entry.studentName), facts[0]);
    QStringList details;
    if (const QString how = Wording::how(entry.how); !how.isEmpty())
        details << how;
    if (!entry.device.isEmpty())
        details << (entry.thisDevice ? tr("this device")
                                     //: %1 is the beginning of a device's id
                                     : tr("device %1").arg(isolated(entry.device.left(8))));
    if (!details.isEmpty())
        facts << tr("(%1)").arg(details.join(tr(", ")));
    if (!entry.step.serverText.isEmpty())
        facts << (entry.step.target.isEmpty()
                      ? isolated(entry.step.serverText)
                      : Wording::serverSays(entry.step.target, entry.step.serverText));
    return facts.join(u' ');
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineEntry &entry = m_entries.at(entryAt(index.row()));
    const QString at = isolated(Wording::when(entry.step.at, m_register.moment()));
    switch (role) {
    //: A line of the timeline: %1 is a time, %2 what happened
    case Qt::DisplayRole: return tr("%1  %2").arg(at, sentence(entry));
    case Qt::AccessibleTextRole: return spoken(tr("%1  %2").arg(at, sentence(entry)));
    case Qt::DecorationRole: {
        const Look look = lookOf(entry.step);
        return m_theme.icon(look.icon, look.token);
    }
    default: return {};
    }
}

Timeline::Timeline(RegisterModel &model, DataThread &thread, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_model(model), m_data(thread),
      m_entries(new TimelineModel(model, theme, this)), m_list(new QListView),
      m_back(makeButton(tr("Go back to before this")))
{
    auto *column = new QVBoxLayout(this);
    bindMargins(column, theme, {}, 10);
    m_list->setModel(m_entries);
    m_list->setAccessibleName(tr("Timeline of the register"));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(new TableCard(theme, m_list), 1);
    auto *row = new QHBoxLayout;
    auto *close = makeButton(tr("Back to the register"), "quiet");
    m_back->setToolTip(tr("What you marked from here on is taken back, as new marks. Undo brings "
                          "them again. Marks of others stay."));
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &Timeline::left);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_model.stepBack(m_entries->entries(), m_entries->entryAt(m_list->currentIndex().row()));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &Timeline::showChoice);
    connect(m_entries, &QAbstractItemModel::modelReset, this, &Timeline::showChoice);
    connect(&model, &RegisterModel::sessionChanged, this, &Timeline::follow);
    connect(thread.store(), &Store::marksChanged, this, &Timeline::follow);
    connect(thread.store(), &Store::outboxChanged, this, &Timeline::follow);
    m_soon.setSingleShot(true);
    m_soon.setInterval(100);
    connect(&m_soon, &QTimer::timeout, this, &Timeline::load);
}

void Timeline::open()
{
    load();
    m_list->setFocus();
}

void Timeline::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void Timeline::follow()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void Timeline::load()
{
    if (m_model.session().id.isNull())
        return;
    const auto read = [session = m_model.session().id](Store &store) {
        return store.read().registerTimeline(session);
    };
    whenDone(m_data.run(read), this,
             [this, session = m_model.session().id](const Result<QList<TimelineEntry>> &entries) {
                 if (entries && session == m_model.session().id)
                     m_entries->show(*entries);
             });
}

void Timeline::showChoice()
{
    const int row = m_list->currentIndex().row();
    m_back->setEnabled(row >= 0 && !m_model.isReadOnly()
                       && isOwnEdit(m_entries->entries().at(m_entries->entryAt(row))));
}

} // namespace rollbook
