// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/schoolkinds.h"

#include "tests/simulation/servers/campshub.h"
#include "tests/simulation/servers/cloe.h"
#include "tests/simulation/servers/couchdb.h"
#include "tests/simulation/servers/firestore.h"
#include "tests/simulation/servers/portal.h"
#include "tests/simulation/servers/schoolos.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::sim {
namespace {

std::optional<QString> schoolOsWords(const Mark &mark)
{
    if (mark.value.status == Status::Unmarked)
        return std::nullopt;
    QString remarks = mark.note;
    if (mark.value.minutesLate)
        remarks = u"[%1 min]"_s.arg(*mark.value.minutesLate) + (mark.note.isEmpty() ? u""_s : u" "_s + mark.note);
    return statusCode(mark.value.status) + u'|' + remarks;
}

QString schoolOsStored(const StoredMark &mark) { return mark.status + u'|' + mark.note; }

SchoolKind schoolOs()
{
    return { .name = u"schoolos"_s,
             .make = [](const SchoolData &school, qint64 now) -> std::unique_ptr<ModelServer> { return std::make_unique<SchoolOsModel>(school, now); },
             .target = [](const SchoolData &school, const SchoolData::Account &account) {
                 return Target{ .id = {}, .name = {}, .kind = u"schoolos"_s, .url = {},
                                .options = { { u"school_code"_s, school.code }, { u"username"_s, account.username } }, .remoteUser = {} };
             },
             .words = schoolOsWords, .stored = schoolOsStored, .writes = "bulk_mark", .ordersByTime = false };
}

std::optional<QString> campsHubWords(const Mark &mark)
{
    const auto words = schoolOsWords(mark);
    return words ? std::optional(statusWord(mark.value.status) + words->mid(1)) : std::nullopt;
}

SchoolKind campsHub()
{
    return { .name = u"campshub"_s,
             .make = [](const SchoolData &school, qint64 now) -> std::unique_ptr<ModelServer> { return std::make_unique<CampsHubModel>(school, now); },
             .target = [](const SchoolData &, const SchoolData::Account &account) {
                 return Target{ .id = {}, .name = {}, .kind = u"campshub"_s, .url = {},
                                .options = { { u"username"_s, account.username } }, .remoteUser = {} };
             },
             .words = campsHubWords, .stored = schoolOsStored, .writes = "records/", .exact = true, .closes = true };
}

std::optional<QString> cloeWords(const Mark &mark)
{
    if (mark.value.status == Status::Unmarked)
        return std::nullopt;
    const bool excused = mark.value.status == Status::Excused;
    QStringList notes;
    if (excused)
        notes.append(u"[excused]"_s);
    if (mark.value.minutesLate)
        notes.append(u"[%1 min]"_s.arg(*mark.value.minutesLate));
    if (!mark.note.isEmpty())
        notes.append(mark.note);
    return (excused ? u"ABSENT"_s : statusWord(mark.value.status).toUpper()) + u'|' + notes.join(u' ');
}

SchoolKind cloe()
{
    return { .name = u"cloe"_s,
             .make = [](const SchoolData &school, qint64 now) -> std::unique_ptr<ModelServer> { return std::make_unique<CloeModel>(school, now); },
             .target = [](const SchoolData &, const SchoolData::Account &account) {
                 return Target{ .id = {}, .name = {}, .kind = u"cloe"_s, .url = {},
                                .options = { { u"username"_s, account.email }, { u"start_late"_s, true } }, .remoteUser = {} };
             },
             .words = cloeWords, .stored = schoolOsStored, .writes = "bulk_mark", .closes = true };
}

/// Where every part of a mark has a field of its own.
std::optional<QString> fieldWords(const Mark &mark)
{
    const QString status = mark.value.status == Status::Unmarked ? u""_s : statusCode(mark.value.status);
    if (status.isEmpty() && mark.note.isEmpty())
        return u""_s;
    return status + u'|' + (mark.value.minutesLate ? QString::number(*mark.value.minutesLate) : QString()) + u'|' + mark.note;
}

QString fieldStored(const StoredMark &mark)
{
    if (mark.status.isEmpty() && mark.note.isEmpty())
        return u""_s;
    // Minutes say something of a late mark only; an office's page changes the status and leaves them standing.
    const bool late = mark.status == statusCode(Status::Late);
    return mark.status + u'|' + (late && mark.minutesLate ? QString::number(*mark.minutesLate) : QString()) + u'|' + mark.note;
}

SchoolKind couchDb()
{
    return { .name = u"couchdb"_s,
             .make = [](const SchoolData &school, qint64) -> std::unique_ptr<ModelServer> { return std::make_unique<CouchDbModel>(school); },
             .target = [](const SchoolData &school, const SchoolData::Account &account) {
                 return Target{ .id = {}, .name = {}, .kind = u"couchdb"_s, .url = {},
                                .options = { { u"database"_s, school.code.toLower() }, { u"username"_s, account.username } }, .remoteUser = {} };
             },
             .words = fieldWords, .stored = fieldStored, .writes = "_bulk_docs", .exact = true, .asksEachTime = true };
}

SchoolKind firestore()
{
    return { .name = u"firestore"_s,
             .make = [](const SchoolData &school, qint64) -> std::unique_ptr<ModelServer> { return std::make_unique<FirestoreModel>(school); },
             .target = [](const SchoolData &, const SchoolData::Account &account) {
                 return Target{ .id = {}, .name = {}, .kind = u"firestore"_s, .url = {},
                                .options = { { u"project"_s, u"rollbook-sim"_s }, { u"privacy"_s, u"full"_s }, { u"api_key"_s, u"web-api-key-1"_s },
                                             { u"username"_s, account.email } }, .remoteUser = {} };
             },
             .words = fieldWords, .stored = fieldStored, .writes = ":commit", .exact = true, .passesCaches = false };
}

/// Whoever was there; it holds nothing else.
std::optional<QString> portalWords(const Mark &mark)
{
    const bool there = mark.value.status == Status::Present || mark.value.status == Status::Late;
    return there ? std::optional(u"P"_s) : std::nullopt;
}

SchoolKind portal()
{
    return { .name = u"portal"_s,
             .make = [](const SchoolData &school, qint64) -> std::unique_ptr<ModelServer> { return std::make_unique<PortalModel>(school, PortalModel::Kind::Keyed); },
             .target = [](const SchoolData &, const SchoolData::Account &) {
                 return Target{ .id = {}, .name = {}, .kind = u"portal"_s, .url = {}, .options = { { u"idempotency"_s, true } }, .remoteUser = {} };
             },
             .words = portalWords, .stored = [](const StoredMark &mark) { return mark.status; },
             .writes = "record", .readable = false, .onClose = true, .asksEachTime = true };
}

} // namespace

const QList<SchoolKind> &schoolKinds()
{
    static const QList<SchoolKind> known{ schoolOs(), campsHub(), cloe(), couchDb(), firestore(), portal() };
    return known;
}

QStringList schoolKindNames()
{
    QStringList names;
    for (const SchoolKind &kind : schoolKinds())
        names.append(kind.name);
    return names;
}

const SchoolKind &schoolKind(const QString &name)
{
    const auto found = std::ranges::find(schoolKinds(), name, &SchoolKind::name);
    if (found == schoolKinds().end())
        qFatal("there is no kind of school called %s", qPrintable(name));
    return *found;
}

} // namespace rollbook::sim
