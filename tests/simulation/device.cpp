// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/device.h"

#include "core/store/database.h"
#include "core/store/outbox.h"
#include "core/store/storepaths.h"
#include "sync/targets/target.h"
#include "tests/support/lesson.h"

using namespace Qt::StringLiterals;

namespace rollbook::sim {
namespace {

constexpr auto zone = "Africa/Nairobi"_L1;

class FixedClock final : public Clock
{
public:
    qint64 wallMs() const override { return 1'795'000'000'000; }
    qint64 monotonicMs() const override { return 1000; }
    QString bootId() const override { return QStringLiteral("preparation"); }
};

RosterPlan rosterPlan(const SchoolData &school)
{
    RosterPlan plan;
    for (const SchoolData::Class &c : school.classes)
        plan.newClasses.append({ .id = {}, .code = c.code, .name = c.name });
    int line = 1;
    for (const SchoolData::Pupil &pupil : school.pupils)
        plan.adds.append({ .line = ++line, .number = pupil.number, .name = pupil.name, .classCode = pupil.classCode });
    return plan;
}

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("cannot prepare: %s", qPrintable(result.error().detail));
    return std::move(*result);
}

void must(const Result<> &result)
{
    if (!result)
        qFatal("cannot prepare: %s", qPrintable(result.error().detail));
}

} // namespace

QByteArray preparedImage(const SchoolData &school, const QString &directory)
{
    const FixedClock clock;
    QDir().mkpath(directory);
    putBytes(directory + u"/ballast"_s, "small");
    {
        const auto store = must(Store::open({ .directory = directory, .clock = &clock, .vfs = {}, .create = true }));
        must(store->createSchool({ .id = {}, .code = school.code, .name = school.name, .zone = zone, .teacher = u"A Teacher"_s }));
        must(store->applyRoster(rosterPlan(school)));
    }
    const QByteArray image = bytesOf(directory + u"/rollbook.db"_s);
    QDir(directory).removeRecursively();
    return image;
}

Device::Device(Surroundings &surroundings, int index, const SchoolData::Account &account, const QByteArray &image)
    : m_around(surroundings), m_index(index), m_account(account), m_clock(surroundings.timeline), m_keychain(surroundings.timeline),
      m_line{ .device = index, .account = account.username }
{
    QDir().mkpath(path());
    putBytes(path() + u"/rollbook.db"_s, image);
    putBytes(path() + u"/ballast"_s, "small");
    // A device of its own, the same in every run of the seed.
    const QString id = QUuid::createUuidV5(QUuid(), u"device %1 %2"_s.arg(surroundings.swarm.seed).arg(index)).toString(QUuid::WithoutBraces);
    if (const QString fault = meddle(path() + u"/rollbook.db"_s, u"UPDATE device SET device_id='%1', hlc_high=''"_s.arg(id)); !fault.isEmpty())
        qFatal("cannot prepare: %s", qPrintable(fault));
    open();
    m_target = must(m_store->addTarget(m_around.kind.target(m_around.server.school(), account), {}));
    m_keychain.set(secretKey(m_target.id), account.password);
    const auto kind = must(makeTargetKind(m_target));
    QList<Link> links;
    const QList<MappingLine> mapping = m_around.server.mapping();
    for (const MappingLine &line : mapping) { // as a mapping file would give them
        if (line.entity == u"class"_s || line.entity == u"subject"_s || line.entity == u"student"_s)
            links.append({ line.entity, line.code, line.remoteId });
    }
    must(Outbox(*m_store, m_target.id, *kind).addLinks(links));
    for (const SchoolData::Class &c : m_around.server.school().classes) {
        m_students[c.code] = must(m_store->read().students(c.code, m_around.server.school().lessons.first().date));
        for (const Student &student : std::as_const(m_students[c.code]))
            m_numbers.insert(student.id, student.number);
    }
    begin();
}

Device::~Device() { close(); }

void Device::open()
{
    m_disk = std::make_unique<FaultVfs>("sim-" + QByteArray::number(m_index) + '-' + QByteArray::number(m_life));
    if (m_around.swarm.of(Trouble::PowerCut) > 0) {
        const auto there = files();
        for (auto file = there.begin(); file != there.end(); ++file) { // what is on the drive to begin with
            if (file.key().startsWith(u"rollbook.db"_s)) {
                m_disk->note({ DiskWrite::Kind::Write, file.key(), 0, *file });
                m_disk->note({ DiskWrite::Kind::Sync, file.key() });
            }
        }
        m_disk->record();
    }
    auto opened = Store::open({ .directory = path(), .clock = &m_clock, .vfs = m_disk->name() });
    if (!opened) {
        problem = opened.error().detail;
        m_around.chronicle.violate(u"I1"_s, u"the store of device %1 cannot be opened: %2"_s.arg(m_index).arg(problem));
        return;
    }
    m_store = std::move(*opened);
    forgetWhatIsGone();
    QObject::connect(m_store.get(), &Store::marksChanged, m_store.get(), [this](const QList<MarkState> &states) { learn(states); });
}

/// Nobody was told of these; whether what was ticked is there is the oracle's business.
void Device::forgetWhatIsGone()
{
    QMap<QString, qint64> revs;
    const auto read = m_store->database().each(u"SELECT session_id, student_id, rev FROM mark"_s, {}, [&](const Row &row) {
        revs.insert(keyOf(SessionId::fromString(row.text(0)), StudentId::fromString(row.text(1))), row.number(2));
    });
    Q_UNUSED(read)
    for (auto kept = announced.begin(); kept != announced.end(); ++kept)
        kept->byRev.removeIf([&](const auto &rev) { return rev.key() > revs.value(kept.key()); });
    made.removeIf([&](const MadeMark &mark) { return !mark.ticked && mark.mark.rev > revs.value(mark.key); });
}

void Device::close()
{
    m_sender.reset();
    m_keychain.forgetCallers();
    m_store.reset();
}

void Device::begin()
{
    if (!m_store)
        return;
    m_around.network.forgive(m_line);
    m_sender = m_around.makeSender({ .store = *m_store, .credentials = m_keychain,
                                     .makeTransport = [this] { return std::make_unique<VirtualTransport>(m_around.network, m_line); },
                                     .random = [this] { return Dice{ m_around.swarm.seed, 6, quint64(m_index), ++m_draws }.unit(); },
                                     .herdMs = 20'000,
                                     .makeAlarm = [this](std::function<void()> ring) {
                                         return std::make_unique<VirtualAlarm>(m_around.timeline, m_line.asleepUntil, std::move(ring));
                                     },
                                     .only = {} });
    m_sender->start();
}

void Device::learn(const QList<MarkState> &states)
{
    for (const MarkState &state : states) {
        if (state.mark.rev > 0)
            announced[keyOf(state.mark.session, state.mark.student)].byRev.insert(state.mark.rev, state.mark);
    }
}

QString Device::keyOf(SessionId session, StudentId student) const
{
    for (const Session &s : m_sessions) {
        if (s.id == session)
            return s.classCode + u'/' + s.subjectCode + u' ' + m_numbers.value(student);
    }
    return session.toString() + u' ' + m_numbers.value(student);
}

void Device::openRegister(const QString &classCode, const QString &subjectCode)
{
    for (const SchoolData::Lesson &lesson : m_around.server.school().lessons) {
        if (lesson.classCode != classCode || lesson.subjectCode != subjectCode)
            continue;
        const auto session = m_store->openSession({ .classCode = classCode, .subjectCode = subjectCode, .subjectName = subjectCode,
                                                    .date = lesson.date, .start = lesson.start, .end = lesson.end, .room = {} });
        if (session && !std::any_of(m_sessions.begin(), m_sessions.end(), [&](const Session &s) { return s.id == session->id; })) {
            m_sessions.append(*session);
            m_around.chronicle.tell(u"device %1 opens the register of %2 %3"_s.arg(m_index).arg(classCode, subjectCode));
        }
        return;
    }
}

void Device::mark(const QList<MarkEdit> &edits)
{
    const auto recorded = m_store->record(edits);
    if (!recorded) {
        m_around.chronicle.count(u"not saved"_s);
        m_around.chronicle.tell(u"device %1 cannot save: %2"_s.arg(m_index).arg(recorded.error().detail));
        return;
    }
    for (const MarkState &state : *recorded) {
        const QString key = keyOf(state.mark.session, state.mark.student);
        if (!made.isEmpty()) { // an edit that changed nothing made nothing
            const auto same = std::find_if(made.rbegin(), made.rend(), [&](const MadeMark &m) { return m.key == key; });
            if (same != made.rend() && same->mark.rev == state.mark.rev)
                continue;
        }
        if (state.mark.author == u"server"_s || state.mark.rev == 0)
            continue;
        announced[key].byRev.insert(state.mark.rev, state.mark);
        made.append({ m_index, key, state.mark, m_around.timeline.now(), true, m_around.kind.words(state.mark) });
        m_around.chronicle.count(u"marks"_s);
        m_around.chronicle.tell(u"device %1 marks %2: %3%4 (rev %5)"_s.arg(m_index).arg(key, statusWord(state.mark.value.status),
                                        state.mark.note.isEmpty() ? u""_s : u" \""_s + state.mark.note + u'"').arg(state.mark.rev));
    }
}

void Device::setFinished(SessionId session, bool finished)
{
    if (m_store->setFinished(session, finished))
        m_around.chronicle.tell(u"device %1 %2 a register"_s.arg(m_index).arg(finished ? u"finishes"_s : u"reopens"_s));
}

void Device::givePassword(const QString &password)
{
    m_account.password = password;
    m_around.network.forgive(m_line);
    if (m_sender)
        m_sender->useSecret(m_target.id, password);
    else
        m_keychain.set(secretKey(m_target.id), password);
}

QMap<QString, QByteArray> Device::files() const
{
    QMap<QString, QByteArray> all;
    for (const QString &name : { u"rollbook.db"_s, u"rollbook.db-wal"_s }) {
        if (QFile::exists(path() + u'/' + name))
            all.insert(name, bytesOf(path() + u'/' + name));
    }
    const QStringList journals = QDir(path() + u"/journal"_s).entryList(QDir::Files);
    for (const QString &name : journals)
        all.insert(u"journal/"_s + name, bytesOf(path() + u"/journal/"_s + name));
    return all;
}

/// A new folder with these: the program that held the old one is no more.
void Device::replaceFiles(const QMap<QString, QByteArray> &files)
{
    const QString old = path();
    ++m_life;
    QDir().mkpath(path() + u"/journal"_s);
    for (auto file = files.begin(); file != files.end(); ++file)
        putBytes(path() + u'/' + file.key(), *file);
    putBytes(path() + u"/ballast"_s, "small");
    QDir(old).removeRecursively();
}

void Device::restart()
{
    m_around.chronicle.tell(u"device %1: the program is closed and started again"_s.arg(m_index));
    const auto kept = (close(), files());
    replaceFiles(kept);
    open();
    begin();
}

void Device::kill()
{
    m_around.chronicle.tell(u"device %1: the program is killed and started again"_s.arg(m_index));
    const auto left = files();
    close();
    replaceFiles(left);
    open();
    begin();
}

void Device::cutPower(Dice &dice)
{
    m_around.chronicle.tell(u"device %1 loses power"_s.arg(m_index));
    const qsizetype safe = m_disk->log().size();
    const auto before = files();
    if (m_store && !m_sessions.isEmpty() && dice.chance(0.5)) { // in the middle of a tap
        const Session session = dice.pick(m_sessions);
        const Student student = dice.pick(m_students[session.classCode]);
        const auto recorded = m_store->record({ { .session = session.id, .student = student.id,
                                                  .value = StatusValue{ .status = dice.pick(markedStatuses), .minutesLate = {} }, .note = {} } });
        if (recorded && !recorded->isEmpty()) {
            const Mark mark = recorded->first().mark;
            made.append({ m_index, keyOf(session.id, student.id), mark, m_around.timeline.now(), false, m_around.kind.words(mark) });
        }
    }
    const qsizetype at = safe + dice.below(m_disk->log().size() - safe + 1);
    // The journal is written after the commit.
    QMap<QString, QByteArray> left = at < m_disk->log().size() ? before : files();
    left.remove(u"rollbook.db"_s);
    left.remove(u"rollbook.db-wal"_s);
    const auto drive = afterPowerCut(m_disk->log(), at, dice.pick(allSurvivors), quint32(dice.next()));
    for (auto file = drive.begin(); file != drive.end(); ++file) {
        if (file.key() == u"rollbook.db"_s || file.key() == u"rollbook.db-wal"_s)
            left.insert(file.key(), *file);
    }
    for (auto file = left.begin(); file != left.end(); ++file) {
        if (file.key().startsWith(u"journal/"_s)) // flushed within a second, not at once
            file->chop(dice.chance(0.5) ? dice.below(std::min<qint64>(file->size(), 600)) : 0);
    }
    close();
    replaceFiles(left);
    m_clock.reboot();
    open();
    begin();
}

void Device::sleep(qint64 ms)
{
    m_around.chronicle.tell(u"device %1 sleeps for %2 s"_s.arg(m_index).arg(ms / 1000));
    m_line.asleepUntil = m_around.timeline.now() + ms;
    m_clock.slept(ms);
    m_around.timeline.in(ms + 1, [this] {
        m_around.network.forgive(m_line);
        if (m_sender)
            m_sender->linkUp();
    });
}

void Device::keepCopy()
{
    const QString file = m_around.directory + u"/copy-%1"_s.arg(m_index);
    QFile::remove(file);
    if (m_store->backup(file))
        m_copy = bytesOf(file);
}

void Device::goBack()
{
    m_around.chronicle.tell(u"device %1: an older database file is put back"_s.arg(m_index));
    const QString before = m_store->database().value(u"SELECT device_id FROM device"_s)->value_or(QVariant()).toString();
    const qint64 events = m_store->database().value(u"SELECT max(seq) FROM event"_s)->value_or(QVariant()).toLongLong();
    auto left = (close(), files());
    left.remove(u"rollbook.db-wal"_s);
    left[u"rollbook.db"_s] = m_copy;
    replaceFiles(left);
    ++timesGoneBack;
    open();
    if (m_store) {
        const QString after = m_store->database().value(u"SELECT device_id FROM device"_s)->value_or(QVariant()).toString();
        const qint64 now = m_store->database().value(u"SELECT max(seq) FROM event WHERE kind<>'restore'"_s)->value_or(QVariant()).toLongLong();
        if (after == before && !m_store->restored().isEmpty())
            m_around.chronicle.violate(u"I12"_s, u"device %1 was put back and stamps as the same device"_s.arg(m_index));
        if (now < events)
            m_around.chronicle.violate(u"I1"_s, u"device %1 was put back: the journal's %2 events are not all there (%3)"_s.arg(m_index).arg(events).arg(now));
    }
    begin();
}

} // namespace rollbook::sim
