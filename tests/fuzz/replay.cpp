// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs a fuzzer's corpus through it without libFuzzer: replay_NAME FOLDER_OR_FILE...
#include "tests/fuzz/fuzz.h"

#include <QDirIterator>

#include <cstdio>

namespace {

bool replay(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.readAll();
    (void)LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()),
                                 size_t(bytes.size()));
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    int count = replay(QStringLiteral("/dev/null"));
    for (int i = 1; i < argc; ++i) {
        const QString path = QString::fromLocal8Bit(argv[i]);
        QDirIterator files(path, QDir::Files);
        while (files.hasNext())
            count += replay(files.next());
    }
    std::printf("%d inputs\n", count);
    return count > 2 ? 0 : 1; // a corpus that is not found must not pass
}
