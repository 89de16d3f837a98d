// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/answer.h"

using namespace Qt::StringLiterals;

namespace rollbook {

Exit exitFor(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Storage:
    case Error::Kind::Full:
    case Error::Kind::Io:
    case Error::Kind::NewerStore: return Exit::Failed;
    case Error::Kind::Corrupt: return Exit::Damaged;
    case Error::Kind::Locked: return Exit::Locked;
    case Error::Kind::NotFound: return Exit::NotFound;
    case Error::Kind::Invalid:
    case Error::Kind::Forbidden:
    case Error::Kind::NotSupported: return Exit::Usage;
    case Error::Kind::Secret: return Exit::NeedsPerson;
    case Error::Kind::Network: return Exit::Waiting;
    }
    return Exit::Failed;
}

QString errorWord(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Storage: return u"storage"_s;
    case Error::Kind::Full: return u"full"_s;
    case Error::Kind::Io: return u"io"_s;
    case Error::Kind::Corrupt: return u"corrupt"_s;
    case Error::Kind::Locked: return u"locked"_s;
    case Error::Kind::NewerStore: return u"newer_store"_s;
    case Error::Kind::NotFound: return u"not_found"_s;
    case Error::Kind::Invalid: return u"invalid"_s;
    case Error::Kind::Secret: return u"secret"_s;
    case Error::Kind::Network: return u"network"_s;
    case Error::Kind::Forbidden: return u"forbidden"_s;
    case Error::Kind::NotSupported: return u"not_supported"_s;
    }
    return u"storage"_s;
}

} // namespace rollbook
