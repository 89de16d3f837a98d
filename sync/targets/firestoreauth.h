// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/targets/target.h"

namespace rollbook {

/// How this computer signs in to a Firestore project.
struct FirestoreSignIn
{
    enum class Way {
        Password, ///< an account of Firebase Auth: the project's security rules apply
        ServiceAccount, ///< the secret is a key file: everything in the project is open
        Emulator, ///< Google's emulator takes anybody for its owner
    };

    Way way = Way::Password;
    QString apiKey;
    QString username; ///< an e-mail address
    QUrl identity; ///< ends in a slash; of identitytoolkit
    QUrl tokens; ///< ends in a slash; of securetoken
};

/// The address of a Google service: its own, or below an emulator's.
QUrl googleService(const QUrl &base, const QString &host);

Conversation<AccessToken> signInToFirestore(FirestoreSignIn how, SignInSecret secret);

// What the answers mean. Pure, for the conversation above and for tests.
Decoded<AccessToken> readFirebaseSignIn(const HttpReply &reply);
Decoded<AccessToken> readFirebaseRefresh(const HttpReply &reply);
Decoded<AccessToken> readServiceToken(const HttpReply &reply, const QString &email);

} // namespace rollbook
