// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/codes.h"
#include "core/store/store.h"

namespace rollbook {

/// Keeps a school's own code pack; one of the same name is replaced. Not those of the program.
Result<> putCodePack(Store &store, const CodePack &pack);
Result<QStringList> codePacks(Database &database); ///< the program's and the school's own
Result<CodePack> codePack(Database &database, const QString &name);
Result<CodePack> activeCodePack(Database &database); ///< the one that the rule "codes" names; without codes while it is not here

} // namespace rollbook
