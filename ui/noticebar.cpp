// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/noticebar.h"

#include "ui/widgets/announcer.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

NoticeBar::NoticeBar(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_text(makeLabel({}, "text"))
{
    setProperty("bar", u"notice"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 16, 8);
    m_text->setWordWrap(true);
    auto *close = makeButton({}, "icon", tr("Close notice"));
    close->setToolTip(tr("Close notice"));
    bindIcon(close, theme, u"close"_s, Token::Text2);
    row->addWidget(m_text, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QPushButton::clicked, this, &NoticeBar::next);
    hide();
}

void NoticeBar::display(const QString &notice)
{
    if (notice.isEmpty() || m_waiting.contains(notice))
        return;
    m_waiting.append(notice);
    if (m_waiting.size() > 1)
        return;
    m_text->setText(notice);
    show();
    announce(this, notice);
    emit changed();
}

void NoticeBar::next()
{
    if (!m_waiting.isEmpty())
        m_waiting.removeFirst();
    if (m_waiting.isEmpty()) {
        hide();
        emit changed();
        return;
    }
    m_text->setText(m_waiting.first());
    announce(this, m_waiting.first());
}

} // namespace rollbook
