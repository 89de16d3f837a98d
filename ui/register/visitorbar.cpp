// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/visitorbar.h"

#include "core/store/walkin.h"
#include "core/whendone.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

VisitorBar::VisitorBar(RegisterModel &model, DataThread &thread, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_model(model), m_data(thread), m_label(makeLabel({}, "text")), m_name(new QLineEdit), m_do(makeButton(tr("Add"), "primary")),
      m_apart(makeButton(tr("Separate again"))), m_choices(new QWidget), m_told(makeLabel({}, "small"))
{
    setObjectName(u"visitor"_s);
    setProperty("bar", u"entry"_s);
    auto *column = new QVBoxLayout(this);
    bindMargins(column, theme, { 16, 8, 8, 8 }, 6);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *close = makeButton(tr("Cancel"), "quiet");
    row->addWidget(m_label);
    row->addWidget(m_name, 1);
    row->addStretch(0); // where there is no name to write
    for (QPushButton *button : { m_do, m_apart, close })
        row->addWidget(button);
    column->addLayout(row);
    new FlowLayout(6, m_choices);
    column->addWidget(m_choices);
    m_told->setWordWrap(true);
    column->addWidget(m_told);
    m_name->setMaxLength(120);
    m_name->installEventFilter(this);
    connect(m_name, &QLineEdit::textEdited, this, &VisitorBar::offer);
    connect(m_name, &QLineEdit::returnPressed, this, &VisitorBar::carryOut);
    connect(m_do, &QPushButton::clicked, this, &VisitorBar::carryOut);
    connect(m_apart, &QPushButton::clicked, this, &VisitorBar::separate);
    connect(close, &QPushButton::clicked, this, &VisitorBar::leave);
    connect(&model, &RegisterModel::sessionChanged, this, [this] {
        if (m_model.isReadOnly() || m_model.session().id != m_session)
            leave();
    });
    hide();
}

void VisitorBar::add()
{
    if (m_model.isReadOnly() || m_model.session().id.isNull())
        return;
    m_who = {};
    begin(tr("Who came?"));
}

QString VisitorBar::adding() const { return m_who.id.isNull() && !isHidden() ? m_name->text() : QString(); }

void VisitorBar::resume(const QString &name)
{
    add();
    m_name->setText(name);
}

void VisitorBar::identify(int row)
{
    if (row < 0 || row >= m_model.rowCount() || !m_model.line(row).student.temporary)
        return;
    m_who = m_model.line(row).student;
    //: %1 is the name that was written when somebody came to a lesson
    begin(tr("Who is “%1”?").arg(isolated(m_who.name)));
}

void VisitorBar::begin(const QString &label)
{
    m_session = m_model.session().id;
    m_label->setText(label);
    m_name->setAccessibleName(spoken(label));
    m_name->setPlaceholderText(m_who.id.isNull() ? tr("Name") : tr("Name or number"));
    m_name->setText(m_who.id.isNull() ? QString() : m_who.name.section(u' ', 0, 0));
    m_name->selectAll();
    m_name->show();
    m_apart->hide();
    const auto read = [day = m_model.session().date](Store &store) { return PeopleReader(store.database()).directory(day); };
    whenDone(m_data.run(read), this, [this](const Result<StudentDirectory> &known) {
        m_known = known.value_or(StudentDirectory());
        if (isVisible() && m_name->isVisible())
            offer();
    });
    offer();
    show();
    m_name->setFocus();
}

void VisitorBar::leave()
{
    if (isHidden())
        return;
    hide();
    emit left();
}

/// Students of the school whom the words find: to be put on the register, or said to be the one.
void VisitorBar::offer()
{
    constexpr int most = 8;
    emptyLayout(m_choices->layout());
    const QString typed = m_name->text().simplified();
    int shown = 0, all = 0;
    const QList<StudentEntry> found = typed.isEmpty() ? QList<StudentEntry>() : m_known.find(typed, int(m_known.entries.size()));
    QSet<StudentId> here;
    for (int row = 0; row < m_model.rowCount(); ++row)
        here.insert(m_model.line(row).student.id);
    for (const StudentEntry &entry : found) {
        if (entry.student.temporary || (m_who.id.isNull() && here.contains(entry.student.id)) || ++all > most)
            continue;
        QStringList words{ isolated(entry.student.name), isolated(entry.classes.isEmpty() ? entry.student.number : entry.classes.join(u' ')) };
        auto *button = makeButton(words.join(u", "_s));
        button->setToolTip(entry.student.number);
        connect(button, &QPushButton::clicked, this, [this, student = entry.student] { choose(student); });
        m_choices->layout()->addWidget(button);
        ++shown;
    }
    m_choices->setVisible(shown > 0);
    const bool adds = m_who.id.isNull();
    m_do->setVisible(adds);
    m_do->setEnabled(!typed.isEmpty());
    restyle(m_told, "tone", QString());
    if (adds)
        m_told->setText(typed.isEmpty() ? tr("A student of the school is found by name; anybody else is added under the name you write, until it is known who that is.")
                                        : shown > 0 ? tr("Tap the student, or add “%1” under this name for now.").arg(isolated(typed))
                                                    : tr("Nobody of the school is called so. “%1” is added under this name for now.").arg(isolated(typed)));
    else
        m_told->setText(shown > 0 ? tr("The marks go to the student you tap. It can be taken back.") : tr("Type a name or number of the school's lists."));
    if (all > shown)
        //: Before other sentences: %1 and %2 are numbers
        m_told->setText(tr("%1 of %2 shown; type more to find the others.").arg(QLocale().toString(shown), QLocale().toString(all)) + u' ' + m_told->text());
    m_name->setAccessibleDescription(spoken(m_told->text()));
}

void VisitorBar::choose(const Student &student)
{
    if (!m_who.id.isNull()) {
        merge(student);
        return;
    }
    const auto put = [session = m_model.session().id, id = student.id](Store &store) -> Result<StudentId> {
        const auto done = addToRegister(store, session, id);
        return done ? Result<StudentId>(id) : Result<StudentId>(rollbook::fail(done.error()));
    };
    addAs(put);
}

void VisitorBar::carryOut()
{
    if (!m_who.id.isNull() || !m_do->isEnabled())
        return;
    const auto put = [session = m_model.session().id, name = m_name->text().simplified()](Store &store) -> Result<StudentId> {
        const auto done = addWalkIn(store, session, name);
        return done ? Result<StudentId>(done->id) : Result<StudentId>(rollbook::fail(done.error()));
    };
    addAs(put);
}

/// Whoever came is here: the mark goes with the line.
void VisitorBar::addAs(std::function<Result<StudentId>(Store &)> put)
{
    const auto act = [session = m_model.session().id, put = std::move(put)](Store &store) -> Result<StudentId> {
        const auto who = put(store);
        if (!who)
            return who;
        const auto marked = store.record({ { .session = session, .student = *who, .value = StatusValue{ Status::Present, {} }, .note = {}, .onlyIfUnmarked = true, .how = Capture::Touch } });
        return marked ? who : Result<StudentId>(rollbook::fail(marked.error()));
    };
    whenDone(m_data.run(act), this, [this](const Result<StudentId> &who) {
        if (!who) {
            fail(who.error());
            return;
        }
        emit added(*who);
        leave();
    });
}

void VisitorBar::merge(const Student &real)
{
    const auto act = [temporary = m_who.id, id = real.id](Store &store) { return mergeWalkIn(store, temporary, id); };
    whenDone(m_data.run(act), this, [this, real, who = m_who](const Result<WalkInMerge> &merged) {
        if (!merged) {
            fail(merged.error());
            return;
        }
        m_merged = who;
        emptyLayout(m_choices->layout());
        m_choices->hide();
        m_name->hide();
        m_do->hide();
        m_apart->show();
        //: %1 is the name that was written at first, %2 a student
        m_label->setText(tr("“%1” is %2 now.").arg(isolated(who.name), isolated(real.name)));
        m_told->setText(merged->kept > 0 ? tr("Where both were marked, the mark of %1 stayed.").arg(isolated(real.name)) : tr("The marks were moved, with who made them and when."));
        m_apart->setFocus();
        emit added(real.id);
    });
}

void VisitorBar::separate()
{
    whenDone(m_data.run([id = m_merged.id](Store &store) { return separateWalkIn(store, id); }), this, [this](const Result<WalkInMerge> &apart) {
        if (!apart) {
            fail(apart.error());
            return;
        }
        emit added(m_merged.id);
        leave();
    });
}

void VisitorBar::fail(const Error &error)
{
    restyle(m_told, "tone", u"absent"_s);
    m_told->setText(error.kind == Error::Kind::Invalid ? tr("Nothing was changed: the register is finished.") : Wording::error(error));
}

bool VisitorBar::eventFilter(QObject *watched, QEvent *event)
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
