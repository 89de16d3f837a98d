// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/seatingbar.h"

#include "core/whendone.h"
#include "ui/print/seatingsheet.h"
#include "ui/seating/seatmodel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/segments.h"

#include <QFileDialog>
#include <QSaveFile>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rollbook {

SeatingBar::SeatingBar(SeatModel &seats, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_seats(seats), m_arrange(makeButton(tr("Arrange seats"))),
      m_kind(new Segments(tr("Seats"), { tr("Rows"), tr("Tables") }))
{
    auto *row = new FlowLayout(8, this);
    m_arrange->setCheckable(true);
    m_arrange->setToolTip(tr("Drag a student to another seat; or Space, arrow keys, Space."));
    auto *print = makeButton(tr("Print"), "quiet");
    bindIcon(print, theme, u"print"_s, Token::Text2);
    row->addWidget(m_arrange);
    row->addWidget(m_kind);
    row->addWidget(print);
    m_kind->hide();
    connect(m_arrange, &QPushButton::toggled, this, [this](bool arranging) {
        m_arrange->setText(arranging ? tr("Done arranging") : tr("Arrange seats"));
        m_kind->setVisible(arranging);
        m_seats.setArranging(arranging);
        emit arrangingChanged();
    });
    connect(m_kind, &Segments::chosen, this, [this](int kind) {
        m_seats.rearrange(SeatingPlan::Arrangement(kind));
        emit arrangingChanged();
    });
    connect(&seats, &SeatModel::planChanged, this,
            [this] { m_kind->setCurrent(int(m_seats.plan().arrangement)); });
    connect(print, &QPushButton::clicked, this, &SeatingBar::print);
}

void SeatingBar::setMayArrange(bool may)
{
    if (!may)
        m_arrange->setChecked(false);
    m_arrange->setVisible(may);
}

void SeatingBar::print()
{
    SeatingSheet sheet{ .session = m_seats.registerModel().session(), .plan = m_seats.plan() };
    for (int row = 0; row < m_seats.registerModel().rowCount(); ++row) {
        const RegisterLine &line = m_seats.registerModel().line(row);
        sheet.people.insert(line.student.id, { line.position, line.student.name });
    }
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save the seating plan"),
        QDir::home().filePath(tr("seats %1.pdf").arg(sheet.session.classCode)), tr("PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    const auto write = [sheet, file] {
        const QByteArray bytes = printedSeating(sheet);
        QSaveFile out(file);
        return !bytes.isEmpty() && out.open(QIODevice::WriteOnly)
            && out.write(bytes) == bytes.size() && out.commit();
    };
    whenDone(QtConcurrent::run(write), this, [this](bool written) {
        if (!written)
            emit failed(tr("The plan could not be written there. Choose another folder."));
    });
}

} // namespace rollbook
