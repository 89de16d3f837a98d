// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/waybutton.h"

#include "ui/widgets/parts.h"

#include <QApplication>
#include <QHBoxLayout>

namespace rollbook {

WayButton::WayButton(const Theme &theme, const QString &icon, const QString &title, const QString &words, QWidget *parent)
    : WayButton(theme, theme.pixmap(icon, Token::Accent, theme.px(28), qApp->devicePixelRatio()), title, words, parent)
{
}

WayButton::WayButton(const Theme &theme, const QPixmap &picture, const QString &title, const QString &words, QWidget *parent)
    : QPushButton(parent), m_words(makeLabel({}, "secondary"))
{
    setProperty("kind", QStringLiteral("way"));
    setAccessibleName(title);
    setAutoDefault(true); // Enter presses it, as Space does
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *row = new QHBoxLayout(this);
    bindMargins(row, theme, { 20, 14, 20, 14 }, 16);
    auto *face = new QLabel;
    face->setPixmap(picture);
    row->addWidget(face, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.px(2));
    row->addLayout(column, 1);
    for (QLabel *label : { makeLabel(title, "card"), m_words }) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    for (QLabel *label : findChildren<QLabel *>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    setWords(words);
}

void WayButton::setWords(const QString &words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    setAccessibleDescription(words);
    updateGeometry();
}

QSize WayButton::sizeHint() const { return layout()->sizeHint(); }
QSize WayButton::minimumSizeHint() const { return layout()->minimumSize(); }
int WayButton::heightForWidth(int width) const { return layout()->totalHeightForWidth(width); }

} // namespace rollbook
