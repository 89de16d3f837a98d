// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/codes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::array classWords{
    std::pair{ StatisticalClass::Attending, "attending"_L1 },
    std::pair{ StatisticalClass::AttendingElsewhere, "attending_elsewhere"_L1 },
    std::pair{ StatisticalClass::AbsentAuthorised, "absent_authorised"_L1 },
    std::pair{ StatisticalClass::AbsentUnauthorised, "absent_unauthorised"_L1 },
    std::pair{ StatisticalClass::NotPossible, "not_possible"_L1 },
    std::pair{ StatisticalClass::NotCounted, "not_counted"_L1 },
    std::pair{ StatisticalClass::Unmarked, "unmarked"_L1 },
};

Error bad(const QString &what) { return { Error::Kind::Invalid, u"the code pack is wrong: "_s + what }; }

QHash<QString, QString> textsOf(const QJsonObject &object)
{
    QHash<QString, QString> texts;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        texts.insert(it.key(), it->toString());
    return texts;
}

QJsonObject jsonOf(const QHash<QString, QString> &texts)
{
    QJsonObject object;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        object[it.key()] = it.value();
    return object;
}

Result<AttendanceCode> codeOf(const QJsonObject &object)
{
    AttendanceCode code{ .code = object["code"_L1].toString(), .title = object["title"_L1].toString(), .maps = textsOf(object["maps"_L1].toObject()) };
    if (code.code.trimmed().isEmpty())
        return fail(bad(u"a code is empty"_s));
    const QString word = object["class"_L1].toString();
    const auto known = std::find_if(classWords.begin(), classWords.end(), [&](const auto &c) { return c.second == word; });
    if (known == classWords.end())
        return fail(bad(u"code %1 has the class \"%2\""_s.arg(code.code, word)));
    code.statisticalClass = known->first;
    const QString status = object["status"_L1].toString();
    const auto marked = statusFromCode(status);
    if (!status.isEmpty() && !marked)
        return fail(bad(u"code %1 has the status \"%2\""_s.arg(code.code, status)));
    code.status = marked.value_or(Status::Unmarked);
    return code;
}

} // namespace

size_t qHash(StatisticalClass c, size_t seed) { return ::qHash(int(c), seed); }

QString statisticalClassWord(StatisticalClass c)
{
    for (const auto &[known, word] : classWords) {
        if (known == c)
            return word;
    }
    return {};
}

const AttendanceCode *CodePack::find(const QString &code) const
{
    for (const QString &spelling : { code, aliases.value(code) }) {
        for (const AttendanceCode &c : codes) {
            if (c.code == spelling)
                return &c;
        }
    }
    return nullptr;
}

Result<CodePack> readCodePack(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return fail(bad(error.errorString()));
    CodePack pack{ .name = object["pack"_L1].toString(), .title = object["title"_L1].toString(), .source = object["source"_L1].toString(),
                   .verified = object["verified"_L1].toBool(), .aliases = textsOf(object["aliases"_L1].toObject()) };
    if (pack.name.isEmpty())
        return fail(bad(u"it has no name (\"pack\")"_s));
    const QJsonArray codes = object["codes"_L1].toArray();
    for (const QJsonValue &value : codes) {
        const auto code = codeOf(value.toObject());
        if (!code)
            return fail(code.error());
        if (pack.find(code->code) && !pack.aliases.contains(code->code))
            return fail(bad(u"code %1 is there twice"_s.arg(code->code)));
        pack.codes.append(*code);
    }
    if (pack.codes.isEmpty())
        return fail(bad(u"it has no codes"_s));
    for (auto it = pack.aliases.cbegin(); it != pack.aliases.cend(); ++it) {
        if (!pack.find(it.value()))
            return fail(bad(u"the alias %1 means %2, which is no code"_s.arg(it.key(), it.value())));
    }
    return pack;
}

QByteArray writeCodePack(const CodePack &pack)
{
    QJsonArray codes;
    for (const AttendanceCode &c : pack.codes)
        codes.append(QJsonObject{ { u"code"_s, c.code }, { u"title"_s, c.title }, { u"class"_s, statisticalClassWord(c.statisticalClass) },
                                  { u"status"_s, statusCode(c.status) }, { u"maps"_s, jsonOf(c.maps) } });
    return QJsonDocument(QJsonObject{ { u"pack"_s, pack.name }, { u"title"_s, pack.title }, { u"source"_s, pack.source },
                                      { u"verified"_s, pack.verified }, { u"codes"_s, codes }, { u"aliases"_s, jsonOf(pack.aliases) } })
            .toJson(QJsonDocument::Compact);
}

QStringList builtInPacks() { return { u"generic"_s, u"ceds"_s, u"england-2024"_s }; }

Result<CodePack> builtInPack(const QString &name)
{
    QFile file(u":/rollbook/codes/%1.json"_s.arg(name));
    if (!builtInPacks().contains(name) || !file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, u"there is no code pack %1; there are %2"_s.arg(name, builtInPacks().join(u", "_s)));
    return readCodePack(file.readAll());
}

double rateOf(const ClassCounts &counts)
{
    const auto n = [&](StatisticalClass c) { return counts.value(c); };
    const int there = n(StatisticalClass::Attending) + n(StatisticalClass::AttendingElsewhere);
    const int possible = there + n(StatisticalClass::AbsentAuthorised) + n(StatisticalClass::AbsentUnauthorised);
    return possible == 0 ? 0 : 100.0 * there / possible;
}

} // namespace rollbook
