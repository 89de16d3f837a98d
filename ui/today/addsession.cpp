// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/addsession.h"

#include "core/store/access.h"
#include "core/whendone.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/halftyped.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

AddSession::AddSession(DataThread &thread, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_data(thread), m_class(new QComboBox), m_subject(new QComboBox),
      m_start(new QTimeEdit), m_end(new QTimeEdit), m_room(new QLineEdit),
      m_problem(makeLabel({}, "small")), m_add(makeButton(tr("Add session"), "primary"))
{
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    bindMargins(column, theme, { 20, 16, 20, 16 }, 12);
    column->addWidget(makeLabel(tr("Add a session"), "card"));
    auto *row = new FlowLayout(12);
    m_subject->setEditable(true);
    m_subject->setInsertPolicy(QComboBox::NoInsert);
    m_subject->lineEdit()->setPlaceholderText(tr("Code, as the school writes it"));
    for (QTimeEdit *edit : { m_start, m_end })
        edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    const auto widen = [this, &theme] {
        m_class->setMinimumWidth(theme.px(110));
        m_subject->setMinimumWidth(theme.px(240));
    };
    widen();
    connect(&theme, &Theme::changed, this, widen);
    row->addWidget(makeField(tr("Class"), m_class));
    row->addWidget(makeField(tr("Subject"), m_subject));
    row->addWidget(makeField(tr("From"), m_start));
    row->addWidget(makeField(tr("To"), m_end));
    row->addWidget(makeField(tr("Room"), m_room));
    column->addLayout(row);
    m_problem->setProperty("tone", u"absent"_s);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    auto *cancel = makeButton(tr("Cancel"));
    buttons->addWidget(m_add);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &AddSession::add);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void AddSession::begin(QDate date, QTime now)
{
    const QTime start(now.hour(), now.minute() / 5 * 5);
    m_start->setTime(start);
    m_end->setTime(start < QTime(23, 0) ? start.addSecs(45 * 60) : QTime(23, 59));
    m_problem->hide();
    fill(date);
    show();
    m_class->setFocus();
}

void AddSession::resume(const QVariantList &fields) { m_resumed = fields; }

void AddSession::fill(QDate date)
{
    using Choices = std::pair<QList<SchoolClass>, QList<Subject>>;
    m_date = date;
    const auto read = [date](Store &store) {
        QList<SchoolClass> classes = store.read().classes(date).value_or(QList<SchoolClass>());
        const auto allowed = allowedLessons(store.database(), Action::OpenSession, date);
        classes.removeIf([&](const SchoolClass &schoolClass) { return !allowed || !allowed->has(schoolClass.id); });
        return Choices{ classes,
                        store.read().subjects().value_or(QList<Subject>()) };
    };
    whenDone(m_data.run(read), this, [this](const Choices &choices) {
        m_class->clear();
        for (const SchoolClass &schoolClass : choices.first)
            m_class->addItem(schoolClass.code, schoolClass.code);
        m_subject->clear();
        m_subject->addItem(tr("Daily register"), QString());
        for (const Subject &subject : choices.second)
            m_subject->addItem(
                tr("%1, %2", "subject code and name").arg(subject.code, subject.name),
                subject.code);
        m_add->setEnabled(!choices.first.isEmpty());
        fillFields(*this, std::exchange(m_resumed, {}));
    });
}

void AddSession::add()
{
    SessionRequest request;
    request.classCode = m_class->currentData().toString();
    const int known = m_subject->findText(m_subject->currentText());
    request.subjectCode =
        known >= 0 ? m_subject->itemData(known).toString() : m_subject->currentText().trimmed();
    request.date = m_date;
    request.start = m_start->time();
    request.end = m_end->time();
    request.room = m_room->text().trimmed();
    if (request.end <= request.start) {
        m_problem->setText(tr("The session must end after it begins."));
        m_problem->show();
        return;
    }
    m_add->setEnabled(false);
    const auto open = [request](Store &store) { return store.openSession(request); };
    whenDone(m_data.run(open), this, [this](const Result<Session> &session) {
        m_add->setEnabled(true);
        if (session) {
            hide();
            emit added(session->id);
            return;
        }
        m_problem->setText(
            session.error().kind == Error::Kind::Invalid
                ? tr("This class has no students yet. Import its class list on the Students page.")
                : Wording::error(session.error()));
        m_problem->show();
    });
}

} // namespace rollbook
