// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/filterbar.h"

#include "ui/widgets/announcer.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace rollbook {

using When = RegisterFilter::When;

FilterBar::FilterBar(RegisterModel &model, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_model(model), m_words(makeLabel({}, "text")), m_status(makeChoice()), m_when(makeChoice())
{
    setObjectName(u"filter"_s);
    setProperty("bar", u"entry"_s);
    auto *column = new QVBoxLayout(this);
    bindMargins(column, theme, { 16, 8, 8, 8 }, 0);
    auto *row = new FlowLayout(8);
    column->addLayout(row);
    m_words->setMinimumHeight(theme.px(44)); // in line with what stands beside it
    auto *all = makeButton(tr("Show everybody"), "plain");
    all->setToolTip(tr("Esc"));
    m_status->addItem(tr("Every status"), -1);
    for (const Status status : { Status::Unmarked, Status::Present, Status::Absent, Status::Late, Status::Excused })
        m_status->addItem(Wording::status(status), int(status));
    m_status->setAccessibleName(tr("Show which status"));
    m_when->setAccessibleName(tr("Show which time of arrival or marking"));
    for (QWidget *widget : std::initializer_list<QWidget *>{ m_words, m_status, m_when, all })
        row->addWidget(widget);
    const auto apply = [this] {
        m_model.setFilter({ .status = m_status->currentIndex() > 0 ? std::optional(Status(m_status->currentData().toInt())) : std::nullopt,
                            .when = When(m_when->currentData().toInt()) });
    };
    connect(m_status, &QComboBox::activated, this, apply);
    connect(m_when, &QComboBox::activated, this, apply);
    connect(all, &QPushButton::clicked, this, [this] { clear(); });
    connect(&model, &RegisterModel::filterChanged, this, &FilterBar::display);
    connect(&model, &RegisterModel::opened, this, [this] {
        m_open = false;
        fillTimes();
        display();
    });
    for (QComboBox *box : { m_status, m_when })
        box->installEventFilter(this);
    fillTimes();
    hide();
}

/// Times of this lesson; without a start there is nothing to tell early from late.
void FilterBar::fillTimes()
{
    const Session &session = m_model.session();
    const auto time = [](QTime at) { return isolated(QLocale().toString(at, QLocale::ShortFormat)); };
    m_when->clear();
    m_when->addItem(tr("Any time"), int(When::Any));
    m_when->setVisible(session.start.isValid());
    if (!session.start.isValid())
        return;
    const QTime settled = session.start.addSecs(firstMinutes * 60);
    //: Who arrived or was marked then: %1 is a time
    m_when->addItem(tr("Before %1").arg(time(session.start)), int(When::BeforeStart));
    //: Who arrived or was marked then: %1 and %2 are times
    m_when->addItem(tr("%1 to %2", "times").arg(time(session.start), time(settled)), int(When::FirstMinutes));
    if (!session.end.isValid()) {
        m_when->addItem(tr("From %1 on").arg(time(settled)), int(When::Later));
        return;
    }
    m_when->addItem(tr("%1 to %2", "times").arg(time(settled), time(session.end)), int(When::Later));
    m_when->addItem(tr("From %1 on").arg(time(session.end)), int(When::AfterEnd));
}

void FilterBar::open()
{
    m_open = true;
    display();
    m_status->setFocus();
}

bool FilterBar::clear()
{
    const bool was = m_open || m_model.filter().isOn();
    m_open = false;
    m_model.setFilter({});
    display();
    if (was)
        emit left();
    return was;
}

void FilterBar::display()
{
    const RegisterFilter &filter = m_model.filter();
    m_status->setCurrentIndex(filter.status ? m_status->findData(int(*filter.status)) : 0);
    m_when->setCurrentIndex(std::max(0, m_when->findData(int(filter.when))));
    //: How much of a register is shown: %1 and %2 are numbers
    const QString words = filter.isOn() ? tr("Showing %1 of %2").arg(QLocale().toString(m_model.shownCount()), QLocale().toString(m_model.rowCount())) : tr("Show only");
    const bool told = m_words->text() == words;
    m_words->setText(words);
    setVisible(m_open || filter.isOn());
    restyle(this, "bar", filter.isOn() ? u"warn"_s : u"entry"_s);
    if (filter.isOn() && !told)
        announce(this, spoken(words));
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QFrame::eventFilter(watched, event);
    event->accept(); // Esc leaves the filter, not the page
    if (event->type() == QEvent::KeyPress)
        clear();
    return true;
}

} // namespace rollbook
