// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/run.h"

#include <QCoreApplication>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"rollbookctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ROLLBOOK_VERSION));
    // An error is one sentence, not a log; the environment's QT_LOGGING_RULES brings the log back.
    QLoggingCategory::setFilterRules(u"rollbook.*=false"_s);
    return rollbook::run(QCoreApplication::arguments());
}
