// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook {

/// An icon over its word.
class Navigation::Button : public QPushButton
{
public:
    Button(const Theme &theme, const QString &icon, const QString &words)
        : QPushButton(words), m_theme(theme), m_icon(icon)
    {
        setAccessibleName(words);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }

    void setCurrent(bool current)
    {
        m_current = current;
        setAccessibleDescription(current ? Navigation::tr("current page") : QString());
        update();
    }
    QSize sizeHint() const override { return { m_theme.px(72), m_theme.px(56) }; }
    QSize minimumSizeHint() const override { return { m_theme.px(48), m_theme.px(56) }; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.setPen(hasFocus() ? QPen(m_theme.color(Token::Accent), 2) : QPen(Qt::NoPen));
        if (m_current)
            painter.setBrush(m_theme.color(Token::AccentGround));
        else if (underMouse())
            painter.setBrush(m_theme.color(Token::Surface2));
        painter.drawRoundedRect(ground, m_theme.px(10), m_theme.px(10));
        const Token token = m_current ? Token::Accent : Token::Text2;
        const int size = m_theme.px(24);
        painter.drawPixmap((width() - size) / 2, m_theme.px(7),
                           m_theme.pixmap(m_icon, token, size, devicePixelRatioF()));
        QFont font = m_theme.font(Type::Label);
        font.setWeight(m_current ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(m_theme.color(token));
        painter.drawText(QRect(0, m_theme.px(33), width(), m_theme.px(18)), Qt::AlignCenter,
                         text());
    }

private:
    const Theme &m_theme;
    QString m_icon;
    bool m_current = false;
};

Navigation::Navigation(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_row(new QVBoxLayout(this))
{
    setProperty("bar", u"rail"_s);
    setAccessibleName(tr("Pages"));
    const std::pair<QString, QString> pages[pageCount] = {
        { u"today"_s, tr("Today") },       { u"register"_s, tr("Register") },
        { u"students"_s, tr("Students") }, { u"reports"_s, tr("Reports") },
        { u"sync"_s, tr("Sync") },
    };
    for (int i = 0; i < pageCount; ++i) {
        auto *button = new Button(theme, pages[i].first, pages[i].second);
        //: %1 is a page's name, %2 a number key
        button->setToolTip(tr("%1 (Ctrl+%2)").arg(pages[i].second).arg(i + 1));
        m_buttons.append(button);
        m_row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, i] { emit chosen(Page(i)); });
    }
    m_row->addStretch();
    connect(&theme, &Theme::changed, this, &Navigation::arrange);
    arrange();
}

void Navigation::setCurrent(Page page)
{
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setCurrent(i == int(page));
}

void Navigation::setOrientation(Qt::Orientation orientation)
{
    if (orientation == m_orientation)
        return;
    m_orientation = orientation;
    arrange();
}

void Navigation::arrange()
{
    const bool rail = m_orientation == Qt::Vertical;
    m_row->setDirection(rail ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setContentsMargins(m_theme.px(6), m_theme.px(rail ? 12 : 4), m_theme.px(6),
                              m_theme.px(rail ? 12 : 4));
    m_row->setSpacing(m_theme.px(4));
    for (Button *button : std::as_const(m_buttons))
        m_row->setStretchFactor(button, rail ? 0 : 4);
    m_row->setStretch(int(m_buttons.size()), rail ? 1 : 0);
    setMinimumWidth(rail ? m_theme.px(84) : 0);
    setMaximumWidth(rail ? m_theme.px(84) : QWIDGETSIZE_MAX);
    setMinimumHeight(rail ? 0 : m_theme.px(64));
    setMaximumHeight(rail ? QWIDGETSIZE_MAX : m_theme.px(64));
    updateGeometry();
    update();
}

} // namespace rollbook
