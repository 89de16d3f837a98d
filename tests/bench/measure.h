// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace rollbook::bench {

struct Options
{
    bool smoke = false; ///< small and quick: only to see that everything can be measured
};

/// Times of one thing done many times, in milliseconds.
class Samples
{
public:
    void add(double ms) { m_ms.append(ms); }
    qsizetype size() const { return m_ms.size(); }
    double quantile(double q) const; ///< 0 ≤ q ≤ 1; NaN when there are no samples
    double median() const { return quantile(0.5); }

private:
    QList<double> m_ms;
};

/// One line of the table.
struct Line
{
    QString what;
    QString ours;
    QString floor; ///< empty when there is nothing to compare with
    double judged = 0; ///< ours, the number that the aim is about, in ms
    std::optional<double> ratio;
    QString aim;
    bool met = false;
    QString note; ///< printed below the line
};

using Measurement = Result<Line> (*)(const Options &);

Result<Line> measureTap(const Options &options);
Result<Line> measureKey(const Options &options);
Result<Line> measureKeyOfMany(const Options &options);
Result<Line> measureRepaint(const Options &options);
Result<Line> measureRepaintOfMany(const Options &options);
Result<Line> measureClassBook(const Options &options);
Result<Line> measureSearch(const Options &options);
Result<Line> measureMark(const Options &options);
Result<Line> measureRegister(const Options &options);
Result<Line> measureDelivery(const Options &options);
Result<Line> measureHub(const Options &options);
Result<Line> measureQueue(const Options &options);
Result<Line> measurePreview(const Options &options);
Result<Line> measureImport(const Options &options);
Result<Line> measureYear(const Options &options);
Result<Line> measureFindStudent(const Options &options);
Result<Line> measureStatistics(const Options &options);

QString inMs(double ms); ///< three significant digits
QString halfAndTail(const Samples &samples); ///< median and 99th percentile

template<typename F>
double timed(F &&f)
{
    QElapsedTimer timer;
    timer.start();
    f();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Runs the event loop until `done` holds; false when it does not within the time.
bool eventsUntil(const std::function<bool()> &done,
                 std::chrono::seconds patience = std::chrono::seconds(30));

} // namespace rollbook::bench
