// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/halftyped.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace rollbook {
namespace {

/// Not the line inside another field, and nothing that is secret.
bool isOwnField(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
        const QWidget *outer = line->parentWidget();
        return line->echoMode() == QLineEdit::Normal && !qobject_cast<const QComboBox *>(outer) && !qobject_cast<const QAbstractSpinBox *>(outer);
    }
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button ? button->isCheckable() : qobject_cast<const QComboBox *>(widget) || qobject_cast<const QSpinBox *>(widget) || qobject_cast<const QDateTimeEdit *>(widget);
}

QList<QWidget *> ownFields(const QWidget &form)
{
    QList<QWidget *> fields = form.findChildren<QWidget *>();
    fields.removeIf([](const QWidget *widget) { return !isOwnField(widget); });
    return fields;
}

QVariant valueIn(const QWidget *field)
{
    if (const auto *choice = qobject_cast<const QComboBox *>(field)) {
        const bool own = choice->isEditable() && (choice->currentIndex() < 0 || choice->currentText() != choice->itemText(choice->currentIndex()));
        return QVariantList{ own ? QVariant() : choice->currentData(), choice->currentText(), own ? -1 : choice->currentIndex() };
    }
    if (const auto *number = qobject_cast<const QSpinBox *>(field))
        return number->value();
    if (const auto *moment = qobject_cast<const QDateTimeEdit *>(field))
        return moment->dateTime();
    if (const auto *button = qobject_cast<const QAbstractButton *>(field))
        return button->isChecked();
    return static_cast<const QLineEdit *>(field)->text();
}

/// By its value; what has none, by its words or where it stood.
void choose(QComboBox *choice, const QVariantList &value)
{
    int index = value.value(0).isValid() ? choice->findData(value.value(0)) : choice->findText(value.value(1).toString());
    if (index < 0 && !value.value(0).isValid() && !choice->isEditable())
        index = value.value(2).toInt();
    if (index >= 0 && index < choice->count())
        choice->setCurrentIndex(index);
    else if (choice->isEditable())
        choice->setEditText(value.value(1).toString());
}

void setValue(QWidget *field, const QVariant &value)
{
    if (auto *combo = qobject_cast<QComboBox *>(field)) {
        choose(combo, value.toList());
    } else if (auto *number = qobject_cast<QSpinBox *>(field)) {
        number->setValue(value.toInt());
    } else if (auto *moment = qobject_cast<QDateTimeEdit *>(field)) {
        moment->setDateTime(value.toDateTime());
    } else if (auto *button = qobject_cast<QAbstractButton *>(field)) {
        if (button->isChecked() != value.toBool() && (value.toBool() || !(button->autoExclusive() || button->group())))
            button->click(); // as a person: what depends on it follows
    } else {
        static_cast<QLineEdit *>(field)->setText(value.toString());
    }
}

} // namespace

QVariantList fieldsIn(const QWidget &form)
{
    QVariantList values;
    for (const QWidget *field : ownFields(form))
        values.append(valueIn(field));
    return values;
}

void fillFields(QWidget &form, const QVariantList &fields)
{
    for (qsizetype i = 0; i < fields.size(); ++i) { // looked for anew each time: a choice may ask for more
        const QList<QWidget *> there = ownFields(form);
        if (i < there.size())
            setValue(there.at(i), fields.at(i));
    }
}

} // namespace rollbook
