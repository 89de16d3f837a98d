// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace rollbook {

/// A line of text that a kind of server needs besides its address.
struct SetupField
{
    QString option; ///< the target's option that it becomes
    QString label;
    QString hint;
    bool optional = false; ///< may stay empty
};

/// A decision that only the school can take: nothing is chosen beforehand.
struct SetupQuestion
{
    struct Answer
    {
        QString value;
        QString words;
    };
    QString option;
    QString question;
    QList<Answer> answers;
};

/// What a person has to say about one kind of server, in words.
struct SetupKind
{
    QString kind;
    QString title;
    QString addressHint;
    QList<SetupField> fields;
    QList<SetupQuestion> questions;
    QString userLabel; ///< empty = it knows no user names
    QString passwordLabel; ///< empty = it asks for none
};

/// All kinds, in the order in which they are offered.
QList<SetupKind> setupKinds();

} // namespace rollbook
