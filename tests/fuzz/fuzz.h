// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <cstdint>

/// What libFuzzer calls with bytes of its invention; replay.cpp calls it with those of a corpus.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace rollbook {

/// What must hold whatever the bytes are; ends the program, so that the fuzzer keeps the input.
inline void must(bool holds)
{
    if (!holds)
        qFatal("a property does not hold");
}

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}

inline void quiet() { QLoggingCategory::setFilterRules(QStringLiteral("rollbook.*=false")); }

/// A template for QTemporaryDir, in memory where there is such a place.
inline QString scratchFolder()
{
    return (QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm")
                                                      : QDir::tempPath())
        + QStringLiteral("/rollbook-fuzz-XXXXXX");
}

inline void put(const QString &file, const QByteArray &bytes)
{
    QFile to(file);
    must(to.open(QIODevice::WriteOnly) && to.write(bytes) == bytes.size());
}

} // namespace rollbook
