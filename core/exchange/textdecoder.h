// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace rollbook {

/// Bytes of a text file as text, with the name of the encoding they were in.
struct DecodedText
{
    QString text; ///< without a byte order mark; what is not text in the encoding is U+FFFD
    QString encoding; ///< "UTF-8", "UTF-8, encoded twice", or one of textEncodings()
    bool guessed = false; ///< nothing in the bytes says so: a person has to look at the names

    bool operator==(const DecodedText &) const = default;
};

/// Recognises what spreadsheets save. A byte order mark decides; without one zero bytes mean
/// UTF-16, valid UTF-8 is UTF-8, and everything else is one of Windows' code pages: by the frequency of
/// its letters (uchardet), Windows-1252 in doubt. A file that is UTF-8 but for a few damaged bytes stays UTF-8. Text encoded twice ("Ã©") is repaired only if every character
/// beyond ASCII takes part in it, so that nobody who is really called so is renamed.
/// `encoding`, one of textEncodings() in any case, is what a person said: then nothing is guessed.
DecodedText decodeText(const QByteArray &bytes, const QString &encoding = {});

/// What a person can choose: "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1250" to "Windows-1258".
QStringList textEncodings();
/// As textEncodings() spells it; empty when it is none of them.
QString textEncodingNamed(const QString &name);

} // namespace rollbook
