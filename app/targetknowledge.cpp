// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/targetknowledge.h"

#include "sync/targets/target.h"

namespace rollbook {

TargetKnowledge makeTargetKnowledge()
{
    return { .kinds = targetKinds(),
             .wordings =
                 [](const Target &target) {
                     const auto kind = makeTargetKind(target);
                     return kind ? (*kind)->wordings() : QList<TargetWording>();
                 },
             .decode = [](const Target &target,
                          const QJsonObject &value) -> std::optional<MarkValue> {
                 const auto kind = makeTargetKind(target);
                 const auto decoded = kind ? (*kind)->decode(value) : std::nullopt;
                 return decoded ? std::optional(MarkValue{ decoded->first, decoded->second })
                                : std::nullopt;
             } };
}

} // namespace rollbook
