// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/countsbar.h"

#include "ui/widgets/flowlayout.h"
#include "ui/wording.h"

#include <QAbstractButton>
#include <QPainter>

#include <utility>

namespace rollbook {

/// A count on the ground of its status. Pressed, only whom it counts is shown.
class CountsBar::Chip : public QAbstractButton
{
public:
    Chip(const Theme &theme, Status status) : m_theme(theme), m_status(status)
    {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus); // a tap leaves the keys where they are
        restyle();
        connect(&theme, &Theme::changed, this, &Chip::restyle);
    }

    Status status() const { return m_status; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int spare = (height() - m_theme.px(32)) / 2; // as tall as a finger, and drawn lower
        const QRect chip = rect().adjusted(0, spare, 0, -spare);
        if (isChecked() || hasFocus()) {
            painter.setPen(QPen(m_theme.color(Token::Accent), isChecked() ? 2 : 1.25));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(chip).adjusted(-1, -3, 1, 3).intersected(QRectF(rect()).adjusted(1, 1, -1, -1)), m_theme.px(10), m_theme.px(10));
        }
        if (m_status == Status::Unmarked) {
            painter.setPen(QPen(m_theme.color(Token::Text2), 1, Qt::DashLine));
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(background(m_status)));
        }
        painter.drawRoundedRect(QRectF(chip).adjusted(3.5, 0.5, -3.5, -0.5), m_theme.px(8),
                                m_theme.px(8));
        painter.setFont(m_theme.font(Type::Strong));
        painter.setPen(m_theme.color(foreground(m_status)));
        painter.drawText(chip, Qt::AlignCenter, text());
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_theme.font(Type::Strong));
        return { metrics.horizontalAdvance(text()) + m_theme.px(28), m_theme.px(44) };
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void restyle() { updateGeometry(); }

    const Theme &m_theme;
    Status m_status;
};

CountsBar::CountsBar(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    auto *row = new FlowLayout(8, this);
    for (const Status status :
         { Status::Present, Status::Absent, Status::Late, Status::Excused, Status::Unmarked }) {
        auto *chip = new Chip(theme, status);
        chip->setToolTip(tr("%1: show only these", "a status").arg(Wording::status(status)));
        connect(chip, &QAbstractButton::clicked, this, [this, status](bool only) { emit chosen(only ? std::optional(status) : std::nullopt); });
        m_chips.append(chip);
        row->addWidget(chip);
    }
}

void CountsBar::display(const StatusCounts &counts)
{
    for (Chip *chip : std::as_const(m_chips)) {
        int n = counts.unmarked;
        switch (chip->status()) {
        case Status::Present: n = counts.present; break;
        case Status::Absent: n = counts.absent; break;
        case Status::Late: n = counts.late; break;
        case Status::Excused: n = counts.excused; break;
        case Status::Unmarked: break;
        }
        //: A count on a chip: %1 is the status's letter, %2 a number
        const QString words = chip->status() == Status::Unmarked
            ? tr("%n unmarked", "students", n)
            : tr("%1 %2").arg(statusCode(chip->status()), QLocale().toString(n));
        chip->setVisible(chip->status() != Status::Unmarked || n > 0 || chip->isChecked());
        //: What a button is called: %1 is a status, %2 a number
        chip->setAccessibleName(spoken(tr("%1: %2", "a status and a count").arg(Wording::status(chip->status()), QLocale().toString(n))));
        if (chip->text() != isolated(words)) {
            chip->setText(isolated(words));
            chip->updateGeometry();
        }
    }
}

void CountsBar::setChosen(std::optional<Status> status)
{
    for (Chip *chip : std::as_const(m_chips))
        chip->setChecked(chip->status() == status);
}

} // namespace rollbook
