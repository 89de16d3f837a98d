// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <tl/expected.hpp>

namespace rollbook {

/// Why an operation failed, in terms a caller can act on.
struct Error
{
    enum class Kind {
        Storage, ///< SQLite or the file system refused; nothing was changed
        Full, ///< no space left on the disk
        Io, ///< the disk reported a read or write error
        Corrupt, ///< the file is not a readable store
        Locked, ///< another process holds the store
        NewerStore, ///< written by a newer Rollbook: may only be read
        NotFound,
        Invalid, ///< the caller's input is wrong; detail names the field
        Secret, ///< a password is missing or cannot be unlocked
        Network,
        NotSupported,
        Forbidden, ///< the role of whoever uses the store does not allow it: refusalOf() tells which, and what
    };

    Kind kind = Kind::Storage;
    QString detail; ///< English, for the log and the command line; the window words its own text
};

/// A value or an Error. Becomes std::expected when the toolchain has it with and_then.
template<typename T = void>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Error::Kind kind, QString detail)
{
    return tl::unexpected<Error>(Error{ kind, std::move(detail) });
}

inline tl::unexpected<Error> fail(const Error &error) { return tl::unexpected<Error>(error); }

} // namespace rollbook

Q_DECLARE_METATYPE(rollbook::Error)
