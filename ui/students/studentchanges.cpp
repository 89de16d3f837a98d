// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasure.h"
#include "core/store/keptfiles.h"
#include "core/store/walkin.h"
#include "core/whendone.h"
#include "ui/students/studentspage.h"
#include "ui/wording.h"

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QImageReader>
#include <QJsonDocument>
#include <QSaveFile>
#include <QScrollArea>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {

// What the students page changes of one student.

namespace {

/// A face as the store keeps it: a JPEG within its bounds. Empty when the file is no picture. Blocking.
QByteArray smallPhoto(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    const QImage small = image.scaled(mostPhotoPixels, mostPhotoPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    for (int quality = 85; quality >= 25; quality -= 10) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (small.save(&buffer, "JPEG", quality) && bytes.size() <= mostPhotoBytes)
            return bytes;
    }
    return {};
}

Result<> writeJson(const QJsonObject &object, const QString &path)
{
    const QByteArray bytes = QJsonDocument(object).toJson();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Error::Kind::Storage, file.errorString());
    return {};
}

template<typename T>
Result<> only(const Result<T> &result)
{
    return result ? Result<>() : Result<>(fail(result.error()));
}

} // namespace

void StudentsPage::connectPanel()
{
    connect(m_studentPanel, &StudentPanel::pageRequested, this, &StudentsPage::studentRequested);
    connect(m_studentPanel, &StudentPanel::closed, this, [this] { showPanel(false); });
    connect(m_studentPanel, &StudentPanel::added, this, [this](const QString &number, const StudentEdit &said, const QString &code, QDate from) {
        const StudentId id = studentId(m_school.id, number);
        for (const StudentEntry &entry : std::as_const(m_directory.entries)) {
            if (entry.student.id == id) {
                //: %1 is a student
                m_studentPanel->tell(tr("This number is %1's. Search for the number to change that student.").arg(isolated(entry.student.name)));
                return;
            }
        }
        m_student = id;
        apply([=](Store &store) { return only(createStudent(store, number, said, code, from)); });
    });
    connect(m_studentPanel, &StudentPanel::saved, this, [this](const StudentEdit &said) {
        apply([id = m_student, said](Store &store) { return only(editStudent(store, id, said)); }, tr("Kept."));
    });
    connect(m_studentPanel, &StudentPanel::enrolled, this, [this](const QString &code, QDate from) {
        apply([id = m_student, code, from](Store &store) { return enrolStudent(store, id, code, from); });
    });
    connect(m_studentPanel, &StudentPanel::moved, this, [this](const QString &from, const QString &to, QDate day) {
        if (from != to)
            apply([id = m_student, from, to, day](Store &store) { return moveStudent(store, id, from, to, day); });
    });
    connect(m_studentPanel, &StudentPanel::ended, this, [this](const QString &code, QDate last) {
        apply([id = m_student, code, last](Store &store) { return unenrolStudent(store, id, code, last); });
    });
    connect(m_studentPanel, &StudentPanel::left, this, [this](QDate last) {
        apply([id = m_student, last](Store &store) { return endStudent(store, id, last); });
    });
    connect(m_studentPanel, &StudentPanel::mergeRequested, this, [this](StudentId real) {
        apply([temporary = m_student, real](Store &store) { return only(mergeWalkIn(store, temporary, real)); });
        m_student = real;
    });
    connect(m_studentPanel, &StudentPanel::separateRequested, this, [this](StudentId temporary) {
        apply([temporary](Store &store) { return only(separateWalkIn(store, temporary)); }, tr("They are two students again."));
    });
    connect(m_studentPanel, &StudentPanel::guardianSaved, this, [this](const Guardian &guardian) {
        apply([guardian](Store &store) { return only(putGuardian(store, guardian)); });
    });
    connect(m_studentPanel, &StudentPanel::guardianRemoved, this, [this](const Guardian &guardian) {
        apply([id = guardian.id](Store &store) { return removeGuardian(store, id); });
    });
    connect(m_studentPanel, &StudentPanel::photoRequested, this, &StudentsPage::choosePhoto);
    connect(m_studentPanel, &StudentPanel::exportRequested, this, &StudentsPage::chooseExport);
    connect(m_studentPanel, &StudentPanel::eraseRequested, this, [this](const QString &reason) {
        apply([id = m_student, reason](Store &store) { return only(eraseStudent(store, id, reason)); });
        m_student = {};
    });
}

/// The store announces what changed, and the page reads again.
void StudentsPage::apply(std::function<Result<>(Store &)> act, const QString &done)
{
    whenDone(m_data.run(std::move(act)), this, [this, done](const Result<> &result) {
        if (!result)
            m_studentPanel->tell(tr("Nothing was changed. %1").arg(Wording::error(result.error())));
        else if (!done.isEmpty())
            m_studentPanel->tell(done, false);
        if (m_student.isNull())
            showPanel(false);
    });
}

void StudentsPage::loadStudent()
{
    const auto read = [id = m_student](Store &store) -> Result<StudentFile> {
        const PeopleReader reader(store.database());
        const auto student = reader.byId(id);
        const auto spans = reader.enrolments(id);
        if (!student || !spans)
            return fail(!student ? student.error() : spans.error());
        StudentFile file{ *student, *spans, reader.guardians(id).value_or(QList<Guardian>()), {} };
        if (!student->photo.isEmpty())
            file.photo = store.read().photo(student->photo).value_or(QByteArray());
        return file;
    };
    whenDone(m_data.run(read), this, [this, id = m_student](const Result<StudentFile> &file) {
        if (id != m_student)
            return;
        if (!file) {
            showPanel(false);
            return;
        }
        m_studentPanel->display(*file, m_codes, m_directory.entries, today(), m_role);
        if (m_draft && m_draft->student == id)
            m_studentPanel->restore(*std::exchange(m_draft, std::nullopt));
        showPanel(true);
    });
}

void StudentsPage::choosePhoto()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a photo"), QString(), tr("Pictures (*.jpg *.jpeg *.png);;All files (*)"));
    if (!path.isEmpty())
        takePhoto(path);
}

void StudentsPage::takePhoto(const QString &path)
{
    whenDone(QtConcurrent::run(smallPhoto, path), this, [this, id = m_student](const QByteArray &jpeg) {
        if (jpeg.isEmpty())
            m_studentPanel->tell(tr("This file is no picture that can be read. Choose another one."));
        else
            apply([id, jpeg](Store &store) { return setPhoto(store, id, jpeg); });
    });
}

void StudentsPage::chooseExport()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Export all about this student"), QDir::home().filePath(u"student.json"_s), tr("JSON files (*.json)"));
    if (!file.isEmpty())
        exportStudent(file);
}

void StudentsPage::exportStudent(const QString &file)
{
    const auto write = [id = m_student](Store &store) { return everythingAbout(store.database(), id); };
    whenDone(m_data.run(write), this, [this, file](const Result<QJsonObject> &all) {
        if (!all) {
            m_studentPanel->tell(Wording::error(all.error()));
            return;
        }
        whenDone(QtConcurrent::run(writeJson, *all, file), this, [this, file](const Result<> &written) {
            const QString where = isolated(QDir::toNativeSeparators(file));
            //: %1 is a file
            m_studentPanel->tell(written ? tr("All about this student is in %1.").arg(where) : tr("The file %1 was not written. Choose another place.").arg(where), !written);
        });
    });
}

} // namespace rollbook
