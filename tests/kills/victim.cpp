// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Marks and delivers as fast as it can, until it is killed: victim STORE SESSION PASSWORD SEED [COUNT].
// With COUNT it makes so many marks, delivers them, closes the store and ends by itself.
// Prints "admission-number code rev" for each mark when record() has returned, not earlier.
#include "sync/httptransport.h"
#include "sync/syncengine.h"
#include "tests/support/teststore.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace rollbook;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    SystemClock clock;
    auto store = Store::open({ .directory = arguments.value(1), .clock = &clock });
    if (!store)
        qFatal("%s", qPrintable(store.error().detail));
    const SessionId session = SessionId::fromString(arguments.value(2));
    const auto reg = (*store)->read().registerOf(session);
    if (!reg)
        qFatal("%s", qPrintable(reg.error().detail));

    QRandomGenerator random(arguments.value(4).toUInt());
    MemoryCredentials credentials;
    const auto targets = (*store)->read().targets();
    for (const Target &target : *targets)
        credentials.set(secretKey(target.id), arguments.value(3));
    SyncEngine engine({ .store = **store, .credentials = credentials,
                        .makeTransport = [] { return std::make_unique<HttpTransport>(); },
                        .random = [&random] { return random.generateDouble() / 50; }, // wait little: many deaths in a minute
                        .debounceMs = 5 });
    engine.start();

    QTextStream out(stdout);
    QTimer marking;
    int left = arguments.size() > 5 ? arguments[5].toInt() : -1;
    QObject::connect(&engine, &SyncEngine::becameIdle, &app, [&] {
        if (left == 0)
            QCoreApplication::quit();
    });
    QObject::connect(&marking, &QTimer::timeout, &app, [&] {
        const RegisterRow &row = reg->rows[random.bounded(int(reg->rows.size()))];
        const Status status = markedStatuses[size_t(random.bounded(4))];
        const auto recorded = (*store)->record({ { .session = session, .student = row.student.id, .value = StatusValue{ .status = status } } });
        if (!recorded)
            qFatal("%s", qPrintable(recorded.error().detail));
        for (const MarkState &state : *recorded)
            out << row.student.number << ' ' << statusCode(status) << ' ' << state.mark.rev << Qt::endl;
        if (left > 0 && --left == 0)
            marking.stop();
    });
    marking.start(4);
    return QCoreApplication::exec();
}
