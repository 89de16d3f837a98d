// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTimer;
class QWidget;

namespace rollbook {

/// Stops a repeating timer of a widget while its window cannot be seen, such as when it is minimised or
/// unmapped: an idle device is not woken for it. (Such a window gets no hide event.) Starting and stopping with
/// the widget's own show and hide is the widget's business.
void restWhileUnseen(QTimer &timer, QWidget *widget);

} // namespace rollbook
