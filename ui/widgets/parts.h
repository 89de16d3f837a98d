// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QLabel>
#include <QMargins>
#include <QPushButton>

class QComboBox;
class QFrame;
class QLayout;
class QScrollArea;

namespace rollbook {

// Small parts that every page is made of. The style sheet gives them their looks by property.

/// type: title, card, text, secondary, small, label, key.
QLabel *makeLabel(const QString &text, const char *type, QWidget *parent = nullptr);
/// kind: plain, primary, quiet, icon. The accessible name is the text unless another is given.
QPushButton *makeButton(const QString &text, const char *kind = "plain",
                        const QString &spokenName = {});
/// A choice as wide as its form; its longest words do not widen the form.
QComboBox *makeChoice(QWidget *parent = nullptr);
QFrame *makeCard(QWidget *parent = nullptr);
QFrame *makeLine(QWidget *parent = nullptr);
/// A page's scrolling column; put the content into widget()->layout().
QScrollArea *makeScroll(QWidget *parent = nullptr);

/// Takes everything out of a layout and deletes it, when the event loop comes round.
void emptyLayout(QLayout *layout);

/// Keeps a layout's margins and spacing, given for 100 % text, in proportion to the text.
void bindMargins(QLayout *layout, const Theme &theme, QMargins margins, int spacing);
/// Keeps a button's icon in the theme's colour and size.
void bindIcon(QPushButton *button, const Theme &theme, const QString &icon, Token token);
/// Changes a property that the style sheet looks at.
void restyle(QWidget *widget, const char *property, const QString &value);

} // namespace rollbook
