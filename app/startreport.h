// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace rollbook {

class Application;

/// Writes "usable" to standard output when the register that was opened has been painted with its
/// students and takes keys; ends the program, in order, when standard input is closed. For tests/bench/startup.py.
class StartReport : public QObject
{
    Q_OBJECT
public:
    explicit StartReport(Application &application);

    void begin(); ///< the register has been asked for

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    Application &m_application;
    bool m_said = false;
};

} // namespace rollbook
