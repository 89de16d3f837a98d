// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/finishpanel.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int mostNames = 6; // in one sentence

} // namespace

FinishPanel::FinishPanel(RegisterModel &model, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_model(model), m_theme(theme), m_summary(makeLabel({}, "text")),
      m_count(new QLineEdit), m_list(new QVBoxLayout), m_first(makeButton(tr("Go to the first"))),
      m_fill(makeButton(tr("The rest is present: finish"))),
      m_finish(makeButton(tr("Finish"), "primary"))
{
    setProperty("bar", u"entry"_s);
    auto *column = new QVBoxLayout(this);
    bindMargins(column, theme, { 16, 10, 10, 10 }, 8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_summary, 1);
    QLabel *counted = makeLabel(tr("Heads counted"), "secondary");
    counted->setBuddy(m_count);
    m_count->setObjectName(u"heads"_s);
    m_count->setAccessibleName(tr("Heads counted"));
    m_count->setInputMethodHints(Qt::ImhDigitsOnly);
    m_count->setMaxLength(4);
    m_count->setFixedWidth(theme.px(72));
    head->addWidget(counted);
    head->addWidget(m_count);
    column->addLayout(head);
    m_list->setSpacing(4);
    column->addLayout(m_list);
    auto *actions = new QWidget;
    auto *row = new FlowLayout(8, actions);
    auto *close = makeButton(tr("Back to the register"), "quiet");
    for (QPushButton *button : { m_finish, m_fill, m_first, close }) {
        row->addWidget(button);
        button->installEventFilter(this);
    }
    column->addWidget(actions);
    m_count->installEventFilter(this);
    connect(m_count, &QLineEdit::textChanged, this, &FinishPanel::display);
    connect(m_count, &QLineEdit::returnPressed, m_finish, &QPushButton::click);
    connect(close, &QPushButton::clicked, this, &FinishPanel::leave);
    connect(m_first, &QPushButton::clicked, this, [this] {
        const int first = m_findings.unmarked.value(0, -1);
        leave();
        emit lineRequested(first);
    });
    connect(m_fill, &QPushButton::clicked, this, [this] {
        m_model.fillRest();
        m_model.finish(headCount());
        leave();
    });
    connect(m_finish, &QPushButton::clicked, this, [this] {
        m_model.finish(headCount());
        leave();
    });
    connect(&model, &RegisterModel::opened, this, &FinishPanel::leave);
    connect(&model, &RegisterModel::countsChanged, this, [this] {
        if (isVisible())
            display();
    });
    hide();
}

void FinishPanel::open()
{
    if (m_model.isReadOnly() || m_model.rowCount() == 0)
        return;
    m_count->clear();
    display();
    show();
    (m_findings.unmarked.isEmpty() ? m_finish : m_first)->setFocus();
}

void FinishPanel::leave()
{
    if (isHidden())
        return;
    hide();
    emit left();
}

std::optional<int> FinishPanel::headCount() const
{
    bool isNumber = false;
    const int heads = QLocale().toInt(m_count->text().trimmed(), &isNumber);
    return isNumber && heads >= 0 ? std::optional(heads) : std::nullopt;
}

QString FinishPanel::names(const QList<int> &rows) const
{
    QStringList names;
    for (const int row : rows.first(std::min<qsizetype>(rows.size(), mostNames)))
        names << isolated(m_model.line(row).student.name);
    QString words = names.join(tr(", ", "between names"));
    if (rows.size() > mostNames)
        //: %1 is a list of students
        words = tr("%1 and %n more", nullptr, int(rows.size()) - mostNames).arg(words);
    return words;
}

void FinishPanel::addFinding(const QString &icon, const QString &sentence, int row)
{
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    auto *words = new IconLabel(m_theme);
    words->display({ icon, Token::Late }, sentence);
    words->setPlain();
    line->addWidget(words, 1);
    if (row >= 0) {
        QPushButton *go = makeButton(tr("Show"), "quiet");
        go->setAccessibleName(spoken(tr("Show %1").arg(m_model.line(row).student.name)));
        connect(go, &QPushButton::clicked, this, [this, row] {
            leave();
            emit lineRequested(row);
        });
        line->addWidget(go);
    }
    m_list->addWidget(box);
}

void FinishPanel::display()
{
    m_findings = m_model.gate(headCount());
    const auto unmarked = int(m_findings.unmarked.size());
    //: Before a register is finished: how many are in the room
    m_summary->setText(tr("%n marked as here.", "students", m_findings.marked));
    emptyLayout(m_list);
    if (unmarked > 0)
        addFinding(u"question"_s,
                   (unmarked == 1 ? tr("1 student is unmarked: %1.")
                                  : tr("%n students are unmarked: %1.", "two or more", unmarked))
                       .arg(names(m_findings.unmarked)),
                   m_findings.unmarked.first());
    if (m_findings.counted)
        addFinding(u"alert"_s,
                   tr("You counted %1, and %2 are marked as here.")
                       .arg(QLocale().toString(*m_findings.counted),
                            QLocale().toString(m_findings.marked)),
                   -1);
    if (!m_findings.notOnRegister.isEmpty()) {
        QStringList others;
        for (const Student &student : m_findings.notOnRegister)
            others << isolated(student.name);
        addFinding(u"students"_s,
                   tr("In the class, but not on this register: %1.")
                       .arg(others.join(tr(", ", "between names"))),
                   -1);
    }
    if (!m_findings.lateAfterClose.isEmpty())
        addFinding(u"clock"_s,
                   tr("Came later than %1 minutes, when the register closes: %2.")
                       .arg(QLocale().toString(m_findings.registerCloses),
                            names(m_findings.lateAfterClose)),
                   m_findings.lateAfterClose.first());
    const bool moves = unmarked == 0 && (m_first->hasFocus() || m_fill->hasFocus());
    m_first->setVisible(unmarked > 0);
    m_fill->setVisible(unmarked > 0);
    m_finish->setText(m_findings.clear() ? tr("Finish") : tr("Finish anyway"));
    m_finish->setAccessibleName(m_finish->text());
    restyle(m_finish, "kind", unmarked > 0 ? u"plain"_s : u"primary"_s);
    restyle(m_first, "kind", u"primary"_s);
    if (moves)
        m_finish->setFocus();
    restyle(this, "bar", m_findings.clear() ? u"entry"_s : u"warn"_s);
}

bool FinishPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Escape)
        return QFrame::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        leave();
    return true;
}

} // namespace rollbook
