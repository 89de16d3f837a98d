// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textdecoder.h"

#include <QHash>
#include <QStringConverter>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// Bytes 0x80 to 0x9F of Windows-1252; the rest is Latin-1. Five of them mean nothing.
constexpr std::array<char16_t, 32> windows1252{
    0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178,
};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c >= u'\x80' && c <= u'\x9f')
            c = windows1252[size_t(c.unicode() - 0x80)];
    }
    return text;
}

/// The code page of Windows that has the letters of this encoding, as uchardet calls it.
QString codePageOf(const QByteArray &charset)
{
    static const QHash<QByteArray, QString> pages{
        { "WINDOWS-1250", u"Windows-1250"_s }, { "ISO-8859-2", u"Windows-1250"_s },  { "ISO-8859-16", u"Windows-1250"_s }, { "WINDOWS-1251", u"Windows-1251"_s },
        { "ISO-8859-5", u"Windows-1251"_s },   { "WINDOWS-1253", u"Windows-1253"_s }, { "ISO-8859-7", u"Windows-1253"_s }, { "WINDOWS-1254", u"Windows-1254"_s },
        { "ISO-8859-9", u"Windows-1254"_s },   { "WINDOWS-1255", u"Windows-1255"_s }, { "ISO-8859-8", u"Windows-1255"_s }, { "WINDOWS-1256", u"Windows-1256"_s },
        { "ISO-8859-6", u"Windows-1256"_s },   { "WINDOWS-1257", u"Windows-1257"_s }, { "ISO-8859-13", u"Windows-1257"_s }, { "ISO-8859-4", u"Windows-1257"_s },
        { "WINDOWS-1258", u"Windows-1258"_s },
    };
    return pages.value(charset, u"Windows-1252"_s);
}

/// The language that the letters speak of, by uchardet.
QString guessedCodePage(const QByteArray &bytes)
{
    constexpr qsizetype sample = 1024 * 1024;
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.constData(), size_t(std::min(bytes.size(), sample)));
    uchardet_data_end(detector.get());
    return codePageOf(uchardet_get_charset(detector.get()));
}

/// Bytes of a code page as text; what means nothing in it is U+FFFD.
QString fromCodePage(const QByteArray &bytes, const QString &page)
{
    if (page == u"Windows-1252"_s)
        return fromWindows1252(bytes);
    QStringDecoder decoder(page.toLatin1().constData(), QStringConverter::Flag::Stateless); // by ICU
    if (!decoder.isValid())
        return fromWindows1252(bytes);
    QString text = decoder(bytes);
    for (QChar &c : text) {
        if (c >= QChar(0x80) && c <= QChar(0x9f))
            c = QChar::ReplacementCharacter; // a byte without a meaning
    }
    return text;
}

/// The byte that Windows-1252, or Latin-1 for want of a character, shows as `c`.
std::optional<char> windows1252Byte(QChar c)
{
    if (c.unicode() < 0x100)
        return char(c.unicode());
    const auto *found = std::find(windows1252.begin(), windows1252.end(), c.unicode());
    if (found == windows1252.end() || c == QChar::ReplacementCharacter)
        return std::nullopt;
    return char(0x80 + (found - windows1252.begin()));
}

/// Length of the UTF-8 sequence at `at`, 0 if there is none (overlong, surrogate, cut off).
int utf8Length(const QByteArray &bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return uchar(i < bytes.size() ? bytes.at(i) : '\0'); };
    const uchar lead = byte(at);
    const int length = lead < 0x80 ? 1
        : lead < 0xc2              ? 0
        : lead < 0xe0              ? 2
        : lead < 0xf0              ? 3
        : lead < 0xf5              ? 4
                                   : 0;
    for (int i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xc0) != 0x80)
            return 0;
    }
    const uchar second = byte(at + 1);
    const bool outside = (lead == 0xe0 && second < 0xa0) || (lead == 0xed && second > 0x9f)
        || (lead == 0xf0 && second < 0x90) || (lead == 0xf4 && second > 0x8f);
    return outside ? 0 : length;
}

struct Utf8Count
{
    qsizetype characters = 0; ///< beyond ASCII
    qsizetype invalid = 0;
};

Utf8Count countUtf8(const QByteArray &bytes)
{
    Utf8Count count;
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = utf8Length(bytes, i);
        count.characters += length > 1;
        count.invalid += length == 0;
        i += std::max(length, 1);
    }
    return count;
}

/// Signs that may well follow a letter such as "Ã" in real text.
bool mayEndAWord(QChar c) { return QStringView(u"\u00a0’‘“”„‚–—…›‹»«ªº").contains(c); }

/// What `text` says if it is UTF-8 that was once read as Windows-1252 and saved as UTF-8 again.
std::optional<QString> decodedOnceMore(const QString &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    bool certain = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const std::optional<char> byte = windows1252Byte(text.at(i));
        if (!byte)
            return std::nullopt;
        const bool continues = (uchar(*byte) & 0xc0) == 0x80;
        certain = certain || (continues && !mayEndAWord(text.at(i)));
        bytes += *byte;
    }
    if (!certain || countUtf8(bytes).invalid > 0)
        return std::nullopt;
    return QString::fromUtf8(bytes);
}

std::optional<QStringConverter::Encoding> utf16WithoutMark(const QByteArray &bytes)
{
    const qsizetype sample = std::min(bytes.size(), qsizetype(4096)) / 2;
    qsizetype first = 0;
    qsizetype second = 0;
    for (qsizetype i = 0; i < sample; ++i) {
        first += bytes.at(2 * i) == '\0';
        second += bytes.at(2 * i + 1) == '\0';
    }
    // Digits, separators and line ends are ASCII in every script: one byte of these pairs is zero.
    if (second > 1 && second * 6 >= sample && second > 10 * first)
        return QStringConverter::Utf16LE;
    if (first > 1 && first * 6 >= sample && first > 10 * second)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

DecodedText fromUtf16(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes.first(bytes.size() - bytes.size() % 2));
    if (bytes.size() % 2 != 0)
        text += QChar::ReplacementCharacter; // half a character at the end: the file was cut
    return { text, encoding == QStringConverter::Utf16LE ? u"UTF-16LE"_s : u"UTF-16BE"_s };
}

DecodedText fromUtf8(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (std::optional<QString> again = decodedOnceMore(text))
        return { *again, u"UTF-8, encoded twice"_s };
    return { text, u"UTF-8"_s };
}

DecodedText decodedWithMark(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return fromUtf16(bytes, QStringConverter::Utf16LE);
    if (bytes.startsWith("\xfe\xff"))
        return fromUtf16(bytes, QStringConverter::Utf16BE);
    if (bytes.startsWith("\xef\xbb\xbf"))
        return fromUtf8(bytes);
    if (const auto encoding = utf16WithoutMark(bytes))
        return fromUtf16(bytes, *encoding);
    // Accents in Windows-1252 are next to never valid UTF-8 by chance: one damaged name must not
    // garble all the others.
    const Utf8Count count = countUtf8(bytes);
    if (count.characters >= count.invalid)
        return fromUtf8(bytes);
    const QString page = guessedCodePage(bytes);
    QString text = fromCodePage(bytes, page);
    if (page == u"Windows-1252"_s || !text.contains(QChar::ReplacementCharacter))
        return { text, page, true };
    return { fromWindows1252(bytes), u"Windows-1252"_s, true };
}

DecodedText decodedAs(const QByteArray &bytes, const QString &encoding)
{
    if (encoding == u"UTF-8"_s)
        return { QString::fromUtf8(bytes), encoding };
    if (encoding == u"UTF-16LE"_s)
        return fromUtf16(bytes, QStringConverter::Utf16LE);
    if (encoding == u"UTF-16BE"_s)
        return fromUtf16(bytes, QStringConverter::Utf16BE);
    return { fromCodePage(bytes, encoding), encoding };
}

} // namespace

QStringList textEncodings()
{
    QStringList names{ u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s };
    for (int page = 1250; page <= 1258; ++page)
        names += u"Windows-%1"_s.arg(page);
    return names;
}

QString textEncodingNamed(const QString &name)
{
    const QStringList names = textEncodings();
    const auto found = std::find_if(names.cbegin(), names.cend(), [&](const QString &n) { return n.compare(name.trimmed(), Qt::CaseInsensitive) == 0; });
    return found == names.cend() ? QString() : *found;
}

DecodedText decodeText(const QByteArray &bytes, const QString &encoding)
{
    const QString said = textEncodingNamed(encoding);
    DecodedText decoded = said.isEmpty() ? decodedWithMark(bytes) : decodedAs(bytes, said);
    const auto isMark = [](QChar c) { return c == QChar::ByteOrderMark; };
    const auto first = std::find_if_not(decoded.text.cbegin(), decoded.text.cend(), isMark);
    decoded.text.remove(0, first - decoded.text.cbegin());
    return decoded;
}

} // namespace rollbook
