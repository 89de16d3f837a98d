// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targetsetup/addresspage.h"

#include "ui/widgets/parts.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// What a person types, as an address: https unless they say otherwise.
QString addressOf(const QString &typed)
{
    const QString text = typed.trimmed();
    return text.isEmpty() || text.contains(u"://"_s) ? text : u"https://"_s + text;
}

void addLabelled(QVBoxLayout *column, const QString &label, QWidget *field, const QString &hint)
{
    QLabel *name = makeLabel(label, "secondary");
    name->setBuddy(field);
    field->setAccessibleName(label);
    if (column->count() > 0)
        column->addSpacing(6); // a hint belongs to the field above it
    column->addWidget(name);
    column->addWidget(field);
    if (!hint.isEmpty()) {
        QLabel *words = makeLabel(hint, "small");
        words->setWordWrap(true);
        column->addWidget(words);
    }
}

} // namespace

AddressPage::AddressPage(const Theme &theme, const QStringList &offeredKinds, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_kind(makeChoice()), m_name(new QLineEdit),
      m_url(new QLineEdit), m_column(new QVBoxLayout(this))
{
    const QList<SetupKind> all = setupKinds();
    std::ranges::copy_if(all, std::back_inserter(m_kinds),
                         [&](const SetupKind &k) { return offeredKinds.contains(k.kind); });
    bindMargins(m_column, theme, {}, 6);
    for (const SetupKind &kind : std::as_const(m_kinds))
        m_kind->addItem(kind.title);
    addLabelled(m_column, tr("Which one is it?"), m_kind, {});
    addLabelled(m_column, tr("Its address"), m_url,
                tr("As in the web browser. Nothing about you is sent to look who answers there."));
    addLabelled(m_column, tr("What you call it"), m_name, {});
    m_name->setText(tr("School server"));
    for (QLineEdit *edit : { m_name, m_url })
        connect(edit, &QLineEdit::textChanged, this, &AddressPage::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AddressPage::ask);
    if (!m_kinds.isEmpty())
        ask(0);
}

const SetupKind &AddressPage::kind() const
{
    static const SetupKind none;
    return m_kinds.isEmpty() ? none : m_kinds.at(std::max(0, m_kind->currentIndex()));
}

void AddressPage::ask(int index)
{
    delete m_more;
    m_fields.clear();
    m_answers.clear();
    m_more = new QWidget;
    bindMargins(new QVBoxLayout(m_more), m_theme, {}, 6);
    m_column->addWidget(m_more);
    const SetupKind &chosen = m_kinds.at(index);
    m_url->setPlaceholderText(chosen.addressHint);
    for (const SetupField &field : chosen.fields)
        addField(field.label, new QLineEdit, field.hint);
    for (const SetupQuestion &question : chosen.questions)
        addQuestion(question);
    emit changed();
}

void AddressPage::addField(const QString &label, QLineEdit *edit, const QString &hint)
{
    addLabelled(static_cast<QVBoxLayout *>(m_more->layout()), label, edit, hint);
    connect(edit, &QLineEdit::textChanged, this, &AddressPage::changed);
    m_fields.append(edit);
}

void AddressPage::addQuestion(const SetupQuestion &question)
{
    QLabel *words = makeLabel(question.question, "text");
    words->setWordWrap(true);
    static_cast<QVBoxLayout *>(m_more->layout())->addSpacing(6);
    m_more->layout()->addWidget(words);
    auto *group = new QButtonGroup(m_more);
    for (qsizetype i = 0; i < question.answers.size(); ++i) { // none of them is chosen beforehand
        auto *answer = new QRadioButton(question.answers[i].words);
        group->addButton(answer, int(i));
        m_more->layout()->addWidget(answer);
    }
    connect(group, &QButtonGroup::idToggled, this, &AddressPage::changed);
    m_answers.append(group);
}

bool AddressPage::isComplete() const
{
    const auto filled = [](const QLineEdit *edit) { return !edit->text().trimmed().isEmpty(); };
    return !m_kinds.isEmpty() && filled(m_name) && QUrl(addressOf(m_url->text())).host().size() > 0
        && std::ranges::all_of(std::views::iota(qsizetype(0), m_fields.size()),
                               [&](qsizetype i) { return kind().fields[i].optional || filled(m_fields[i]); })
        && std::ranges::all_of(m_answers,
                               [](const QButtonGroup *group) { return group->checkedId() >= 0; });
}

Target AddressPage::draft() const
{
    Target target{ .id = {},
                   .name = m_name->text().trimmed(),
                   .kind = kind().kind,
                   .url = addressOf(m_url->text()),
                   .options = {},
                   .remoteUser = {} };
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        if (const QString given = m_fields[i]->text().trimmed(); !given.isEmpty())
            target.options[kind().fields[i].option] = given;
    for (qsizetype i = 0; i < m_answers.size(); ++i)
        target.options[kind().questions[i].option] =
            kind().questions[i].answers.value(m_answers[i]->checkedId()).value;
    return target;
}

void AddressPage::clear()
{
    m_url->clear();
    if (!m_kinds.isEmpty())
        ask(std::max(0, m_kind->currentIndex()));
}

} // namespace rollbook
