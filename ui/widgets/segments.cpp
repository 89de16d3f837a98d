// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segments.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"

#include <QButtonGroup>
#include <QGuiApplication>

namespace rollbook {

Segments::Segments(const QString &spokenName, const QStringList &words, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(spokenName);
    auto *row = new FlowLayout(0, this); // large text on a small window: two rows rather than half a word
    for (qsizetype i = 0; i < words.size(); ++i) {
        QPushButton *button = makeButton(words.at(i), "segment");
        button->setCheckable(true);
        button->setAutoExclusive(true); // a radio button, for assistive technology
        const bool mirrored = QGuiApplication::isRightToLeft();
        if (i == 0 || i + 1 == words.size()) // the ends are round
            button->setProperty("end", (i == 0) != mirrored ? QStringLiteral("first")
                                                            : QStringLiteral("last"));
        //: What a button does, for a screen reader: %1 is a way to see, %2 its word
        button->setAccessibleName(tr("%1: %2").arg(spokenName, words.at(i)));
        m_group->addButton(button, int(i));
        row->addWidget(button);
    }
    setCurrent(0);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
}

int Segments::current() const { return m_group->checkedId(); }

void Segments::setCurrent(int index) { m_group->button(index)->setChecked(true); }

} // namespace rollbook
