// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unsent.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

// The file as bytes. One SHA-256 over everything decides; a short digest of each entry only serves
// to say where a file was altered.

namespace rollbook {
namespace {

constexpr qsizetype largest = 256LL * 1024 * 1024; // a school's year is a tenth of that
constexpr qsizetype digestChars = 16;

struct Section
{
    QLatin1StringView name;
    QList<QJsonObject> Unsent::*rows;
};
constexpr std::array sections{
    Section{ "classes"_L1, &Unsent::classes },   Section{ "subjects"_L1, &Unsent::subjects },
    Section{ "students"_L1, &Unsent::students }, Section{ "sessions"_L1, &Unsent::sessions },
    Section{ "marks"_L1, &Unsent::marks },
};
constexpr auto eventSection = "events"_L1;

QString digest(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString entryDigest(const QJsonValue &entry)
{
    return digest(compactJson(entry.toObject())).left(digestChars);
}

QJsonArray arrayOf(const QList<QJsonObject> &rows)
{
    QJsonArray array;
    for (const QJsonObject &row : rows)
        array.append(row);
    return array;
}

QJsonArray arrayOf(const QList<Event> &events)
{
    QJsonArray array;
    for (const Event &event : events)
        array.append(parseJson(event.toJson()));
    return array;
}

QJsonObject documentOf(const Unsent &unsent)
{
    QJsonObject document{ { u"format"_s, unsentFormat },
                          { u"version"_s, unsentVersion },
                          { u"device"_s, unsent.device },
                          { u"made_at"_s, unsent.madeAt },
                          { u"source"_s, unsent.source },
                          { u"why"_s, unsent.why },
                          { u"unplaced"_s, unsent.unplaced },
                          { u"chain_head"_s,
                            QJsonObject{
                                { u"seq"_s, unsent.headSeq },
                                { u"hash"_s, QString::fromLatin1(unsent.headHash.toHex()) } } },
                          { u"school"_s, unsent.school },
                          { eventSection, arrayOf(unsent.events) } };
    for (const Section &section : sections)
        document[section.name] = arrayOf(unsent.*section.rows);
    QJsonObject entries;
    for (auto it = document.constBegin(); it != document.constEnd(); ++it) {
        if (!it->isArray())
            continue;
        QJsonArray digests;
        const QJsonArray rows = it->toArray();
        for (const QJsonValue &row : rows)
            digests.append(entryDigest(row));
        entries[it.key()] = digests;
    }
    document[u"entries"_s] = entries;
    document[u"sha256"_s] = digest(compactJson(document));
    return document;
}

/// An array with a line for each entry, so that people and `diff` can read the file.
QByteArray linesOf(const QJsonArray &rows)
{
    QByteArray bytes("[");
    for (qsizetype i = 0; i < rows.size(); ++i)
        bytes += (i > 0 ? ",\n" : "\n") + compactJson(rows[i].toObject());
    return bytes + "]";
}

QString whoseEntry(const QJsonObject &entry)
{
    for (const QString &key : { u"number"_s, u"code"_s, u"key"_s, u"student"_s, u"date"_s }) {
        if (entry[key].isString())
            return u" (%1 %2)"_s.arg(key, entry[key].toString());
    }
    return {};
}

/// Where a file differs from what its digests say; "its heading" when every entry is as it was.
QString placeOfChange(const QJsonObject &document)
{
    const QJsonObject entries = document[u"entries"_s].toObject();
    QStringList names;
    for (const Section &section : sections)
        names.append(section.name);
    names.append(eventSection);
    for (const QString &name : std::as_const(names)) {
        const QJsonArray rows = document[name].toArray(), digests = entries[name].toArray();
        for (qsizetype i = 0; i < std::min(rows.size(), digests.size()); ++i) {
            if (entryDigest(rows[i]) != digests[i].toString())
                return u"entry %1 of \"%2\"%3"_s.arg(i + 1).arg(name,
                                                                whoseEntry(rows[i].toObject()));
        }
        if (rows.size() != digests.size())
            return u"\"%1\", which has %2 entries instead of %3"_s.arg(name)
                .arg(rows.size())
                .arg(digests.size());
    }
    return u"its heading (school, device, time or check sums)"_s;
}

tl::unexpected<Error> refuse(const QString &what)
{
    return fail(Error::Kind::Invalid, what + u"; nothing was taken from it"_s);
}

Result<QJsonObject> parse(const QByteArray &bytes)
{
    if (bytes.size() > largest)
        return refuse(u"the file is too large to be a file of unsent marks (%1 MB)"_s.arg(
            bytes.size() / 1024 / 1024));
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error == QJsonParseError::NoError)
        return json.object();
    const qsizetype line = bytes.left(problem.offset).count('\n') + 1;
    const bool begins = bytes.left(200).contains(unsentFormat.data()) || bytes.left(1) == "{";
    if (begins && !bytes.trimmed().endsWith('}'))
        return refuse(u"the file is not complete: it breaks off after %1 bytes, on line %2"_s
                          .arg(bytes.size())
                          .arg(bytes.count('\n') + 1));
    return refuse(u"the file is damaged on line %1: %2"_s.arg(line).arg(problem.errorString()));
}

Result<> checkSums(const QJsonObject &document)
{
    if (document[u"format"_s].toString() == sealedUnsentFormat)
        return fail(Error::Kind::Secret,
                    u"the file is encrypted; give the passphrase it was made with"_s);
    if (document[u"format"_s].toString() != unsentFormat)
        return refuse(
            u"this is not a file of unsent marks (its format is not \"%1\")"_s.arg(unsentFormat));
    const int version = document[u"version"_s].toInt();
    if (version != unsentVersion)
        return fail(
            Error::Kind::NotSupported,
            u"the file has version %1 of the format, and this Rollbook reads version %2; use a newer Rollbook; nothing was taken from it"_s
                .arg(document[u"version"_s].toVariant().toString())
                .arg(unsentVersion));
    QJsonObject summed = document;
    summed.remove(u"sha256"_s);
    if (document[u"sha256"_s].toString() != digest(compactJson(summed)))
        return refuse(u"the file was altered in "_s + placeOfChange(document));
    return {};
}

} // namespace

QByteArray writeUnsent(const Unsent &unsent)
{
    const QJsonObject document = documentOf(unsent);
    QByteArray bytes("{");
    const auto add = [&](const QString &key, const QByteArray &value) {
        bytes += (bytes.size() > 1 ? ",\n\"" : "\"") + key.toUtf8() + "\":" + value;
    };
    const auto addValue = [&](const QString &key) {
        const QByteArray one =
            QJsonDocument(QJsonArray{ document[key] }).toJson(QJsonDocument::Compact);
        add(key, one.mid(1, one.size() - 2));
    };
    addValue(u"format"_s); // first, for people and for tools that look at the first bytes
    addValue(u"version"_s);
    for (auto it = document.constBegin(); it != document.constEnd(); ++it) {
        if (it->isArray())
            add(it.key(), linesOf(it->toArray()));
        else if (it.key() != u"format"_s && it.key() != u"version"_s && it.key() != u"sha256"_s)
            addValue(it.key());
    }
    addValue(u"sha256"_s);
    return bytes + "}\n";
}

Result<Unsent> readUnsent(const QByteArray &bytes)
{
    const auto document = parse(bytes);
    if (!document)
        return fail(document.error());
    if (auto sums = checkSums(*document); !sums)
        return fail(sums.error());
    Unsent unsent;
    unsent.device = (*document)[u"device"_s].toString();
    unsent.madeAt = (*document)[u"made_at"_s].toInteger();
    unsent.source = (*document)[u"source"_s].toString();
    unsent.why = (*document)[u"why"_s].toString();
    unsent.unplaced = (*document)[u"unplaced"_s].toInt();
    const QJsonObject head = (*document)[u"chain_head"_s].toObject();
    unsent.headSeq = head[u"seq"_s].toInteger();
    unsent.headHash = QByteArray::fromHex(head[u"hash"_s].toString().toLatin1());
    unsent.school = (*document)[u"school"_s].toObject();
    for (const Section &section : sections) {
        const QJsonArray rows = (*document)[section.name].toArray();
        for (const QJsonValue &row : rows)
            (unsent.*section.rows).append(row.toObject());
    }
    const QJsonArray events = (*document)[eventSection].toArray();
    for (qsizetype i = 0; i < events.size(); ++i) {
        const auto event = Event::fromJson(events[i].toObject());
        if (!event)
            return refuse(
                u"the history in the file was altered in entry %1 of \"events\"%2"_s.arg(i + 1).arg(
                    whoseEntry(events[i].toObject())));
        unsent.events.append(*event);
    }
    if (auto sound = checkUnsent(unsent); !sound)
        return refuse(sound.error().detail);
    return unsent;
}

} // namespace rollbook
