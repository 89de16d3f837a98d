// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/rollcall.h"

#include "ui/register/markbar.h"
#include "ui/widgets/parts.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

/// The card itself: painted, and dragged sideways.
class RollCall::Face : public QWidget
{
public:
    Face(RollCall &owner, const RegisterModel &model, const Theme &theme)
        : m_owner(owner), m_model(model), m_theme(theme), m_paint(model, theme)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        setMinimumHeight(160);
    }

protected:
    void mousePressEvent(QMouseEvent *event) override { m_from = event->position().toPoint(); }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        m_shift = event->position().toPoint().x() - m_from.x();
        update();
    }
    void mouseReleaseEvent(QMouseEvent *) override
    {
        const Status status = asked();
        m_shift = 0;
        update();
        if (status != Status::Unmarked)
            emit m_owner.marked(status, Capture::RollCall);
    }
    void paintEvent(QPaintEvent *) override;

private:
    Status asked() const
    {
        if (qAbs(m_shift) < m_theme.px(96))
            return Status::Unmarked;
        return m_shift > 0 ? Status::Present : Status::Absent;
    }
    void paintWords(QPainter *painter, const QRect &card, const RegisterLine &line) const;

    RollCall &m_owner;
    const RegisterModel &m_model;
    const Theme &m_theme;
    RegisterPainter m_paint;
    QPoint m_from;
    int m_shift = 0;
};

void RollCall::Face::paintEvent(QPaintEvent *)
{
    if (m_owner.currentRow() < 0 || m_owner.currentRow() >= m_model.rowCount())
        return;
    const RegisterLine &line = m_model.line(m_owner.currentRow());
    const Status status = asked() != Status::Unmarked ? asked() : line.state.mark.value.status;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int width = std::min(this->width(), m_theme.px(560));
    const QRect card = QRect((this->width() - width) / 2 + m_shift, 0, width, height());
    const bool focused = m_owner.hasFocus();
    const qreal pen = focused ? 2 : 1;
    painter.setPen(QPen(m_theme.color(focused ? Token::Accent : Token::Border), pen));
    painter.setBrush(
        m_theme.color(status == Status::Unmarked ? Token::Surface : background(status)));
    painter.drawRoundedRect(QRectF(card).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2),
                            m_theme.px(16), m_theme.px(16));
    paintWords(&painter, card, line);
}

void RollCall::Face::paintWords(QPainter *painter, const QRect &card,
                                const RegisterLine &line) const
{
    const int words = m_theme.px(34 + 24 + 28 + 26);
    const int room = card.height() - words - m_theme.px(40);
    const int size = std::clamp(room, 0, m_theme.px(128));
    int y = card.top() + (card.height() - words - m_theme.px(16) - size) / 2;
    if (size >= m_theme.px(40))
        m_paint.avatar(painter, { card.center().x() - size / 2, y, size, size }, line, false);
    y += size + m_theme.px(12);
    const auto centred = [&](int height, Type type, Token token, const QString &text) {
        QFont font = m_theme.font(type);
        painter->setFont(font);
        painter->setPen(m_theme.color(token));
        const QRect rect(card.left() + m_theme.px(16), y, card.width() - m_theme.px(32), height);
        painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
        y += height;
    };
    centred(m_theme.px(34), Type::Title, Token::Text, line.student.name);
    centred(m_theme.px(24), Type::Secondary, Token::Text2, line.student.number);
    const int strip = int(line.context.recent.size()) * m_theme.px(22);
    m_paint.strip(painter,
                  { card.center().x() - strip / 2, y + m_theme.px(4), strip, m_theme.px(18) },
                  layoutDirection(), line);
    y += m_theme.px(28);
    QStringList facts;
    if (line.state.mark.value.status != Status::Unmarked)
        facts << m_model.valueWords(line);
    if (const QString where = m_model.whereWords(line); !where.isEmpty())
        facts << where;
    if (const QString why = m_model.protectionWords(line); !why.isEmpty())
        facts << why;
    if (line.context.absentInRow > 1)
        facts << tr("absent %n times in a row", nullptr, line.context.absentInRow);
    centred(m_theme.px(26), Type::Control, Token::Text, facts.join(tr(", ")));
}

RollCall::RollCall(RegisterModel &model, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_model(model), m_theme(theme), m_face(new Face(*this, model, theme)),
      m_bar(new MarkBar(theme)), m_progress(makeLabel({}, "secondary")),
      m_back(makeButton(tr("Back one"), "quiet")), m_skip(makeButton(tr("Skip"), "quiet"))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Roll call"));
    auto *column = new QVBoxLayout(this);
    bindMargins(column, theme, {}, 10);
    column->addWidget(m_face, 1);
    auto *row = new QHBoxLayout;
    m_progress->setAlignment(Qt::AlignCenter);
    row->addWidget(m_back);
    row->addWidget(m_progress, 1);
    row->addWidget(m_skip);
    column->addLayout(row);
    column->addWidget(m_bar);
    for (QPushButton *button : { m_back, m_skip })
        button->setFocusPolicy(Qt::TabFocus);
    connect(m_bar, &MarkBar::chosen, this,
            [this](Status status) { emit marked(status, Capture::RollCall); });
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_model.nextShown(m_row - 1, -1)); });
    connect(m_skip, &QPushButton::clicked, this, [this] { goTo(m_model.nextShown(m_row + 1)); });
    connect(&model, &RegisterModel::opened, this, [this] {
        m_row = -1;
        goTo(std::max(0, m_model.firstUnmarked()));
    });
    connect(&model, &RegisterModel::dataChanged, this, [this] { display(); });
    connect(&model, &RegisterModel::filterChanged, this, [this] {
        if (!m_model.isShown(m_row))
            goTo(std::max(m_model.nextShown(m_row), m_model.nextShown(0)));
    });
    connect(&theme, &Theme::changed, this, &RollCall::arrange);
}

QList<QWidget *> RollCall::keyWidgets()
{
    QList<QWidget *> widgets{ this, m_back, m_skip };
    for (QPushButton *button : m_bar->buttons())
        widgets.append(button);
    return widgets;
}

void RollCall::select(const QList<int> &, int current) { goTo(current); }

/// Past the last one comes whoever was skipped.
int RollCall::after(int row) const
{
    for (int next = row + 1; next < m_model.rowCount(); ++next) {
        if (m_model.line(next).protection() == Protection::None && m_model.isShown(next))
            return next;
    }
    const int skipped = m_model.isShown(m_model.firstUnmarked()) ? m_model.firstUnmarked() : row;
    return skipped == row ? row : skipped;
}

void RollCall::goTo(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    m_row = row;
    display();
    emit currentRowChanged();
}

void RollCall::display()
{
    if (m_row < 0 || m_row >= m_model.rowCount())
        return;
    const RegisterLine &line = m_model.line(m_row);
    //: Where one is in a roll call: %1 and %2 are numbers
    m_progress->setText(
        tr("%1 of %2").arg(QLocale().toString(m_row + 1), QLocale().toString(m_model.rowCount())));
    m_bar->setChosen(line.state.mark.value.status);
    m_bar->setEnabled(!m_model.isReadOnly());
    m_back->setEnabled(m_row > 0);
    m_skip->setEnabled(m_row + 1 < m_model.rowCount());
    const QString words =
        m_model.data(m_model.index(m_row, RegisterModel::StatusColumn), Qt::AccessibleTextRole)
            .toString();
    if (accessibleDescription() != words) {
        setAccessibleDescription(words);
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
    m_face->update();
}

void RollCall::step(int by) { goTo(m_model.nextShown(m_row + by, by)); }

void RollCall::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left: step(mirrored ? 1 : -1); return;
    case Qt::Key_Right: step(mirrored ? -1 : 1); return;
    case Qt::Key_Up: step(-1); return;
    case Qt::Key_Down:
    case Qt::Key_Space: step(1); return;
    case Qt::Key_Home: goTo(m_model.nextShown(0)); return;
    case Qt::Key_End: goTo(m_model.nextShown(m_model.rowCount() - 1, -1)); return;
    default: QWidget::keyPressEvent(event);
    }
}

void RollCall::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RollCall::arrange() { m_face->update(); }

} // namespace rollbook
