// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields.h"

#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace rollbook {

QWidget *makeField(const QString &name, QWidget *editor)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QLabel *label = makeLabel(name, "label");
    label->setBuddy(editor);
    editor->setAccessibleName(name);
    if (auto *choice = qobject_cast<QComboBox *>(editor); choice && choice->lineEdit())
        choice->lineEdit()->setAccessibleName(name); // it has the focus, and is what is read out
    column->addWidget(label);
    column->addWidget(editor);
    return box;
}

QString dateFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.contains(QStringLiteral("yyyy")) ? format : format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
}

QDateEdit *makeDateEdit()
{
    auto *edit = new QDateEdit;
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(dateFormat());
    return edit;
}

QTimeEdit *makeTimeEdit()
{
    auto *edit = new QTimeEdit;
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    return edit;
}

void choose(QComboBox *box, const QString &data) { box->setCurrentIndex(std::max(0, box->findData(data))); }

} // namespace rollbook
