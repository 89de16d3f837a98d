// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QStyle>

#include <algorithm>

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
    QString iconName() const { return m_icon; }
    /// How wide the word is in letters of this height.
    int wordWidth(int pixels) const { return QFontMetrics(font(true, pixels)).horizontalAdvance(text()); }
    void setPixels(int pixels)
    {
        m_pixels = pixels;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override { return { wordWidth(m_pixels) + m_theme.px(4), m_theme.px(56) }; }
    QSize minimumSizeHint() const override { return { m_theme.px(24), m_theme.px(56) }; }

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
        painter.setFont(font(m_current, m_pixels));
        painter.setPen(m_theme.color(token));
        painter.drawText(QRect(0, m_theme.px(33), width(), m_theme.px(20)), Qt::AlignCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }

private:
    QFont font(bool current, int pixels) const
    {
        QFont font = m_theme.font(Type::Label);
        font.setPixelSize(pixels);
        font.setWeight(current ? QFont::DemiBold : QFont::Normal);
        return font;
    }

    const Theme &m_theme;
    QString m_icon;
    bool m_current = false;
    int m_pixels = 12;
};

Navigation::Navigation(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_row(new QVBoxLayout(this))
{
    setProperty("bar", u"rail"_s);
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages"));
    const std::pair<QString, QString> pages[pageCount] = {
        { u"today"_s, tr("Today") },       { u"register"_s, tr("Register") },
        { u"book"_s, tr("Class book") },   { u"students"_s, tr("Students") },
        { u"timetable"_s, tr("Timetable") }, { u"absence"_s, tr("Absence") },
        { u"reports"_s, tr("Reports") },   { u"sync"_s, tr("Sync") },
        { u"settings"_s, tr("Settings") },
    };
    for (int i = 0; i < pageCount; ++i) {
        auto *button = new Button(theme, pages[i].first, pages[i].second);
        //: %1 is a page's name, %2 a number key
        button->setToolTip(tr("%1 (Ctrl+%2)").arg(pages[i].second).arg(i + 1));
        m_buttons.append(button);
        if (Page(i) == Page::Settings)
            m_row->addStretch(); // apart, at the foot of the rail
        m_row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, i] { emit chosen(Page(i)); });
    }
    m_more = new Button(theme, u"more"_s, tr("More", "pages"));
    m_row->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, &Navigation::openMore);
    connect(&theme, &Theme::changed, this, &Navigation::arrange);
    arrange();
}

void Navigation::setCurrent(Page page)
{
    m_current = page;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setCurrent(i == int(page));
    m_more->setCurrent(int(page) >= m_shown);
}

QString Navigation::words(Page page) const { return m_buttons.at(int(page))->text(); }
QString Navigation::icon(Page page) const { return m_buttons.at(int(page))->iconName(); }

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
    m_row->setStretchFactor(m_more, rail ? 0 : 4);
    m_row->setStretch(int(Page::Settings), rail ? 1 : 0); // what is between the others and this one
    const int large = m_theme.px(12), least = m_theme.px(10); // in proportion: large text is large here, too
    int pixels = large;
    m_shown = pageCount;
    while (!rail && pixels > least && !fits(m_shown, pixels))
        --pixels; // the largest letters that leave every word whole
    while (m_shown > 2 && !fits(m_shown, pixels)) {
        --m_shown; // then the last pages go under More, which leaves room for larger letters
        for (pixels = large; !rail && pixels > least && !fits(m_shown, pixels);)
            --pixels;
    }
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setVisible(i < m_shown);
    m_more->setVisible(m_shown < pageCount);
    m_more->setPixels(pixels);
    int widest = m_theme.px(72);
    for (Button *button : std::as_const(m_buttons)) {
        button->setPixels(pixels);
        widest = std::max(widest, button->sizeHint().width());
    }
    setMinimumWidth(rail ? widest + m_theme.px(12) : 0); // 84 where the words are short
    setMaximumWidth(rail ? widest + m_theme.px(12) : QWIDGETSIZE_MAX);
    setMinimumHeight(rail ? 0 : m_theme.px(64));
    setMaximumHeight(rail ? QWIDGETSIZE_MAX : m_theme.px(64));
    updateGeometry();
    update();
}

/// Whether this many pages, and More for the rest, have room: below each other in the rail, with letters
/// of this height beside each other in the bar.
bool Navigation::fits(int pages, int pixels) const
{
    const bool all = pages == pageCount;
    const int buttons = all ? pages : pages + 1;
    const int gap = m_theme.px(4);
    if (m_orientation == Qt::Vertical)
        return height() >= 2 * m_theme.px(12) + buttons * (m_theme.px(56) + gap);
    const int each = (width() - 2 * m_theme.px(6) - gap * buttons) / buttons;
    const auto isWhole = [&](const Button *button) { return button->wordWidth(pixels) + gap <= each; };
    return std::all_of(m_buttons.begin(), m_buttons.begin() + pages, isWhole) && (all || isWhole(m_more));
}

/// The pages that have no room of their own.
void Navigation::openMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = m_shown; i < m_buttons.size(); ++i) {
        QAction *action = menu->addAction(m_buttons.at(i)->text());
        connect(action, &QAction::triggered, this, [this, i] { emit chosen(Page(i)); });
    }
    const QPoint corner = m_orientation == Qt::Vertical ? m_more->rect().topRight() : QPoint(0, -menu->sizeHint().height());
    menu->popup(m_more->mapToGlobal(corner));
}

/// A line where the page begins: beside the rail, above the bar.
void Navigation::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QRect line = m_orientation == Qt::Horizontal
        ? QRect(0, 0, width(), 1)
        : QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height()));
    painter.fillRect(line, m_theme.color(Token::Border));
}

void Navigation::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool longer = m_orientation == Qt::Horizontal ? event->size().width() != event->oldSize().width()
                                                        : event->size().height() != event->oldSize().height();
    if (longer)
        arrange();
}

} // namespace rollbook
