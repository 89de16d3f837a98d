// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rollbook {

/// Bytes of a text file as text, with the name of the encoding they were in.
struct DecodedText
{
    QString text; ///< without a byte order mark; what is not text in the encoding is U+FFFD
    QString encoding; ///< "UTF-8", "UTF-8, encoded twice", "UTF-16LE", "UTF-16BE", "Windows-1252"

    bool operator==(const DecodedText &) const = default;
};

/// Recognises what spreadsheets save. A byte order mark decides; without one zero bytes mean
/// UTF-16, valid UTF-8 is UTF-8, and everything else is Windows-1252. A file that is UTF-8 but for
/// a few damaged bytes stays UTF-8. Text encoded twice ("Ã©") is repaired only if every character
/// beyond ASCII takes part in it, so that nobody who is really called so is renamed.
DecodedText decodeText(const QByteArray &bytes);

} // namespace rollbook
