// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "core/whendone.h"

#include <QtConcurrentRun>

namespace rollbook {

template<typename F, typename Done>
void Application::withFile(F f, Done done)
{
    whenDone(QtConcurrent::run(&m_files, [file = m_file, f = std::move(f)] { return f(file); }), this, std::move(done));
}

} // namespace rollbook
