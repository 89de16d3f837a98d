// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/markbar.h"

#include "ui/widgets/parts.h"
#include "ui/wording.h"

#include <QHBoxLayout>

namespace rollbook {

MarkBar::MarkBar(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    bindMargins(row, theme, {}, 8);
    for (const Status status : markedStatuses) {
        //: A large button: %1 is the letter of a status, %2 its word
        QPushButton *button =
            makeButton(tr("%1  %2").arg(statusCode(status), Wording::status(status)), "mark",
                       Wording::status(status));
        button->setProperty("status", statusCode(status));
        button->setFocusPolicy(Qt::TabFocus); // a tap leaves the keys where they are
        connect(button, &QPushButton::clicked, this, [this, status] { emit chosen(status); });
        row->addWidget(button, 1);
        m_buttons.append(button);
    }
}

void MarkBar::setChosen(Status status)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        restyle(m_buttons.at(i), "chosen",
                markedStatuses[size_t(i)] == status ? QStringLiteral("true") : QString());
}

} // namespace rollbook
