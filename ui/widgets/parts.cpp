// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QScrollArea>
#include <QStyle>
#include <QStylePainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// A label that stands where the window's direction says: QLabel would follow its text's, and a
/// Latin name would stand on the wrong side of an Arabic window.
class Words final : public QLabel
{
public:
    Words(const QString &text, QWidget *parent) : QLabel(text, parent) { align(); }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::LayoutDirectionChange)
            align();
    }

private:
    void align()
    {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft));
    }
};

/// A button whose words become heavier when it is chosen: there is room for them from the beginning.
class SteadyButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;
    QSize sizeHint() const override
    {
        QSize size = QPushButton::sizeHint();
        if (isCheckable()) {
            QFont heavy = font();
            heavy.setWeight(QFont::DemiBold);
            size.rwidth() += std::max(0, QFontMetrics(heavy).horizontalAdvance(text()) - fontMetrics().horizontalAdvance(text()));
        }
        return size;
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

/// A choice that has not the room for its words says so with an ellipsis; QComboBox cuts a letter in two.
class Choice final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (isEditable() || currentIndex() < 0) {
            QComboBox::paintEvent(event);
            return;
        }
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        const int room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width() - 2;
        option.currentText = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, room);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
};

} // namespace


QLabel *makeLabel(const QString &text, const char *type, QWidget *parent)
{
    auto *label = new Words(text, parent);
    label->setProperty("type", QString::fromLatin1(type));
    label->setTextFormat(Qt::PlainText);
    return label;
}

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide(); // it may outlive this by a turn of the event loop
            item->widget()->deleteLater();
        }
        delete item;
    }
}

QPushButton *makeButton(const QString &text, const char *kind, const QString &spokenName)
{
    auto *button = new SteadyButton(text);
    button->setProperty("kind", QString::fromLatin1(kind));
    button->setAccessibleName(spokenName.isEmpty() ? text : spokenName);
    button->setAutoDefault(true); // Enter presses whichever has the focus, as Space does
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QComboBox *makeChoice(QWidget *parent)
{
    auto *choice = new Choice(parent);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(8);
    choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return choice;
}

QFrame *makeCard(QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("card", true);
    return card;
}

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("line", true);
    return line;
}

QScrollArea *makeScroll(QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setObjectName(u"scrolled"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    area->setWidget(content);
    area->setFocusPolicy(Qt::NoFocus);
    // It follows the keyboard from one of its fields to the next by itself, but not from outside into it.
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget *, QWidget *now) {
        if (now && area->isAncestorOf(now) && now->visibleRegion().isEmpty())
            area->ensureWidgetVisible(now);
    });
    return area;
}

void bindMargins(QLayout *layout, const Theme &theme, QMargins margins, int spacing)
{
    const auto apply = [layout, &theme, margins, spacing] {
        layout->setContentsMargins(theme.px(margins.left()), theme.px(margins.top()),
                                   theme.px(margins.right()), theme.px(margins.bottom()));
        layout->setSpacing(theme.px(spacing));
    };
    apply();
    QObject::connect(&theme, &Theme::changed, layout, apply);
}

void bindIcon(QPushButton *button, const Theme &theme, const QString &icon, Token token)
{
    const auto apply = [button, &theme, icon, token] {
        button->setIcon(theme.icon(icon, token));
        button->setIconSize({ theme.px(18), theme.px(18) });
    };
    apply();
    QObject::connect(&theme, &Theme::changed, button, apply);
}

void restyle(QWidget *widget, const char *property, const QString &value)
{
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace rollbook
