// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/keyhints.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

KeyHints::KeyHints(QWidget *parent) : QWidget(parent)
{
    auto *row = new FlowLayout(18, this);
    const std::pair<QStringList, QString> hints[] = {
        { { u"P"_s, u"A"_s, u"L"_s, u"E"_s }, tr("mark and go on") },
        { { u"7"_s, u"19"_s, tr("Enter") }, tr("everyone here but 7 and 19") },
        { { u"/"_s }, tr("find a name") },
        { { u"K"_s }, tr("code") },
        { { u"U"_s }, tr("clear") },
        { { u"M"_s }, tr("minutes late") },
        { { u"N"_s }, tr("note") },
        { { tr("Ctrl Z") }, tr("undo") },
        { { tr("Enter") }, tr("finish") },
    };
    for (const auto &[keys, words] : hints) {
        auto *hint = new QWidget;
        auto *line = new QHBoxLayout(hint);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(4);
        for (const QString &key : keys)
            line->addWidget(makeLabel(key, "key"));
        line->addWidget(makeLabel(words, "small"));
        row->addWidget(hint);
        if (keys.first() == "K"_L1)
            m_codes = hint;
    }
}

} // namespace rollbook
