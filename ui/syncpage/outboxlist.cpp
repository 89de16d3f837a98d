// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/syncpage/outboxlist.h"

#include "ui/widgets/actionrow.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/parts.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

QList<OutboxLine> readOutbox(const StoreReader &reader, int limit)
{
    QList<OutboxLine> lines;
    QHash<SessionId, Register> registers;
    const auto rows = reader.outbox(limit);
    if (!rows)
        return lines;
    for (const OutboxRow &row : *rows) {
        if (row.student.isNull() || row.delivery == DeliveryState::NeedsYou)
            continue;
        if (!registers.contains(row.session))
            registers.insert(row.session, reader.registerOf(row.session).value_or(Register{}));
        const Register &known = *registers.constFind(row.session);
        const auto found =
            std::find_if(known.rows.begin(), known.rows.end(),
                         [&row](const RegisterRow &r) { return r.student.id == row.student; });
        OutboxLine line;
        line.student = found == known.rows.end() ? row.number : found->student.name;
        line.session = QStringLiteral("%1, %2").arg(isolated(known.session.title()),
                                                    Wording::day(known.session.date));
        line.sessionId = row.session;
        line.studentId = row.student;
        line.receipt = { .target = {},
                         .targetName = row.target,
                         .state = row.delivery,
                         .at = row.queuedAt,
                         .reason = row.reason,
                         .serverText = row.serverText };
        lines.append(line);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const OutboxLine &a, const OutboxLine &b) {
        return a.receipt.state > b.receipt.state;
    });
    return lines;
}

OutboxList::OutboxList(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    setProperty("card", true);
    bindMargins(m_column, theme, { 20, 16, 20, 16 }, 10);
}

void OutboxList::display(const QList<OutboxLine> &lines, int more, const Moment &moment)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    emptyLayout(m_column);
    m_column->addWidget(makeLabel(tr("Marks not confirmed yet"), "card"));
    for (const OutboxLine &line : lines) {
        m_column->addWidget(rollbook::makeLine());
        m_column->addWidget(makeLine(line, moment));
    }
    if (more > 0)
        m_column->addWidget(makeLabel(tr("and %n more", "marks", more), "small"));
    setVisible(!lines.isEmpty());
}

QWidget *OutboxList::makeLine(const OutboxLine &line, const Moment &moment)
{
    auto *box = new QWidget;
    auto *words = new QVBoxLayout(box);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    //: %1 is a student, %2 a session and its day
    QLabel *who = makeLabel(tr("%1, %2").arg(isolated(line.student), line.session), "text");
    who->setWordWrap(true);
    words->addWidget(who);
    // A mark that is simply on its way needs no sentence.
    const bool calm = line.receipt.state == DeliveryState::OnDevice
        || line.receipt.state == DeliveryState::Sending;
    auto *state = new IconLabel(m_theme);
    state->display(lookOf(line.receipt.state),
                   calm ? Wording::delivery(line.receipt, moment)
                        : Wording::receipt(line.receipt, moment));
    words->addWidget(state);
    const QString server = Wording::serverSays(line.receipt.targetName, line.receipt.serverText);
    if (!server.isEmpty()) {
        QLabel *theirs = makeLabel(server, "small");
        theirs->setWordWrap(true);
        words->addWidget(theirs);
    }
    auto *row = new ActionRow(m_theme, box);
    auto *story = makeButton(tr("Story"), "quiet", spoken(tr("Story of %1").arg(line.student)));
    connect(story, &QPushButton::clicked, this, [this, line] { emit storyRequested(line.sessionId, line.studentId); });
    row->addAction(story);
    return row;
}

} // namespace rollbook
