// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

// @name is a colour, #n# a length that grows with the text.
constexpr auto sheet = uR"(
QWidget { font-family: @families; font-size: #14#px; color: @text; }
QWidget#window, QWidget#page, QScrollArea, QWidget#scrolled { background: @ground; border: none; }
QFrame[card="true"] { background: @surface; border: 1px solid @border; border-radius: #12#px; }
QFrame[bar="rail"] { background: @surface; border: none; }
QFrame[bar="top"] { background: @surface; border: none; border-bottom: 1px solid @border; }
QFrame[bar="notice"] { background: @accentGround; border: none; border-bottom: 1px solid @border; }
QFrame[bar="warn"] { background: @lateGround; border: 1px solid @late; border-radius: #8#px; }
QFrame[bar="problem"] { background: @absentGround; border: 1px solid @absent; border-radius: #8#px; }
QFrame[bar="entry"] { background: @surface; border: 1px solid @accent; border-radius: #8#px; }
QFrame[cell="head"], QFrame[cell="todayHead"] { background: @surface; border: none; border-bottom: 1px solid @border; }
QFrame[cell="todayHead"] { background: @accentGround; }
QFrame[cell="plain"] { background: @surface; border: none; }
QFrame[cell="today"] { background: @surface2; border: none; }
QFrame[cell="closed"] { background: @ground; border: none; }
QFrame[cell="target"] { background: @accentGround; border: 1px dashed @accent; }
QFrame[line="true"] { background: @border; border: none; max-height: 1px; min-height: 1px; }

QLabel { background: transparent; color: @text; }
QLabel[type="title"] { font-size: #24#px; font-weight: 600; }
QLabel[type="card"] { font-size: #16#px; font-weight: 600; }
QLabel[type="text"] { font-size: #15#px; }
QLabel[type="secondary"] { font-size: #14#px; color: @text2; }
QLabel[type="small"] { font-size: #13#px; color: @text2; }
QLabel[type="label"] { font-size: #12#px; font-weight: 600; color: @text2; }
QLabel[type="key"] { font-size: #11#px; font-weight: 600; color: @text; background: @surface;
    border: 1px solid @border; border-bottom-width: 2px; border-radius: #3#px; padding: 0 #5#px; }
QLabel[chip] { font-size: #15#px; font-weight: 600; border-radius: #8#px; padding: #5#px #12#px; border: 1px solid transparent; }
QLabel[chip="P"] { color: @present; background: @presentGround; }
QLabel[chip="A"] { color: @absent; background: @absentGround; }
QLabel[chip="L"] { color: @late; background: @lateGround; }
QLabel[chip="E"] { color: @excused; background: @excusedGround; }
QLabel[chip="U"] { color: @text2; background: transparent; border: 1px dashed @text2; }
QFrame[box="true"] { background: @surface; border: 1px solid @border; border-radius: #8#px; }
QFrame[box="kept"] { background: @surface; border: 1px solid @accent; border-radius: #8#px; }
QLabel[tone="present"] { color: @present; }
QLabel[tone="absent"] { color: @absent; }
QLabel[tone="late"] { color: @late; }
QLabel[tone="accent"] { color: @accent; }

QPushButton { font-size: #14#px; font-weight: 500; color: @text; background: @surface;
    border: 1px solid @control; border-radius: #8#px; padding: 0 #15#px; min-height: #42#px; }
QPushButton:hover { background: @surface2; border-color: @text2; }
QPushButton:pressed { background: @accentGround; }
QPushButton:focus { border: 2px solid @accent; padding: 0 #14#px; min-height: #40#px; }
QPushButton:disabled { color: @text2; background: @ground; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accent; border-color: @text; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @border; color: @text2; border-color: @border; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: @text2; padding: 0 #11#px; }
QPushButton[kind="quiet"]:hover { background: @surface2; color: @text; }
QPushButton[kind="quiet"]:focus { border: 2px solid @accent; padding: 0 #10#px; }
QPushButton[kind="quiet"]:disabled { background: transparent; }
QPushButton[kind="quietIcon"] { background: transparent; border-color: transparent; padding: 0; min-width: #42#px; max-width: #42#px; }
QPushButton[kind="quietIcon"]:hover { background: @surface2; }
QPushButton[kind="quietIcon"]:focus { border: 2px solid @accent; padding: 0; min-width: #40#px; max-width: #40#px; }
QPushButton[kind="choice"] { padding: 0 #15#px; text-align: center; }
QPushButton[kind="choice"]:checked { background: @accentGround; border-color: @accent; color: @accent; font-weight: 600; }
QPushButton[kind="choice"]:focus { border: 2px solid @accent; padding: 0 #14#px; }
QPushButton[kind="way"] { background: @surface; border: 1px solid @control; border-radius: #12#px; padding: 0; min-height: #84#px; }
QPushButton[kind="way"]:hover { background: @accentGround; border-color: @accent; }
QPushButton[kind="way"]:focus { background: @surface; border: 2px solid @accent; padding: 0; min-height: #82#px; }
QPushButton[kind="icon"] { padding: 0; min-width: #42#px; max-width: #42#px; }
QPushButton[kind="icon"]:focus { padding: 0; min-width: #40#px; max-width: #40#px; }
QPushButton[kind="segment"] { border-radius: 0; margin: 0; padding: 0 #13#px; min-height: #42#px; color: @text2; }
QPushButton[kind="segment"][end="first"] { border-top-left-radius: #8#px; border-bottom-left-radius: #8#px; }
QPushButton[kind="segment"][end="last"] { border-top-right-radius: #8#px; border-bottom-right-radius: #8#px; }
QPushButton[kind="segment"]:checked { background: @accentGround; color: @accent; border-color: @accent; font-weight: 600; }
QPushButton[kind="segment"]:focus { border: 2px solid @accent; padding: 0 #12#px; min-height: #40#px; }
QPushButton[kind="lesson"], QPushButton[kind="lesson"]:focus { padding: 0; min-height: 0; border: none; background: transparent; }
QPushButton[kind="mark"] { font-size: #18#px; font-weight: 600; min-height: #62#px; border-width: 2px; padding: 0 #4#px; }
QPushButton[kind="mark"][status="P"] { color: @present; background: @presentGround; }
QPushButton[kind="mark"][status="A"] { color: @absent; background: @absentGround; }
QPushButton[kind="mark"][status="L"] { color: @late; background: @lateGround; }
QPushButton[kind="mark"][status="E"] { color: @excused; background: @excusedGround; }
QPushButton[kind="mark"][chosen="true"][status="P"] { border-color: @present; }
QPushButton[kind="mark"][chosen="true"][status="A"] { border-color: @absent; }
QPushButton[kind="mark"][chosen="true"][status="L"] { border-color: @late; }
QPushButton[kind="mark"][chosen="true"][status="E"] { border-color: @excused; }
QPushButton[kind="mark"]:focus { border: 3px solid @accent; min-height: #60#px; }
QPushButton[kind="mark"]:disabled { color: @text2; background: @ground; }

QLineEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox { font-size: #14#px; color: @text; background: @surface;
    border: 1px solid @control; border-radius: #8#px; padding: 0 #11#px; min-height: #42#px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QTimeEdit:focus, QSpinBox:focus {
    border: 2px solid @accent; padding: 0 #10#px; min-height: #40#px; }
QDateEdit { min-width: #120#px; }
QComboBox::drop-down, QDateEdit::drop-down { subcontrol-origin: padding; subcontrol-position: center right;
    border: none; width: #28#px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/rollbook/icons/chevron-@mode.svg);
    width: #16#px; height: #16#px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @border;
    selection-background-color: @accentGround; selection-color: @text; outline: none; }

QAbstractItemView { background: @surface; color: @text; border: none; outline: none;
    selection-background-color: @accentGround; selection-color: @text; }
QListView { border-radius: #12#px; }
QListView#cards, QTableView#seats { background: @ground; border-radius: 0; }
QListView#cards::item:selected, QTableView#seats::item:selected { background: transparent; }
QListView::item { min-height: #44#px; padding: 0 #12#px; border: none; }
QListView::item:selected { background: @accentGround; color: @accent; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @text2; font-size: #12#px; font-weight: 600;
    border: none; border-bottom: 1px solid @border; padding: 0 #10#px; min-height: #35#px; }
QTableView::item { padding: 0 #10#px; border: none; border-bottom: 1px solid @border; }
QTableView::item:selected { background: @accentGround; color: @text; }
QTableCornerButton::section { background: @surface2; border: none; }

QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: #12#px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: #12#px; margin: 2px; }
QScrollBar::handle { background: @border; border-radius: #4#px; }
QScrollBar::handle:vertical { min-height: #40#px; }
QScrollBar::handle:horizontal { min-width: #40#px; }
QScrollBar::handle:hover { background: @text2; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: @surface; border: 1px solid @control; padding: #4#px; }
QMenu::item { font-size: #14#px; padding: #12#px #24#px; min-width: #140#px; border-radius: #6#px; }
QMenu::item:selected { background: @accentGround; color: @accent; }
QToolTip { background: @surface2; color: @text; border: 1px solid @border; padding: #6#px; }
)";

QString withColors(QString text, const Theme &theme)
{
    // Longer names first: "@accentGround" begins with "@accent".
    const std::pair<QLatin1StringView, Token> names[] = {
        { "@ground"_L1, Token::Ground },
        { "@surface2"_L1, Token::Surface2 },
        { "@surface"_L1, Token::Surface },
        { "@border"_L1, Token::Border },
        { "@control"_L1, Token::ControlBorder },
        { "@text2"_L1, Token::Text2 },
        { "@text"_L1, Token::Text },
        { "@accentGround"_L1, Token::AccentGround },
        { "@accent"_L1, Token::Accent },
        { "@onAccent"_L1, Token::OnAccent },
        { "@presentGround"_L1, Token::PresentGround },
        { "@present"_L1, Token::Present },
        { "@excusedGround"_L1, Token::ExcusedGround },
        { "@excused"_L1, Token::Excused },
        { "@absentGround"_L1, Token::AbsentGround },
        { "@absent"_L1, Token::Absent },
        { "@lateGround"_L1, Token::LateGround },
        { "@late"_L1, Token::Late },
    };
    for (const auto &[name, token] : names)
        text.replace(name, theme.color(token).name());
    text.replace("@families"_L1, u'"' + theme.families().join(u"\", \""_s) + u'"');
    return text.replace("@mode"_L1, theme.isDark() ? "dark"_L1 : "light"_L1);
}

} // namespace

QString Theme::styleSheet() const
{
    QString text = withColors(QString::fromUtf16(sheet), *this);
    static const QRegularExpression length(u"#(\\d+)#"_s);
    QString result;
    qsizetype from = 0;
    for (auto it = length.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += QString::number(px(match.captured(1).toInt()));
        from = match.capturedEnd();
    }
    return result.append(QStringView(text).mid(from));
}

} // namespace rollbook
