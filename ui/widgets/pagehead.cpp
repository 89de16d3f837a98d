// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagehead.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"

#include <QEvent>
#include <QHBoxLayout>

namespace rollbook {

PageHead::PageHead(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_row(new QHBoxLayout(this)),
      m_title(makeLabel(title, "title")), m_subtitle(makeLabel({}, "secondary")),
      m_actions(new QWidget)
{
    bindMargins(m_row, theme, {}, 12);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addStretch();
    m_row->addLayout(words, 1);
    m_row->addWidget(m_actions);
    new FlowLayout(8, m_actions);
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    connect(&theme, &Theme::changed, this, &PageHead::arrange);
}

void PageHead::setTitle(const QString &title) { m_title->setText(title); }

void PageHead::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHead::addAction(QPushButton *button) { m_actions->layout()->addWidget(button); }

void PageHead::scrollWhenLow(QBoxLayout *page, QBoxLayout *scrolled)
{
    m_page = page;
    m_scrolled = scrolled;
    page->parentWidget()->installEventFilter(this);
}

bool PageHead::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_page && watched == m_page->parentWidget()) {
        const bool low = m_page->parentWidget()->height() < m_theme.px(240);
        QBoxLayout *wanted = low ? m_scrolled : m_page;
        if (wanted->indexOf(this) < 0) {
            (low ? m_page : m_scrolled)->removeWidget(this);
            wanted->insertWidget(0, this);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PageHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PageHead::arrange()
{
    const bool stacked = width() < m_actions->sizeHint().width() + m_theme.px(260);
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setAlignment(m_actions, stacked ? Qt::Alignment() : Qt::AlignVCenter);
}

} // namespace rollbook
