// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/words.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rollbook {

QString deliveryText(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Nothing: return {};
    case DeliveryState::Confirmed: return u"confirmed"_s;
    case DeliveryState::Sent: return u"sent, not read back"_s;
    case DeliveryState::OnDevice: return u"on this device"_s;
    case DeliveryState::Sending: return u"sending"_s;
    case DeliveryState::Checking: return u"checking whether it arrived"_s;
    case DeliveryState::Waiting: return u"waiting"_s;
    case DeliveryState::WaitingForSchool: return u"waiting for the school"_s;
    case DeliveryState::SignIn: return u"needs a sign-in"_s;
    case DeliveryState::NeedsYou: return u"needs you"_s;
    }
    return {};
}

QString reasonText(const QString &reason)
{
    static const QHash<QString, QString> texts{
        { u"offline"_s, u"no connection to the server"_s },
        { u"ambiguous"_s, u"the answer was lost; it is checked before anything is sent again"_s },
        { u"ambiguous_blind"_s, u"the answer was lost, and this server cannot be asked; it is sent again after a while and may appear twice"_s },
        { u"server_busy"_s, u"the server asks for patience"_s },
        { u"server_error"_s, u"the server failed"_s },
        { u"locked"_s, u"the server has locked it for the moment"_s },
        { u"server_full"_s, u"the server has no space left"_s },
        { u"too_big"_s, u"too much at once; it is sent in smaller parts"_s },
        { u"exists"_s, u"the server has it already; the value is being checked"_s },
        { u"refused_late"_s, u"the server takes no more marks for this lesson"_s },
        { u"captive"_s, u"the network wants a sign-in of its own first"_s },
        { u"not_couchdb"_s, u"what answers at this address is no CouchDB"_s },
        { u"no_database"_s, u"there is no such database on the server"_s },
        { u"no_school"_s, u"the hub holds no school yet"_s },
        { u"other_school"_s, u"the hub belongs to another school"_s },
        { u"not_offered"_s, u"this kind of server has no way to take it"_s },
        { u"timeout"_s, u"the server did not answer in time"_s },
        { u"unknown_code"_s, u"the server gave an answer that means nothing to Rollbook"_s },
        { u"lesson_over"_s, u"the lesson was never opened there, and is over"_s },
        { u"lesson_not_begun"_s, u"the server takes marks only while a lesson is on"_s },
        { u"other_session_open"_s, u"another lesson of this class is still open on the server"_s },
        { u"uncertain"_s,
          u"the answer was lost and the server cannot be asked; mark again to send it once more"_s },
        { u"mfa_required"_s, u"the server asks for a one-time code; sign in in the window"_s },
        { u"invalid"_s, u"what was given is not possible"_s },
        { u"captive_suspect"_s,
          u"the network answered instead of the server; it may want a sign-in"_s },
        { u"not_json"_s,
          u"a web page answered instead of the server: a sign-in page of the network, or a wrong address"_s },
        { u"proxy_auth"_s, u"the network's proxy asks for a sign-in"_s },
        { u"tls_intercept"_s, u"the server's certificate is not trusted"_s },
        { u"auth"_s, u"the server does not accept the sign-in"_s },
        { u"auth_other_user"_s, u"the server knows this sign-in as another person"_s },
        { u"no_secret"_s, u"there is no password, or it cannot be unlocked"_s },
        { u"no_class_id"_s,
          u"the server's id of the class is not known; give it with target map"_s },
        { u"no_subject_id"_s,
          u"the server's id of the subject is not known; give it with target map"_s },
        { u"no_course"_s,
          u"the server keeps attendance by subject, and this register has none; say which of its courses stands for it with target set NAME --option form_course=CODE"_s },
        { u"no_student_id"_s,
          u"the server's id of the student is not known; give it with target map"_s },
        { u"no_session"_s, u"the school has not opened this session on the server"_s },
        { u"session_ambiguous"_s,
          u"the server has several sessions that this could be; name one with target map"_s },
        { u"other_lesson"_s,
          u"the session that target map names is another lesson there; give the right one with target map"_s },
        { u"dep_missing"_s, u"the server no longer has this session"_s },
        { u"conflict"_s, u"changed elsewhere in the meantime"_s },
        { u"session_locked"_s, u"the session is closed on the server"_s },
        { u"cannot_hold"_s, u"the server cannot take back a mark; the office has to remove it"_s },
        { u"not_told"_s, u"the server keeps only who was there: nothing to tell it"_s },
        { u"regressed"_s, u"the server lost marks it had"_s },
        { u"refused_perm"_s, u"the server does not allow it"_s },
        { u"account_may_not"_s, u"this account may not do that; the office has to, or an account of the office"_s },
        { u"refused_data"_s, u"the server does not accept the mark"_s },
        { u"refused_server_bug"_s, u"the server fails on this mark"_s },
        { u"contract_broken"_s, u"this is not the server it should be, or not the version"_s },
        { u"storage"_s, u"the store could not be read"_s },
    };
    return texts.value(reason, reason);
}

QString deliveryText(DeliveryState state, const QString &reason)
{
    const QString text = deliveryText(state);
    if (reason.isEmpty() || state < DeliveryState::OnDevice)
        return text;
    return u"%1 (%2)"_s.arg(text, reasonText(reason));
}

QString signInAdvice(const QString &target)
{
    return u"its password is not tried again before one is given: rollbookctl target password %1 --secret-env VAR"_s.arg(target);
}

QString counted(qsizetype n, const QString &singular)
{
    const QString plural = singular.endsWith(u's') ? singular + u"es"_s : singular + u's';
    return u"%1 %2"_s.arg(QString::number(n), n == 1 ? singular : plural);
}

QString whenText(const Session &session)
{
    QString text = session.date.toString(Qt::ISODate);
    if (session.start.isValid())
        text += u' ' + session.start.toString(u"HH:mm"_s);
    if (session.end.isValid())
        text += u'-' + session.end.toString(u"HH:mm"_s);
    return text;
}

QString localTime(qint64 ms, const QString &zone)
{
    if (ms == 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone(zone.toLatin1()))
        .toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace rollbook
