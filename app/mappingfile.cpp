// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mappingfile.h"

#include "core/exchange/csvreader.h"
#include "core/exchange/rosterreader.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QStringList &entities()
{
    static const QStringList all{ u"class"_s, u"subject"_s, u"student"_s, u"session"_s,
                                  u"teacher"_s };
    return all;
}

/// Takes the lines in one by one.
class Collector
{
public:
    explicit Collector(const TargetKind &kind) : m_kind(kind) { }
    void take(int number, const QString &entity, const QString &code, const QString &remoteId);
    void refuse(int number, const QString &message) { m_file.problems.append({ number, message }); }
    MappingFile result() { return std::move(m_file); }

private:
    const TargetKind &m_kind;
    MappingFile m_file;
    QHash<QString, int> m_lineOf;
};

void Collector::take(int number, const QString &entity, const QString &code,
                     const QString &remoteId)
{
    Link link{ .entity = cleanedCell(entity).toLower(),
               .code = cleanedCell(code),
               .remoteId = cleanedCell(remoteId) };
    if (!entities().contains(link.entity)) {
        refuse(number,
               u"\"%1\" is not an entity; it is one of %2"_s.arg(link.entity,
                                                                 entities().join(u", "_s)));
        return;
    }
    if (link.code.isEmpty() || link.remoteId.isEmpty()) {
        refuse(number,
               link.code.isEmpty() ? u"the code is missing"_s : u"the remote_id is missing"_s);
        return;
    }
    if (!m_kind.isRemoteId(link.remoteId)) {
        refuse(number, u"\"%1\" cannot be an id of this server"_s.arg(link.remoteId));
        return;
    }
    if (link.entity == u"session"_s) {
        const SessionId id = SessionId::fromString(link.code);
        if (id.isNull()) {
            refuse(number, u"\"%1\" is not a session id"_s.arg(link.code));
            return;
        }
        link.code = id.toString();
    }
    const QString key = link.entity + u'|' + link.code;
    if (const int first = m_lineOf.value(key); first > 0) {
        refuse(
            number,
            u"%1 %2 is already on line %3"_s.arg(link.entity, link.code, QString::number(first)));
        return;
    }
    const QString taken = link.entity + u"->"_s + link.remoteId;
    if (const int first = m_lineOf.value(taken); first > 0) {
        refuse(number, u"the id %1 is already another %2's, on line %3"_s.arg(link.remoteId, link.entity, QString::number(first)));
        return;
    }
    m_lineOf.insert(key, number);
    m_lineOf.insert(taken, number);
    m_file.lines.append({ number, link });
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

Result<MappingFile> readJson(const QByteArray &bytes, const TargetKind &kind)
{
    QJsonParseError error{};
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
    if (!json.isArray())
        return fail(Error::Kind::Invalid,
                    u"it is not a JSON array%1"_s.arg(
                        json.isNull() ? u" ("_s + error.errorString() + u')' : QString()));
    Collector collector(kind);
    const QJsonArray array = json.array();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject object = array.at(i).toObject();
        collector.take(int(i) + 1, textOf(object[u"entity"_s]), textOf(object[u"code"_s]),
                       textOf(object[u"remote_id"_s]));
    }
    return collector.result();
}

} // namespace

Result<MappingFile> readMapping(const QByteArray &bytes, const Target &target)
{
    const auto made = makeTargetKind(target);
    if (!made)
        return fail(made.error());
    const TargetKind &kind = **made;
    if (bytes.trimmed().startsWith('['))
        return readJson(bytes, kind);
    const auto table = readCsv(bytes);
    if (!table)
        return fail(table.error());
    QStringList headings;
    for (const QString &heading :
         table->records.isEmpty() ? QStringList() : table->records.first().fields)
        headings.append(cleanedCell(heading).toLower());
    const qsizetype entity = headings.indexOf(u"entity"_s);
    const qsizetype code = headings.indexOf(u"code"_s);
    const qsizetype remote = headings.indexOf(u"remote_id"_s);
    if (entity < 0 || code < 0 || remote < 0)
        return fail(Error::Kind::Invalid,
                    u"its first line must hold the headings entity, code and remote_id"_s);
    Collector collector(kind);
    for (qsizetype i = 1; i < table->records.size(); ++i) {
        const CsvRecord &record = table->records.at(i);
        if (record.flaw != CsvFlaw::None)
            collector.refuse(record.line, record.flawDetail);
        else if (record.fields.size() != headings.size())
            collector.refuse(
                record.line,
                u"%1 fields instead of %2"_s.arg(record.fields.size()).arg(headings.size()));
        else
            collector.take(record.line, record.fields.at(entity), record.fields.at(code),
                           record.fields.at(remote));
    }
    return collector.result();
}

Result<MappingFile> storeMapping(Store &store, const Target &target, const MappingFile &file)
{
    const auto kind = makeTargetKind(target);
    if (!kind)
        return fail(kind.error());
    Outbox outbox(store, target.id, **kind);
    const auto known = outbox.links();
    if (!known)
        return fail(known.error());
    QSet<QString> given; // whom the file gives an id
    for (const MappingFile::Line &line : file.lines)
        given.insert(line.link.entity + u'|' + line.link.code);
    QHash<QString, QString> holders; // entity and id -> whose it stays
    for (const Link &link : *known) {
        if (!given.contains(link.entity + u'|' + link.code))
            holders.insert(link.entity + u'|' + link.remoteId, link.code);
    }
    MappingFile taken{ .lines = {}, .problems = file.problems };
    QList<Link> links;
    for (const MappingFile::Line &line : file.lines) {
        const QString holder = holders.value(line.link.entity + u'|' + line.link.remoteId);
        if (holder.isEmpty()) {
            taken.lines.append(line);
            links.append(line.link);
        } else {
            taken.problems.append({ line.number, u"the id %1 is already that of %2 %3; where that is wrong, give %3 its own id in the same file"_s.arg(
                                                         line.link.remoteId, line.link.entity, holder) });
        }
    }
    std::ranges::sort(taken.problems, {}, &MappingFile::Problem::line);
    const auto stored = outbox.addLinks(links);
    return stored ? Result<MappingFile>(taken) : Result<MappingFile>(fail(stored.error()));
}

} // namespace rollbook
