// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safetybar.h"

#include "core/exchange/unsentfolder.h"
#include "core/whendone.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/parts.h"
#include "ui/wording.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// How many files of the copy are in the folder now.
Result<int> copyFiles(const QString &base, const QString &folder)
{
    int copied = 0;
    for (const QString &suffix : { u".json"_s, u".csv"_s, u".pdf"_s }) {
        QFile file(base + suffix);
        if (!file.exists())
            continue;
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Kind::Io, file.errorString());
        const QString to = QDir(folder).filePath(QFileInfo(file).fileName());
        if (auto saved = savePrivately(to, file.readAll()); !saved)
            return fail(saved.error());
        ++copied;
    }
    if (copied == 0)
        return fail(Error::Kind::NotFound, u"there is no copy any more"_s);
    return copied;
}

} // namespace

SafetyBar::SafetyBar(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_text(makeLabel({}, "text")), m_body(new QHBoxLayout)
{
    setProperty("bar", u"notice"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 16, 8);
    m_text->setWordWrap(true);
    auto *open = makeButton(tr("Open folder"), "quiet");
    auto *save = makeButton(tr("Save a copy\u2026"), "quiet");
    auto *close = makeButton({}, "icon", tr("Close safety notice"));
    close->setToolTip(tr("Close safety notice"));
    bindIcon(close, theme, u"close"_s, Token::Text2);
    auto *actions = new QHBoxLayout;
    actions->addWidget(open);
    actions->addWidget(save);
    actions->addStretch();
    m_body->addWidget(m_text, 1);
    m_body->addLayout(actions);
    row->addLayout(m_body, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(open, &QPushButton::clicked, this,
            [this] { emit openFolderRequested(QFileInfo(m_base).path()); });
    connect(save, &QPushButton::clicked, this, &SafetyBar::chooseFolder);
    connect(close, &QPushButton::clicked, this, &SafetyBar::close);
    hide();
}

QString SafetyBar::sentence(int marks, SafetyReason reason)
{
    switch (reason) {
    case SafetyReason::Age:
        return tr("%n marks have waited for more than a day. Nothing is lost: a copy of them is "
                  "kept on this device.",
                  nullptr, marks);
    case SafetyReason::Refused:
        return tr("%n marks are not confirmed, and some of them need you. Nothing is lost: a copy "
                  "for the office is kept on this device.",
                  nullptr, marks);
    case SafetyReason::Space:
        return tr("This device is nearly full. A copy of the %n marks that are not confirmed is "
                  "kept; save one elsewhere, too.",
                  nullptr, marks);
    case SafetyReason::Quarantine:
        return tr("The data file was damaged and has been rebuilt. A copy of %n marks that may not "
                  "be confirmed is kept; save one elsewhere, too.",
                  nullptr, marks);
    }
    return {};
}

void SafetyBar::display(const QString &base, int marks, SafetyReason reason)
{
    m_base = base;
    m_text->setText(sentence(marks, reason));
    m_isWanted = true;
    setVisible(!m_standsBack);
    announce(this, m_text->text());
}

void SafetyBar::standBack(bool back)
{
    m_standsBack = back;
    setVisible(m_isWanted && !back);
}

void SafetyBar::close()
{
    m_isWanted = false;
    hide();
    emit closed();
}

/// In a narrow window the buttons go below the sentence.
void SafetyBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool narrow = width() < m_theme.px(680);
    m_body->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void SafetyBar::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Save a copy"), QDir::homePath());
    if (!folder.isEmpty())
        saveTo(folder);
}

void SafetyBar::saveTo(const QString &folder)
{
    whenDone(QtConcurrent::run(copyFiles, m_base, folder), this,
             [this, folder](const Result<int> &copied) {
                 const QString where = isolated(QDir::toNativeSeparators(folder));
                 if (!copied) {
                     emit saved(tr("The copy was not saved in %1. %2")
                                    .arg(where, Wording::error(copied.error())));
                     return;
                 }
                 this->close();
                 emit saved(tr("The copy is in %1.").arg(where));
             });
}

} // namespace rollbook
