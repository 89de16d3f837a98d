// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/credentials.h"
#include "tests/fuzz/fuzz.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// A file of secrets that somebody, or a bad disk, has been at.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = { name, nullptr };
    static const QCoreApplication app(argc, argv);
    static const QTemporaryDir folder(scratchFolder());
    const QString file = folder.filePath(u"secrets.json"_s);
    put(file, bytesOf(data, size));
    const auto credentials = makePassphraseCredentials(file, u"open sesame"_s);
    int answers = 0;
    credentials->read(
        u"target/01a1fe65-9ec4-72fc-80ac-8633a8ed2a7d"_s, [&](const Result<QString> &secret) {
            must(!secret
                 || *secret == u"correct horse"_s); // what is in the corpus; nothing else decrypts
            ++answers;
        });
    while (answers < 1)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return 0;
}
