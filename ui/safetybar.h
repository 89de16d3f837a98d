// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/safetynet.h"

#include <QFrame>

class QBoxLayout;
class QLabel;

namespace rollbook {

class Theme;

/// Says that a copy of unsent marks was made, and helps to carry it elsewhere.
class SafetyBar : public QFrame
{
    Q_OBJECT
public:
    explicit SafetyBar(const Theme &theme, QWidget *parent = nullptr);

    /// `base` is the path of the copy's files without their suffixes.
    void display(const QString &base, int marks, SafetyReason reason);
    bool isWanted() const { return m_isWanted; } ///< shown, or standing back
    /// Lets another notice go first where there is no room for two.
    void standBack(bool back);
    /// Copies the files into another folder, in the background.
    void saveTo(const QString &folder);

    static QString sentence(int marks, SafetyReason reason);

signals:
    void closed();
    void openFolderRequested(const QString &folder);
    void saved(const QString &sentence); ///< what came of it

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void chooseFolder();
    void close();

    const Theme &m_theme;
    QLabel *m_text;
    QBoxLayout *m_body;
    QString m_base;
    bool m_isWanted = false;
    bool m_standsBack = false;
};

} // namespace rollbook
