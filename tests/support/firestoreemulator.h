// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

namespace rollbook {

/// Google's own Firestore emulator in a process of its own, ended with this object: the one that
/// ROLLBOOK_FIRESTORE_EMULATOR names (HOST:PORT, or a jar), or an installed jar.
class FirestoreEmulator
{
public:
    FirestoreEmulator(); ///< blocks until it listens
    ~FirestoreEmulator();

    QString url() const { return m_url; } ///< empty = there is none on this machine

private:
    QProcess m_process;
    QString m_url;
};

} // namespace rollbook
