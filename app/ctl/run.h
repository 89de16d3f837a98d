// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rollbook {

/// Does what the command line says and prints the answer; returns the exit code.
int run(const QStringList &arguments);

} // namespace rollbook
