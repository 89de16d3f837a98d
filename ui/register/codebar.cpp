// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/codebar.h"

#include "ui/register/codesign.h"
#include "ui/rules/permissionwording.h"
#include "ui/rules/rulewording.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

CodeBar::CodeBar(RegisterModel &model, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_model(model), m_theme(theme), m_label(makeLabel({}, "text")), m_typed(new QLineEdit),
      m_note(new QLineEdit), m_choices(new QWidget), m_preview(makeLabel({}, "small")), m_do(makeButton(tr("Mark"), "primary"))
{
    setObjectName(u"codes"_s);
    setProperty("bar", u"entry"_s);
    auto *column = new QVBoxLayout(this);
    bindMargins(column, theme, { 16, 8, 8, 8 }, 6);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *close = makeButton(tr("Cancel"), "quiet");
    for (QWidget *widget : std::initializer_list<QWidget *>{ m_label, m_typed, m_note })
        row->addWidget(widget, widget == m_label ? 0 : 1);
    row->addWidget(m_do);
    row->addWidget(close);
    column->addLayout(row);
    new FlowLayout(6, m_choices);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_choices);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    m_choices->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area = scroll;
    column->addWidget(m_area);
    m_preview->setWordWrap(true);
    column->addWidget(m_preview);
    m_typed->setPlaceholderText(tr("Code, or a word of its meaning"));
    m_typed->setAccessibleName(tr("Code"));
    m_note->setPlaceholderText(tr("This code needs a note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setMaxLength(500);
    m_typed->installEventFilter(this);
    m_note->installEventFilter(this);
    connect(m_typed, &QLineEdit::textEdited, this, [this] {
        m_code.clear();
        offer();
        preview();
    });
    connect(m_note, &QLineEdit::textChanged, this, &CodeBar::preview);
    connect(m_typed, &QLineEdit::returnPressed, this, &CodeBar::carryOut);
    connect(m_note, &QLineEdit::returnPressed, this, &CodeBar::carryOut);
    connect(m_do, &QPushButton::clicked, this, &CodeBar::carryOut);
    connect(close, &QPushButton::clicked, this, &CodeBar::leave);
    connect(&model, &RegisterModel::opened, this, &CodeBar::leave);
    hide();
}

void CodeBar::begin(const QList<int> &rows)
{
    m_students.clear();
    for (const int row : rows)
        m_students.append(m_model.line(row).student.id);
    m_code.clear();
    m_typed->clear();
    m_note->clear();
    m_label->setText(rows.size() == 1 ? tr("Code for %1").arg(isolated(m_model.line(rows.first()).student.name))
                                      : tr("Code for %n students", "two or more", int(rows.size())));
    offer();
    preview();
    show();
}

void CodeBar::choose(const QList<int> &rows)
{
    if (rows.isEmpty() || m_model.isReadOnly() || !m_model.hasCodes())
        return;
    begin(rows);
    m_typed->setFocus();
}

void CodeBar::set(const QList<int> &rows, const QString &code)
{
    const AttendanceCode *own = m_model.context().codes.find(code);
    if (!own || rows.isEmpty() || m_model.isReadOnly())
        return;
    begin(rows);
    choose(*own);
    if (m_do->isEnabled())
        carryOut();
}

void CodeBar::leave()
{
    if (isHidden())
        return;
    hide();
    emit left();
}

QString CodeBar::ownNote() const
{
    if (!m_note->text().trimmed().isEmpty() || m_students.size() != 1)
        return m_note->text().trimmed();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.line(row).student.id == m_students.first())
            return m_model.line(row).state.mark.note;
    }
    return {};
}

CodeProblem CodeBar::problem(const QString &code) const
{
    return problemWith(m_model.context().codes, code, m_model.context().role, ownNote());
}

QString CodeBar::problemWords(CodeProblem problem, const AttendanceCode &code) const
{
    switch (problem) {
    case CodeProblem::None:
    case CodeProblem::Unknown:
    case CodeProblem::NoMark: return {};
    case CodeProblem::NotForRole: {
        QStringList roles;
        for (const Role role : code.roles)
            roles << PermissionWording::role(role);
        //: %1 is a code, %2 one or more roles, such as "Office, Administrator"
        return tr("“%1” can be set by: %2. Ask them, or choose another code.").arg(isolated(code.code), roles.join(tr(", ", "between roles")));
    }
    case CodeProblem::NeedsNote: return tr("“%1” needs a note: write why, then mark.").arg(isolated(code.code));
    }
    return {};
}

/// The codes that begin so, or have the word in their meaning; grouped by what they mark.
void CodeBar::offer()
{
    emptyLayout(m_choices->layout());
    const QString typed = m_typed->text().trimmed();
    int shown = 0;
    for (const Status status : markedStatuses) {
        for (const AttendanceCode &code : m_model.context().codes.codes) {
            const bool fits = typed.isEmpty() || code.code.startsWith(typed, Qt::CaseInsensitive) || code.title.contains(typed, Qt::CaseInsensitive);
            if (code.status != status || !fits)
                continue;
            //: A button: %1 is a code, %2 what it means
            const QString title = QFontMetrics(m_theme.font(Type::Text)).elidedText(code.title, Qt::ElideRight, m_theme.px(190));
            QPushButton *button = makeButton(isolated(tr("%1  %2", "a code").arg(code.code, title)));
            const CodeProblem why = problem(code.code);
            QStringList words{ code.code, code.title, RuleWording::statisticalClass(code.statisticalClass), Wording::status(code.status) };
            if (why == CodeProblem::NotForRole)
                words << problemWords(why, code);
            if (!code.key.isEmpty())
                words << tr("key %1").arg(code.key);
            button->setAccessibleName(spoken(words.join(u", "_s)));
            button->setToolTip(words.join(u", "_s));
            button->setIcon(codeIcon(code, m_theme));
            connect(button, &QPushButton::clicked, this, [this, own = code] {
                choose(own);
                if (m_do->isEnabled())
                    carryOut();
            });
            m_choices->layout()->addWidget(button);
            ++shown;
        }
    }
    m_area->setVisible(shown > 0);
    sizeChoices();
}

/// As high as the choices are, up to three rows: more of them scroll.
void CodeBar::sizeChoices()
{
    const int wanted = m_choices->layout()->heightForWidth(std::max(m_theme.px(240), width() - m_theme.px(44)));
    m_area->setFixedHeight(std::clamp(wanted, m_theme.px(46), m_theme.px(148)));
}

void CodeBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    sizeChoices();
}

void CodeBar::choose(const AttendanceCode &code)
{
    m_code = code.code;
    m_typed->setText(code.code);
    preview();
    if (m_note->isVisibleTo(this))
        m_note->setFocus();
}

/// What is typed is a code when it is one exactly, in this spelling or else in any; else the only one that is left.
void CodeBar::preview()
{
    const CodePack &pack = m_model.context().codes;
    const QString typed = m_typed->text().trimmed();
    const AttendanceCode *own = pack.find(m_code.isEmpty() ? typed : m_code);
    QList<const AttendanceCode *> fits;
    for (const AttendanceCode &code : pack.codes) {
        if (!own && code.status != Status::Unmarked && !typed.isEmpty() && code.code.compare(typed, Qt::CaseInsensitive) == 0)
            own = &code;
        if (code.status != Status::Unmarked && !typed.isEmpty()
            && (code.code.startsWith(typed, Qt::CaseInsensitive) || code.title.contains(typed, Qt::CaseInsensitive)))
            fits.append(&code);
    }
    if (!own && fits.size() == 1)
        own = fits.first();
    const CodeProblem why = own ? problem(own->code) : CodeProblem::Unknown;
    m_note->setVisible(own && own->needsNote && why != CodeProblem::NotForRole);
    m_area->setVisible(!m_note->isVisibleTo(this) && m_choices->layout()->count() > 0);
    m_do->setEnabled(own && why == CodeProblem::None);
    m_do->setProperty("code", own ? own->code : QString());
    if (own && why == CodeProblem::None)
        //: %1 is a code, %2 its meaning, %3 what it counts as, %4 the status that it marks
        m_preview->setText(tr("%1: %2. %3. Marks: %4.").arg(isolated(own->code), isolated(own->title), RuleWording::statisticalClass(own->statisticalClass), Wording::status(own->status)));
    else if (own && !problemWords(why, *own).isEmpty())
        m_preview->setText(problemWords(why, *own));
    else
        m_preview->setText(typed.isEmpty() ? tr("Type a code, or tap one.") : fits.isEmpty() ? tr("The school has no such code.") : tr("%n codes fit.", "two or more", int(fits.size())));
    m_typed->setAccessibleDescription(spoken(m_preview->text()));
    m_note->setAccessibleDescription(spoken(m_preview->text()));
}

void CodeBar::carryOut()
{
    const QString code = m_do->property("code").toString();
    if (!m_do->isEnabled()) {
        if (m_note->isVisibleTo(this))
            m_note->setFocus();
        return;
    }
    QList<int> rows;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_students.contains(m_model.line(row).student.id))
            rows.append(row);
    }
    m_model.markCode(rows, code, m_note->isVisibleTo(this) ? m_note->text().trimmed() : QString(), Capture::Key);
    emit marked(rows);
    leave();
}

bool CodeBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QFrame::eventFilter(watched, event);
    event->accept(); // Esc leaves the field here, not the page
    if (event->type() == QEvent::KeyPress)
        leave();
    return true;
}

} // namespace rollbook
