// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

class QWidget;

namespace rollbook {

/// A page with forms in which a person may have typed when the page has to be made anew, in another language or
/// on another store. What it hands over is of its own making; never a password or a PIN.
class HoldsForms
{
public:
    virtual ~HoldsForms() = default;
    virtual QVariantMap halfTyped() const = 0; ///< empty = no form is open
    virtual void resume(const QVariantMap &typed) = 0; ///< opens it again, as soon as its choices have been read
};

/// What is in the fields of a form, in the order in which they were made. Choices are told by their value, not by
/// their words, which are others in another language.
QVariantList fieldsIn(const QWidget &form);
/// Puts it back. A choice that is no longer offered stays as the form has it.
void fillFields(QWidget &form, const QVariantList &fields);

} // namespace rollbook
