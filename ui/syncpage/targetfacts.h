// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wording.h"

#include <QWidget>

class QVBoxLayout;

namespace rollbook {

/// What a school system can do, what it cannot, and how marks travel there.
class TargetFacts : public QWidget
{
    Q_OBJECT
public:
    explicit TargetFacts(const Theme &theme, QWidget *parent = nullptr);
    void display(const TargetTraits &traits, const QList<TargetWording> &wordings);

private:
    void addPart(const QString &title, const QStringList &lines, const Look &look);

    const Theme &m_theme;
    QVBoxLayout *m_column;
};

} // namespace rollbook
