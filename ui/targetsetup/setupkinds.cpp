// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targetsetup/setupkinds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

class SetupWords
{
    Q_DECLARE_TR_FUNCTIONS(rollbook::SetupKinds)
public:
    static SetupKind schoolOs()
    {
        return { u"schoolos"_s,
                 tr("SchoolOS"),
                 u"https://school.example"_s,
                 { { u"school_code"_s, tr("School code"), tr("As on its sign-in page") } },
                 {},
                 tr("User name"),
                 tr("Password") };
    }
    static SetupKind campsHub()
    {
        return { u"campshub"_s,
                 tr("CampsHub360"),
                 u"https://hub.example"_s,
                 { { u"form_course"_s, tr("Course for registers without a subject"), tr("Its code there; may stay empty"), true } },
                 {},
                 tr("User name"),
                 tr("Password") };
    }
    static SetupKind cloe()
    {
        return { u"cloe"_s,     tr("Cloe"), u"https://cloe.example"_s, {}, {}, tr("E-mail address"),
                 tr("Password") };
    }
    static SetupKind portal()
    {
        return { u"portal"_s,
                 tr("Lecturer portal"),
                 u"https://portal.example"_s,
                 {},
                 { { u"on_unknown"_s,
                     tr("The portal cannot be asked what it has. When an answer is lost:"),
                     { { u"lenient"_s, tr("Send the mark again. It may appear twice.") },
                       { u"strict"_s,
                         tr("Keep the mark here until I decide. It may be missing.") } } } },
                 {},
                 tr("API key") };
    }
    static SetupKind firestore()
    {
        return { u"firestore"_s,
                 tr("Firestore"),
                 u"https://firestore.googleapis.com"_s,
                 { { u"project"_s, tr("Project"), tr("Its id in the console") },
                   { u"api_key"_s, tr("Web API key"), tr("In the project's settings") },
                   { u"lecturer_id"_s, tr("Your staff number"), tr("Only where use is counted; may stay empty"), true } },
                 { { u"privacy"_s,
                     tr("What may be written about students there? Ask the school."),
                     { { u"full"_s, tr("Names, admission numbers and marks") },
                       { u"pseudonymous"_s, tr("Admission numbers and marks, no names") },
                       { u"usage"_s,
                         tr("Only that a register was taken, nothing about students") } } } },
                 tr("E-mail address"),
                 tr("Password") };
    }
    static SetupKind couchDb()
    {
        return { u"couchdb"_s,
                 tr("CouchDB (a hub of your own)"),
                 u"https://hub.example:6984"_s,
                 { { u"database"_s, tr("Database"), tr("Small letters") } },
                 {},
                 tr("User name"),
                 tr("Password") };
    }
};

} // namespace

QList<SetupKind> setupKinds()
{
    return { SetupWords::schoolOs(), SetupWords::campsHub(),  SetupWords::cloe(),
             SetupWords::portal(),   SetupWords::firestore(), SetupWords::couchDb() };
}

} // namespace rollbook
