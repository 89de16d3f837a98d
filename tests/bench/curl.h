// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/httptransport.h"
#include "sync/targets/target.h"
#include "tests/support/practiceserver.h"

namespace rollbook::bench {

/// The engine's requests sent by curl, for another session of the same class.
class Curl
{
public:
    /// Files go to `directory`; the server has `students` in the class.
    Curl(const PracticeServer &server, const Target &target, QString directory, int students);

    Result<> signIn(const QString &password);
    /// read, send, read, send, read over one connection: what curl says that each took, in sum.
    Result<double> deliver(int round);

private:
    HttpRequest read() const;
    HttpRequest half(int round, int first) const;
    QStringList arguments(const HttpRequest &request, const QString &bodyFile) const;

    std::unique_ptr<TargetKind> m_kind;
    HttpTransport m_transport;
    QString m_directory;
    int m_students;
    QString m_session;
    QStringList m_remoteStudents;
    AccessToken m_token;
    QString m_teacher;
};

} // namespace rollbook::bench
