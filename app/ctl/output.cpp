// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

bool write(FILE *stream, const QByteArray &bytes)
{
    QFile file;
    return file.open(stream, QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.flush();
}

QString sentence(const QString &detail)
{
    return u"rollbookctl: "_s + detail + (detail.endsWith(u'.') ? u""_s : u"."_s);
}

} // namespace

bool print(const Answer &answer, bool asJson)
{
    for (const QString &remark : answer.remarks)
        printRemark(remark);
    if (asJson)
        return write(stdout, QJsonDocument(answer.json).toJson());
    if (!answer.bytes.isEmpty())
        return write(stdout, answer.bytes);
    return printLines(answer.lines);
}

void printError(const Error &error, bool asJson)
{
    if (!asJson) {
        printRemark(sentence(error.detail));
        return;
    }
    const QJsonObject object{ { u"kind"_s, errorWord(error.kind) },
                              { u"message"_s, error.detail } };
    write(stdout, QJsonDocument(QJsonObject{ { u"error"_s, object } }).toJson());
}

bool printLines(const QStringList &lines)
{
    return lines.isEmpty() || write(stdout, (lines.join(u'\n') + u'\n').toUtf8());
}

void printRemark(const QString &line) { write(stderr, (line + u'\n').toUtf8()); }

} // namespace rollbook
