// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "ui/start/startwindow.h"

namespace rollbook {

/// From the start of the program to the main window: asks which school it is when there is none,
/// and says what is wrong when the data cannot be opened.
class FirstSteps : public QObject
{
    Q_OBJECT
public:
    explicit FirstSteps(ApplicationOptions options);

    void begin();

private:
    void makeSchool(const School &school, Beginning beginning);
    void useChosen(const QString &language);
    void keepUnsent(const Error &error);

    ApplicationOptions m_options;
    std::unique_ptr<StartWindow> m_start;
    std::unique_ptr<Application> m_application;
};

} // namespace rollbook
