// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/datathread.h"

#include <QLabel>

namespace rollbook {

class RegisterModel;

/// Says of an open register, before it happens, when it closes by itself and what that does. Gone where it does not.
class ClosingHint : public QLabel
{
    Q_OBJECT
public:
    ClosingHint(RegisterModel &model, DataThread &thread, const School &school, QWidget *parent = nullptr);

private:
    void load();

    RegisterModel &m_model;
    DataThread &m_data;
    School m_school;
};

} // namespace rollbook
