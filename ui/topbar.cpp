// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topbar.h"

#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace rollbook {

/// A push button whose name is its words, on the ground of its state.
class TopBar::Pill : public QPushButton
{
public:
    explicit Pill(const Theme &theme) : m_theme(theme)
    {
        setObjectName(u"syncPill"_s);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }

    void display(const Look &look, const QString &words)
    {
        m_look = look;
        setText(words);
        setAccessibleName(spoken(words));
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_theme.font(Type::Strong));
        return { metrics.horizontalAdvance(text()) + m_theme.px(18 + 6 + 30), m_theme.px(36) };
    }
    QSize minimumSizeHint() const override { return { m_theme.px(80), m_theme.px(36) }; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect box(0, (height() - m_theme.px(36)) / 2, width(), m_theme.px(36));
        painter.setBrush(m_theme.color(ground()));
        painter.setPen(hasFocus() ? QPen(m_theme.color(Token::Accent), 2)
                                  : QPen(m_theme.color(underMouse() ? m_look.token : ground()), 1));
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), m_theme.px(17), m_theme.px(17));
        const int size = m_theme.px(18);
        const QRect inner = box.adjusted(m_theme.px(14), 0, -m_theme.px(14), 0);
        const QRect icon(inner.left(), inner.center().y() - size / 2, size, size);
        painter.drawPixmap(QStyle::visualRect(layoutDirection(), inner, icon),
                           m_theme.pixmap(m_look.icon, m_look.token, size, devicePixelRatioF()));
        const QRect words = QStyle::visualRect(layoutDirection(), inner,
                                               inner.adjusted(size + m_theme.px(6), 0, 0, 0));
        const QFont font = m_theme.font(Type::Strong);
        painter.setFont(font);
        painter.setPen(m_theme.color(m_look.token));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
                         QFontMetrics(font).elidedText(text(), Qt::ElideRight, words.width() + 1));
    }

private:
    Token ground() const
    {
        switch (m_look.token) {
        case Token::Present: return Token::PresentGround;
        case Token::Absent: return Token::AbsentGround;
        case Token::Late: return Token::LateGround;
        case Token::Accent: return Token::AccentGround;
        default: return Token::Ground;
        }
    }

    const Theme &m_theme;
    Look m_look;
};

/// Looks like the field it opens; only its glass where there is no room for words.
class TopBar::SearchButton : public QPushButton
{
public:
    explicit SearchButton(const Theme &theme) : m_theme(theme)
    {
        setObjectName(u"searchButton"_s);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setText(TopBar::tr("Find a student, class or action"));
        setAccessibleName(text());
        setToolTip(TopBar::tr("Find a student, class or action (Ctrl+K)"));
    }

    void setWords(bool shown)
    {
        m_words = shown;
        updateGeometry();
        update();
    }
    int wordsWidth() const
    {
        return m_theme.px(18 + 44) + QFontMetrics(m_theme.font(Type::Control)).horizontalAdvance(text()) + m_theme.px(16) + keyWidth();
    }
    QSize sizeHint() const override { return { m_words ? wordsWidth() : m_theme.px(44), m_theme.px(44) }; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect box(0, (height() - m_theme.px(36)) / 2, width(), m_theme.px(36));
        painter.setBrush(m_theme.color(m_words ? Token::Ground : Token::Surface));
        const Token edge = hasFocus() ? Token::Accent : underMouse() ? Token::Text2 : Token::Border;
        painter.setPen(QPen(m_theme.color(edge), hasFocus() ? 2 : 1));
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), m_theme.px(8), m_theme.px(8));
        const int size = m_theme.px(18);
        const auto sided = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), box, rect); };
        const int left = m_words ? m_theme.px(12) : (box.width() - size) / 2;
        painter.drawPixmap(sided({ left, box.center().y() - size / 2, size, size }), m_theme.pixmap(u"search"_s, Token::Text2, size, devicePixelRatioF()));
        if (!m_words)
            return;
        painter.setPen(m_theme.color(Token::Text2));
        painter.setFont(m_theme.font(Type::Control));
        painter.drawText(sided(box.adjusted(m_theme.px(38), 0, 0, 0)), Qt::AlignVCenter | Qt::AlignLeading, text());
        const QRect key(box.right() - m_theme.px(8) - keyWidth(), box.center().y() - m_theme.px(10), keyWidth(), m_theme.px(20));
        painter.setPen(m_theme.color(Token::Border));
        painter.setBrush(m_theme.color(Token::Surface));
        painter.drawRoundedRect(QRectF(sided(key)).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(3), m_theme.px(3));
        painter.setPen(m_theme.color(Token::Text));
        painter.setFont(keyFont());
        painter.drawText(sided(key), Qt::AlignCenter, keyWords());
    }

private:
    static QString keyWords() { return TopBar::tr("Ctrl K"); }
    QFont keyFont() const
    {
        QFont font = m_theme.font(Type::Label);
        font.setPixelSize(m_theme.px(11));
        font.setWeight(QFont::DemiBold);
        return font;
    }
    int keyWidth() const { return QFontMetrics(keyFont()).horizontalAdvance(keyWords()) + m_theme.px(12); }

    const Theme &m_theme;
    bool m_words = false;
};

TopBar::TopBar(const School &school, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_name(school.name), m_school(makeLabel({}, "card")),
      m_teacher(makeLabel(isolated(school.teacher), "secondary")), m_search(new SearchButton(theme)), m_pill(new Pill(theme)),
      m_lock(makeButton({}, "quietIcon", tr("Lock")))
{
    setProperty("bar", u"top"_s);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_school, 1);
    row->addWidget(m_search, 0, Qt::AlignVCenter);
    row->addWidget(m_pill, 0, Qt::AlignVCenter);
    row->addWidget(m_teacher, 0, Qt::AlignVCenter);
    row->addWidget(m_lock, 0, Qt::AlignVCenter);
    bindIcon(m_lock, theme, u"lock"_s, Token::Text2);
    m_lock->setToolTip(tr("Lock (Ctrl+L)"));
    m_lock->hide();
    connect(m_lock, &QPushButton::clicked, this, &TopBar::lockClicked);
    m_school->setMinimumWidth(1);
    connect(m_search, &QPushButton::clicked, this, &TopBar::searchClicked);
    connect(m_pill, &QPushButton::clicked, this, &TopBar::syncClicked);
    connect(&theme, &Theme::changed, this, &TopBar::arrange);
    arrange();
}

void TopBar::display(const SyncStatus &status, const Moment &moment)
{
    m_pill->display(lookOf(status), Wording::pill(status, moment));
    m_pill->setToolTip(tr("What each school system has"));
    arrange(); // the words may be longer now
}

void TopBar::setLockable(bool lockable)
{
    m_lockable = lockable;
    arrange();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

/// The pill first: it is never shortened while anything else stands beside it. Then the way to the
/// search, the school, the teacher, and the words of the search, as far as there is room.
void TopBar::arrange()
{
    const bool narrow = width() < m_theme.px(620);
    const int margin = m_theme.px(narrow ? 12 : 24);
    const int spacing = m_theme.px(16);
    setFixedHeight(m_theme.px(56));
    layout()->setContentsMargins(margin, 0, margin, 1);
    layout()->setSpacing(spacing);
    const QFontMetrics metrics(m_theme.font(Type::CardTitle));
    // Where there is no room beside the pill, Ctrl+L and the Settings page are left.
    const int search = m_theme.px(44) + spacing; // its glass, at least
    const int lock = m_lockable ? m_theme.px(44) + spacing : 0;
    const bool lockFits = m_lockable && m_pill->sizeHint().width() + search + lock <= width() - 2 * margin;
    m_lock->setVisible(lockFits);
    const int beside = width() - 2 * margin - m_pill->sizeHint().width() - spacing - search - (lockFits ? lock : 0);
    const int wanted = metrics.horizontalAdvance(m_name) + m_theme.px(4);
    const int teacher = QFontMetrics(m_theme.font(Type::Control)).horizontalAdvance(m_teacher->text()) + m_theme.px(4);
    m_teacher->setVisible(!m_teacher->text().isEmpty() && wanted + spacing + teacher <= beside);
    const int taken = wanted + (m_teacher->isHidden() ? 0 : spacing + teacher);
    m_search->setVisible(beside >= 0); // Ctrl+K works all the same
    m_search->setWords(taken + m_search->wordsWidth() - m_theme.px(44) <= beside);
    const bool whole = wanted <= beside;
    m_school->setVisible(whole || beside >= m_theme.px(90));
    m_school->setText(isolated(whole ? m_name : metrics.elidedText(m_name, Qt::ElideRight, beside - m_theme.px(4))));
    m_school->setToolTip(whole ? QString() : m_name);
    m_pill->updateGeometry();
}

} // namespace rollbook
