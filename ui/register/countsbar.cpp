// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/countsbar.h"

#include "ui/widgets/flowlayout.h"
#include "ui/wording.h"

#include <QLabel>
#include <QPainter>

namespace rollbook {

/// A count on the ground of its status. A label, so that assistive technology reads its words.
class CountsBar::Chip : public QLabel
{
public:
    Chip(const Theme &theme, Status status) : m_theme(theme), m_status(status)
    {
        setProperty("type", QStringLiteral("chip"));
        setAlignment(Qt::AlignCenter);
        restyle();
        connect(&theme, &Theme::changed, this, &Chip::restyle);
    }

    Status status() const { return m_status; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_status == Status::Unmarked) {
            painter.setPen(QPen(m_theme.color(Token::Text2), 1, Qt::DashLine));
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(background(m_status)));
        }
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(8),
                                m_theme.px(8));
        painter.setFont(m_theme.font(Type::Strong));
        painter.setPen(m_theme.color(foreground(m_status)));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_theme.font(Type::Strong));
        return { metrics.horizontalAdvance(text()) + m_theme.px(24), m_theme.px(32) };
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
        chip->setToolTip(Wording::status(status));
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
        chip->setVisible(chip->status() != Status::Unmarked || n > 0);
        if (chip->text() != isolated(words)) {
            chip->setText(isolated(words));
            chip->updateGeometry();
        }
    }
}

} // namespace rollbook
