// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlabel.h"

#include "ui/widgets/parts.h"

#include <QHBoxLayout>

namespace rollbook {

IconLabel::IconLabel(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_icon(new QLabel), m_words(makeLabel({}, "small"))
{
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_words, 1);
    connect(&theme, &Theme::changed, this, &IconLabel::paint);
}

void IconLabel::display(const Look &look, const QString &words)
{
    m_look = look;
    m_words->setText(words);
    m_icon->setVisible(!look.icon.isEmpty());
    paint();
}

QString IconLabel::words() const { return m_words->text(); }

void IconLabel::setPlain()
{
    m_plain = true;
    paint();
}

void IconLabel::setType(const char *type) { restyle(m_words, "type", QString::fromLatin1(type)); }

void IconLabel::paint()
{
    if (m_look.icon.isEmpty())
        return;
    m_icon->setPixmap(
        m_theme.pixmap(m_look.icon, m_look.token, m_theme.px(18), devicePixelRatioF()));
    // Named by token, not by colour, so that the style sheet stays the one place for colours.
    const char *tone = "";
    switch (m_look.token) {
    case Token::Present: tone = "present"; break;
    case Token::Absent: tone = "absent"; break;
    case Token::Late: tone = "late"; break;
    case Token::Accent: tone = "accent"; break;
    default: break;
    }
    restyle(m_words, "tone", m_plain ? QString() : QString::fromLatin1(tone));
}

} // namespace rollbook
