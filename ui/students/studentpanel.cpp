// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/studentpanel.h"

#include "core/exchange/rosterreader.h"
#include "ui/rules/permissionwording.h"
#include "ui/students/guardianlist.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

StudentPanel::StudentPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_title(makeLabel({}, "card")), m_photo(new QLabel), m_choosePhoto(makeButton(tr("Photo…"), "quiet")),
      m_refusal(makeLabel({}, "secondary")), m_number(new QLineEdit), m_name(new QLineEdit), m_email(new QLineEdit), m_phone(new QLineEdit),
      m_birthday(new QLineEdit), m_told(makeLabel({}, "secondary")), m_column(new QVBoxLayout(this)), m_close(makeButton(tr("Close"))), m_save(makeButton({}, "primary")), m_page(makeButton(tr("History"), "plain", tr("History and figures of this student"))), m_spans(new QWidget), m_spanList(new QVBoxLayout),
      m_enrolment(new QWidget), m_class(makeChoice()), m_day(makeDateEdit()), m_move(makeButton(tr("Move to this class"))),
      m_also(makeButton(tr("Add this class"))), m_leave(makeButton({})), m_temporary(new QWidget), m_real(makeChoice()), m_guardians(new GuardianList(theme)),
      m_export(makeButton(tr("Export all about this student…"))), m_erase(makeButton(tr("Erase…"), "quiet", tr("Erase this student…"))), m_erasure(new QWidget),
      m_eraseReason(new QLineEdit)
{
    setProperty("card", true);
    QVBoxLayout *column = m_column;
    bindMargins(column, theme, { 20, 16, 20, 16 }, 12);
    column->addWidget(m_title);
    column->addWidget(m_refusal);
    makeTemporary(column);
    makeDetails(column);
    makeClasses(column);
    column->addWidget(m_guardians);
    makeErasure(column);
    for (QLabel *label : { m_title, m_refusal, m_told })
        label->setWordWrap(true);
    connect(m_guardians, &GuardianList::saved, this, &StudentPanel::guardianSaved);
    connect(m_guardians, &GuardianList::removed, this, &StudentPanel::guardianRemoved);
}

void StudentPanel::makeDetails(QVBoxLayout *column)
{
    auto *photo = new FlowLayout(8);
    photo->addWidget(m_photo);
    photo->addWidget(m_choosePhoto);
    column->addLayout(photo);
    for (const auto &[name, edit] : { std::pair{ tr("Admission number"), m_number }, { tr("Name"), m_name }, { tr("Email"), m_email }, { tr("Phone"), m_phone },
                                      { tr("Birthday"), m_birthday } }) {
        column->addWidget(makeField(name, edit));
        edit->setMaxLength(int(edit == m_number ? longestCode : longestName));
        connect(edit, &QLineEdit::returnPressed, this, &StudentPanel::save);
    }
    m_birthday->setPlaceholderText(QLocale().toString(QDate(2014, 3, 27), dateFormat()));
    column->addWidget(m_told);
    auto *buttons = new FlowLayout(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_page);
    connect(m_page, &QPushButton::clicked, this, [this] { emit pageRequested(m_id); });
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &StudentPanel::save);
    connect(m_close, &QPushButton::clicked, this, &StudentPanel::closed);
    connect(m_choosePhoto, &QPushButton::clicked, this, &StudentPanel::photoRequested);
}

void StudentPanel::makeClasses(QVBoxLayout *column)
{
    auto *spans = new QVBoxLayout(m_spans);
    spans->setContentsMargins(0, 0, 0, 0);
    spans->setSpacing(8);
    spans->addWidget(makeLabel(tr("Classes"), "label"));
    m_spanList->setSpacing(4);
    spans->addLayout(m_spanList);
    auto *enrolment = new QVBoxLayout(m_enrolment);
    enrolment->setContentsMargins(0, 0, 0, 0);
    enrolment->setSpacing(8);
    enrolment->addWidget(makeField(tr("Class from then on"), m_class));
    enrolment->addWidget(makeField(tr("First day"), m_day));
    auto *ways = new FlowLayout(8);
    for (QPushButton *button : { m_move, m_also, m_leave })
        ways->addWidget(button);
    enrolment->addLayout(ways);
    column->addWidget(m_spans);
    column->addWidget(m_enrolment);
    connect(m_move, &QPushButton::clicked, this, [this] { emit moved(m_onlyClass, m_class->currentData().toString(), m_day->date()); });
    connect(m_also, &QPushButton::clicked, this, [this] { emit enrolled(m_class->currentData().toString(), m_day->date()); });
}

/// Somebody who was added to a lesson and is on no list: who is it really?
void StudentPanel::makeTemporary(QVBoxLayout *column)
{
    auto *box = new QVBoxLayout(m_temporary);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    QLabel *words = makeLabel(tr("Added to a lesson, and on no list yet. When you know who it is, the marks go to that student."), "secondary");
    words->setWordWrap(true);
    box->addWidget(words);
    m_real->setEditable(true);
    m_real->setInsertPolicy(QComboBox::NoInsert);
    m_real->completer()->setFilterMode(Qt::MatchContains);
    m_real->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->addWidget(makeField(tr("This is"), m_real));
    auto *same = makeButton(tr("They are the same student"));
    auto *buttons = new FlowLayout(8);
    buttons->addWidget(same);
    box->addLayout(buttons);
    column->addWidget(m_temporary);
    m_temporary->hide();
    m_merged = new QVBoxLayout;
    m_merged->setSpacing(4);
    column->addLayout(m_merged);
    connect(same, &QPushButton::clicked, this, [this] {
        const int index = m_real->findText(m_real->currentText());
        if (index >= 0)
            emit mergeRequested(StudentId::fromString(m_real->itemData(index).toString()));
        else
            tell(tr("Choose a student from the list."));
    });
}

void StudentPanel::makeErasure(QVBoxLayout *column)
{
    auto *buttons = new FlowLayout(8);
    buttons->addWidget(m_export);
    buttons->addWidget(m_erase);
    column->addLayout(buttons);
    auto *box = new QVBoxLayout(m_erasure);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    QLabel *words = makeLabel(tr("All that is known about this student goes, the marks too, here and in this Rollbook's copies. It cannot be taken back. "
                                 "A hub and the devices that share it erase the student too; other school systems have to be told by themselves."),
                              "secondary");
    words->setWordWrap(true);
    restyle(words, "tone", u"absent"_s);
    box->addWidget(words);
    box->addWidget(makeField(tr("Why it is erased"), m_eraseReason));
    auto *erase = makeButton(tr("Erase for good"));
    auto *keep = makeButton(tr("Keep the student"));
    auto *answers = new FlowLayout(8);
    answers->addWidget(erase);
    answers->addWidget(keep);
    box->addLayout(answers);
    column->addWidget(m_erasure);
    m_erasure->hide();
    connect(m_export, &QPushButton::clicked, this, &StudentPanel::exportRequested);
    connect(m_erase, &QPushButton::clicked, this, [this] {
        m_eraseReason->clear();
        m_erasure->show();
        m_eraseReason->setFocus();
    });
    connect(keep, &QPushButton::clicked, m_erasure, &QWidget::hide);
    connect(erase, &QPushButton::clicked, this, [this] {
        if (m_eraseReason->text().trimmed().isEmpty())
            tell(tr("Say why it is erased: that stays, without the name."));
        else
            emit eraseRequested(m_eraseReason->text().simplified());
    });
}

/// Of somebody new, the class is asked for with the name; of a student there is, it stands with the classes.
void StudentPanel::placeEnrolment()
{
    m_column->removeWidget(m_enrolment);
    m_column->insertWidget(m_column->indexOf(m_new ? m_name->parentWidget() : m_spans) + 1, m_enrolment);
    setTabOrder(m_new ? static_cast<QWidget *>(m_name) : m_close, m_class);
    setTabOrder(m_class, m_day);
    setTabOrder(m_day, m_new ? static_cast<QWidget *>(m_email) : m_move);
}

void StudentPanel::fill(const Student &student, const QStringList &classes, QDate today, bool isNew, bool mayChange)
{
    m_new = isNew;
    m_number->setText(student.number);
    m_number->setReadOnly(!isNew);
    m_number->setAccessibleDescription(isNew ? QString() : tr("It stays: the marks are kept under it."));
    m_number->setToolTip(m_number->accessibleDescription());
    m_name->setText(student.name);
    m_email->setText(student.email);
    m_phone->setText(student.phone);
    m_birthday->setText(student.birthday.isValid() ? QLocale().toString(student.birthday, dateFormat()) : QString());
    for (QLineEdit *edit : { m_name, m_email, m_phone, m_birthday })
        edit->setReadOnly(!mayChange);
    m_class->clear();
    for (const QString &code : classes)
        m_class->addItem(code, code);
    m_day->setDate(today);
    m_save->setText(isNew ? tr("Add the student") : tr("Keep the details"));
    m_save->setAccessibleName(m_save->text());
    m_save->setVisible(mayChange);
    m_enrolment->setVisible(mayChange && !classes.isEmpty());
    for (QWidget *widget : std::initializer_list<QWidget *>{ m_spans, m_also, m_leave, m_guardians, m_photo, m_choosePhoto, m_export, m_erase, m_page })
        widget->setVisible(!isNew);
    m_move->setVisible(false);
    m_temporary->hide();
    m_erasure->hide();
    placeEnrolment();
}

void StudentPanel::display(const StudentFile &file, const QStringList &classes, const QList<StudentEntry> &others, QDate today, Role role)
{
    const auto may = [role](Action action) { return permitted(action, role, Relation::Other); };
    const Student &student = file.student;
    if (student.id != m_id)
        m_told->hide();
    m_id = student.id;
    const bool mayChange = may(Action::ChangeLists);
    fill(student, classes, today, false, mayChange);
    m_title->setText(isolated(student.name));
    QStringList words;
    if (!mayChange)
        words.append(PermissionWording::refusal(Action::ChangeLists, role));
    if (student.ended.isValid())
        //: %1 is a day
        words.append(tr("Left the school: %1 was the last day.").arg(isolated(QLocale().toString(student.ended, dateFormat()))));
    m_refusal->setText(words.join(u'\n'));
    m_refusal->setVisible(!words.isEmpty());
    displayPhoto(file.photo);
    m_choosePhoto->setVisible(mayChange);
    displaySpans(file.spans, today, mayChange);
    m_move->setVisible(mayChange && !m_onlyClass.isEmpty());
    disconnect(m_leave, &QPushButton::clicked, nullptr, nullptr);
    const bool gone = student.ended.isValid();
    m_leave->setText(gone ? tr("Back at the school") : tr("Leaves the school today"));
    m_leave->setAccessibleName(m_leave->text());
    connect(m_leave, &QPushButton::clicked, this, [this, gone, today] { emit left(gone ? QDate() : today); });
    m_temporary->setVisible(student.temporary && student.mergedInto.isNull() && mayChange);
    displayMerged(others, mayChange);
    if (student.temporary) {
        m_real->clear();
        for (const StudentEntry &other : others) {
            if (!other.student.temporary)
                //: A student in a list: %1 is the name, %2 the number
                m_real->addItem(tr("%1, %2").arg(other.student.name, other.student.number), other.student.id.toString());
        }
        m_real->setCurrentIndex(-1);
    }
    m_guardians->setVisible(may(Action::ReadPeople));
    m_guardians->display(student.id, file.guardians, mayChange);
    m_export->setVisible(may(Action::ReadPeople));
    m_erase->setVisible(may(Action::ErasePeople));
}

void StudentPanel::displayMerged(const QList<StudentEntry> &others, bool mayChange)
{
    emptyLayout(m_merged);
    for (const StudentEntry &other : others) {
        if (other.student.mergedInto != m_id)
            continue;
        //: %1 is a name as it was written when somebody came to a lesson
        QLabel *label = makeLabel(tr("“%1”, added to a lesson, turned out to be this student.").arg(isolated(other.student.name)), "secondary");
        label->setWordWrap(true);
        auto *row = new ActionRow(m_theme, label);
        if (mayChange) {
            //: spoken name of a button: %1 is a name
            auto *apart = makeButton(tr("Separate again"), "quiet", spoken(tr("Separate %1 again").arg(other.student.name)));
            apart->setToolTip(tr("Takes it back: the marks go back to whom they were written for."));
            connect(apart, &QPushButton::clicked, this, [this, id = other.student.id] { emit separateRequested(id); });
            row->addAction(apart);
        }
        m_merged->addWidget(row);
    }
}

void StudentPanel::displayPhoto(const QByteArray &jpeg)
{
    QPixmap pixmap;
    m_photo->setVisible(!jpeg.isEmpty() && pixmap.loadFromData(jpeg, "JPEG"));
    const int side = m_theme.px(96);
    m_photo->setPixmap(pixmap.isNull() ? QPixmap() : pixmap.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    m_photo->setAccessibleName(tr("Photo"));
}

void StudentPanel::displaySpans(const QList<EnrolmentSpan> &spans, QDate today, bool mayChange)
{
    emptyLayout(m_spanList);
    int current = 0;
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        const QString from = isolated(QLocale().toString(span->from, dateFormat()));
        //: %1 is a class, %2 a day
        const QString words = !span->to.isValid() ? tr("%1 since %2").arg(isolated(span->classCode), from)
                                                  //: %1 is a class, %2 and %3 are days
                                                  : tr("%1 from %2 to %3").arg(isolated(span->classCode), from, isolated(QLocale().toString(span->to, dateFormat())));
        const bool open = !span->to.isValid() || span->to > today;
        QLabel *label = makeLabel(words, open ? "text" : "secondary");
        label->setWordWrap(true);
        auto *row = new ActionRow(m_theme, label);
        if (open) {
            ++current;
            m_onlyClass = span->classCode;
        }
        if (mayChange && open) {
            //: spoken name of a button: %1 is a class
            auto *end = makeButton(tr("Leaves today"), "quiet", spoken(tr("Leaves %1 today").arg(span->classCode)));
            end->setToolTip(tr("Today is the last day in the class. Its registers until then stay."));
            connect(end, &QPushButton::clicked, this, [this, code = span->classCode, today] { emit ended(code, today); });
            row->addAction(end);
        }
        m_spanList->addWidget(row);
    }
    if (current != 1)
        m_onlyClass.clear();
    if (spans.isEmpty())
        m_spanList->addWidget(makeLabel(tr("In no class yet."), "secondary"));
}

void StudentPanel::beginNew(const QStringList &classes, const QString &classCode, QDate today)
{
    m_told->hide();
    m_id = {};
    fill({}, classes, today, true, true);
    m_title->setText(tr("New student"));
    emptyLayout(m_merged);
    m_refusal->hide();
    m_class->setCurrentIndex(classes.size() == 1 ? 0 : m_class->findData(classCode)); // never one that nobody chose
    m_number->setFocus();
}

std::optional<StudentDraft> StudentPanel::draft() const
{
    StudentDraft draft{ .student = m_id, .texts = {}, .classCode = m_class->currentData().toString(), .day = m_day->date() };
    bool typed = false;
    for (const QLineEdit *edit : details()) {
        draft.texts.append(edit->text());
        typed = typed || edit->isModified();
    }
    return typed ? std::optional(draft) : std::nullopt;
}

void StudentPanel::restore(const StudentDraft &draft)
{
    const QList<QLineEdit *> edits = details();
    for (qsizetype i = 0; i < edits.size() && i < draft.texts.size(); ++i) {
        edits.at(i)->setText(draft.texts.at(i));
        edits.at(i)->setModified(true); // for the next time
    }
    m_class->setCurrentIndex(m_class->findData(draft.classCode));
    m_day->setDate(draft.day);
}

void StudentPanel::tell(const QString &words, bool problem)
{
    restyle(m_told, "tone", problem ? u"absent"_s : u"present"_s);
    m_told->setText(words);
    m_told->setVisible(!words.isEmpty());
}

void StudentPanel::save()
{
    if (!m_save->isVisibleTo(this))
        return;
    const QString number = m_number->text().trimmed(), birthday = m_birthday->text().trimmed();
    QDate born = QLocale().toDate(birthday, dateFormat());
    if (!born.isValid())
        born = QDate::fromString(birthday, Qt::ISODate);
    const StudentEdit said{ .name = m_name->text().simplified(), .email = m_email->text().trimmed(), .phone = m_phone->text().trimmed(), .birthday = born };
    if (number.isEmpty()) {
        tell(tr("Enter the admission number: it tells this student from all others."));
        m_number->setFocus();
    } else if (said.name->isEmpty()) {
        tell(tr("Enter the name."));
        m_name->setFocus();
    } else if (m_new && m_class->currentIndex() < 0) {
        tell(tr("Choose a class."));
        m_class->setFocus();
    } else if (!birthday.isEmpty() && !born.isValid()) {
        //: %1 is a date, as it is written in this language
        tell(tr("Write the birthday as in %1, or leave it empty.").arg(isolated(m_birthday->placeholderText())));
        m_birthday->setFocus();
    } else if (m_new) {
        emit added(number, said, m_class->currentData().toString(), m_day->date());
    } else {
        emit saved(said);
    }
}

} // namespace rollbook
