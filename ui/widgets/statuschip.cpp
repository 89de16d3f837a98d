// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statuschip.h"

#include "ui/widgets/parts.h"
#include "ui/wording.h"

using namespace Qt::StringLiterals;

namespace rollbook {

StatusChip::StatusChip(const MarkValue &value, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    display(value);
}

void StatusChip::display(const MarkValue &value)
{
    const QString code = statusCode(value.value.status);
    const QString words = Wording::value(value.value);
    setText(code.isEmpty() ? words : code + u' ' + words);
    setAccessibleName(spoken(words));
    restyle(this, "chip", code.isEmpty() ? u"U"_s : code);
}

} // namespace rollbook
