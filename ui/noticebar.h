// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace rollbook {

class Theme;

/// A sentence under the top bar, with a button that closes it. Notices wait for one another.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(const Theme &theme, QWidget *parent = nullptr);
    void display(const QString &notice);
    QStringList waiting() const { return m_waiting; } ///< those not closed yet

signals:
    void changed(); ///< it is there, or gone

private:
    void next();

    QStringList m_waiting;
    QLabel *m_text;
};

} // namespace rollbook
