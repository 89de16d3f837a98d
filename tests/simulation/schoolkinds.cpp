// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/schoolkinds.h"

#include "sync/targets/target.h"
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

} // namespace

const QList<SchoolKind> &schoolKinds()
{
    static const QList<SchoolKind> known = [] {
        const SchoolData school = SchoolData::invented(1, 1, 1, QDate(2026, 11, 21), 1);
        QList<SchoolKind> kinds{ schoolOs() };
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
