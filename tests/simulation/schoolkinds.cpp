// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/schoolkinds.h"

#include "sync/targets/target.h"
#include "tests/simulation/servers/campshub.h"
#include "tests/simulation/servers/cloe.h"
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
                 return Target{ .id = {}, .name = u"School"_s, .kind = u"schoolos"_s, .url = u"https://school.example"_s,
                                .options = { { u"school_code"_s, school.code }, { u"username"_s, account.username } }, .remoteUser = {} };
             },
             .words = schoolOsWords, .stored = schoolOsStored };
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
                 return Target{ .id = {}, .name = u"School"_s, .kind = u"campshub"_s, .url = u"https://school.example"_s,
                                .options = { { u"username"_s, account.username } }, .remoteUser = {} };
             },
             .words = campsHubWords, .stored = schoolOsStored };
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
                 return Target{ .id = {}, .name = u"School"_s, .kind = u"cloe"_s, .url = u"https://school.example"_s,
                                .options = { { u"username"_s, account.email } }, .remoteUser = {} };
             },
             .words = cloeWords, .stored = schoolOsStored };
}

} // namespace

const QList<SchoolKind> &schoolKinds()
{
    static const QList<SchoolKind> known = [] {
        const SchoolData school = SchoolData::invented(1, 1, 1, QDate(2026, 11, 21), 1);
        QList<SchoolKind> kinds{ schoolOs(), campsHub(), cloe() };
        kinds.removeIf([&](const SchoolKind &kind) { return !makeTargetKind(kind.target(school, school.accounts.first())); });
        return kinds;
    }();
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
