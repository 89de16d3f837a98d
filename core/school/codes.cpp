// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/codes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

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

constexpr int longestCode = 50; // as the hub's rules of writing have it
// What the register's own keys mean, which a code cannot take.
constexpr QStringView takenKeys = u"PALEUNMKFW/0123456789";

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
    if (code.code.size() > longestCode)
        return fail(bad(u"the code %1 has more than %2 characters"_s.arg(code.code).arg(longestCode)));
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
    code.needsNote = object["needs_note"_L1].toBool();
    code.colour = object["colour"_L1].toString();
    static const QRegularExpression colour(u"^#[0-9a-fA-F]{6}\\z"_s);
    if (!code.colour.isEmpty() && !colour.match(code.colour).hasMatch())
        return fail(bad(u"code %1 has the colour \"%2\"; it is written #rrggbb"_s.arg(code.code, code.colour)));
    code.key = object["key"_L1].toString().toUpper();
    if (code.key.size() > 1 || takenKeys.contains(code.key.isEmpty() ? u'\0' : code.key.at(0)))
        return fail(bad(u"code %1 has the key \"%2\"; it is one character, and none of %3"_s.arg(code.code, code.key, takenKeys.toString())));
    const QJsonArray roles = object["roles"_L1].toArray();
    for (const QJsonValue &value : roles) {
        const auto role = roleFromWord(value.toString());
        if (!role)
            return fail(bad(u"code %1 is for \"%2\", which is no role"_s.arg(code.code, value.toString())));
        code.roles.append(*role);
    }
    return code;
}

/// What is written of a code; what it does not have is left out.
QJsonObject jsonOf(const AttendanceCode &c)
{
    QJsonObject json{ { u"code"_s, c.code }, { u"title"_s, c.title }, { u"class"_s, statisticalClassWord(c.statisticalClass) },
                      { u"status"_s, statusCode(c.status) }, { u"maps"_s, jsonOf(c.maps) } };
    QJsonArray roles;
    for (const Role role : c.roles)
        roles.append(roleWord(role));
    if (!roles.isEmpty())
        json[u"roles"_s] = roles;
    if (c.needsNote)
        json[u"needs_note"_s] = true;
    if (!c.colour.isEmpty())
        json[u"colour"_s] = c.colour;
    if (!c.key.isEmpty())
        json[u"key"_s] = c.key;
    return json;
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
        for (const AttendanceCode &other : std::as_const(pack.codes)) {
            if (!code->key.isEmpty() && other.key == code->key)
                return fail(bad(u"codes %1 and %2 have the same key"_s.arg(other.code, code->code)));
        }
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
        codes.append(jsonOf(c));
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

CodeProblem problemWith(const CodePack &pack, const QString &code, Role role, const QString &note)
{
    const AttendanceCode *own = pack.find(code);
    if (!own)
        return CodeProblem::Unknown;
    if (own->status == Status::Unmarked)
        return CodeProblem::NoMark;
    if (!own->roles.isEmpty() && !own->roles.contains(role))
        return CodeProblem::NotForRole;
    return own->needsNote && note.trimmed().isEmpty() ? CodeProblem::NeedsNote : CodeProblem::None;
}

StatusValue valueOf(const CodePack &pack, const QString &code, const StatusValue &before)
{
    const AttendanceCode *own = pack.find(code);
    Q_ASSERT(own);
    if (!own)
        return before;
    const bool plain = pack.name == u"generic"_s;
    return { own->status, own->status == before.status ? before.minutesLate : std::nullopt, plain ? QString() : own->code };
}

StatusValue saidTo(const CodePack &pack, const StatusValue &value, const QString &serverKind)
{
    const AttendanceCode *own = value.code.isEmpty() ? nullptr : pack.find(value.code);
    const auto told = own ? statusFromCode(own->maps.value(serverKind)) : std::nullopt;
    if (!told || *told == Status::Unmarked || *told == value.status)
        return { value.status, value.minutesLate };
    return { *told, std::nullopt };
}

QString shortCode(const QString &code)
{
    constexpr qsizetype most = 3;
    const QStringList words = code.simplified().split(u' ');
    if (code.size() <= most || words.size() == 1)
        return code.left(code.size() <= most ? most : 2);
    QString initials;
    for (const QString &word : words.first(std::min(words.size(), most)))
        initials += word.at(0).toUpper();
    return initials;
}

CodeWeight weightOf(const AttendanceCode &code)
{
    CodeWeight weight;
    switch (code.statisticalClass) {
    case StatisticalClass::Attending:
    case StatisticalClass::AttendingElsewhere: weight.there = 1; break;
    case StatisticalClass::AbsentAuthorised:
    case StatisticalClass::AbsentUnauthorised: weight.missed = 1; break;
    case StatisticalClass::NotPossible:
    case StatisticalClass::NotCounted:
    case StatisticalClass::Unmarked: break;
    }
    // What the status counts already.
    if (code.status == Status::Present || code.status == Status::Late)
        --weight.there;
    else if (code.status == Status::Absent)
        --weight.missed;
    return weight;
}

void addTo(StatusCounts &counts, const StatusValue &value, const CodePack &pack, int n)
{
    counts.add(value.status, n);
    const AttendanceCode *own = value.code.isEmpty() ? nullptr : pack.find(value.code);
    if (!own || own->status != value.status)
        return;
    const CodeWeight weight = weightOf(*own);
    counts.codedThere += n * weight.there;
    counts.codedMissed += n * weight.missed;
}

double rateOf(const ClassCounts &counts)
{
    const auto n = [&](StatisticalClass c) { return counts.value(c); };
    const int there = n(StatisticalClass::Attending) + n(StatisticalClass::AttendingElsewhere);
    const int possible = there + n(StatisticalClass::AbsentAuthorised) + n(StatisticalClass::AbsentUnauthorised);
    return possible == 0 ? 0 : 100.0 * there / possible;
}

} // namespace rollbook
