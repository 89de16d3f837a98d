// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/device.h"

#include "core/store/database.h"
#include "core/store/outbox.h"
#include "core/store/storepaths.h"
#include "sync/targets/target.h"
#include "tests/simulation/ramvfs.h"
#include "tests/support/lesson.h"

#include <utility>

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
    : m_around(surroundings), m_index(index), m_account(account), m_clock(surroundings.timeline), m_keychain(surroundings.timeline)
{
    QDir().mkpath(path());
    putBytes(path() + u"/rollbook.db"_s, image);
    putBytes(path() + u"/ballast"_s, "small");
    // A device of its own, the same in every run of the seed.
    const QString id = QUuid::createUuidV5(QUuid(), u"device %1 %2"_s.arg(surroundings.swarm.seed).arg(index)).toString(QUuid::WithoutBraces);
    if (const QString fault = meddle(path() + u"/rollbook.db"_s, u"UPDATE device SET device_id='%1', hlc_high=''"_s.arg(id)); !fault.isEmpty())
        qFatal("cannot prepare: %s", qPrintable(fault));
    open();
    for (const SchoolData::Class &c : m_around.school.classes) {
        m_students[c.code] = must(m_store->read().students(c.code, m_around.school.lessons.first().date));
        for (const Student &student : std::as_const(m_students[c.code]))
            m_numbers.insert(student.id, student.number);
    }
    for (const auto &site : m_around.sites) {
        Target target = site->kind.target(m_around.school, account);
        target.name = u"School %1"_s.arg(site->number);
        target.url = u"https://%1"_s.arg(site->host());
        target = must(m_store->addTarget(target, {}));
        sitDown(*site, target);
        m_keychain.set(secretKey(target.id), site->secretOf(account.password));
        const auto kind = must(makeTargetKind(target));
        QList<Link> links;
        const QList<MappingLine> mapping = site->server->mapping();
        for (const MappingLine &line : mapping) { // as a mapping file would give them
            if (line.entity == u"class"_s || line.entity == u"subject"_s || line.entity == u"student"_s)
                links.append({ line.entity, line.code, line.remoteId });
        }
        must(Outbox(*m_store, target.id, *kind).addLinks(links));
    }
    begin();
}

Device::Device(Surroundings &surroundings, int index, const Device &original)
    : announced(original.announced), m_around(surroundings), m_index(index), m_account(original.m_account), m_clock(surroundings.timeline),
      m_keychain(surroundings.timeline), m_isClone(true), m_sessions(original.m_sessions), m_students(original.m_students), m_numbers(original.m_numbers)
{
    replaceFiles(original.files());
    for (const auto &seat : original.m_seats) {
        sitDown(seat->site, seat->target);
        m_seats.back()->line.shown = seat->line.shown;
        m_seats.back()->line.signInRefused = seat->line.signInRefused; // and so noted in its store
        m_keychain.set(secretKey(seat->target.id), seat->site.secretOf(m_account.password));
    }
    open();
    begin();
}

void Device::sitDown(Site &site, const Target &target)
{
    m_seats.push_back(std::unique_ptr<Seat>(new Seat{ .site = site, .target = target, .line = { .device = m_index, .account = m_account.username } }));
    for (auto it = m_numbers.begin(); it != m_numbers.end(); ++it)
        site.network.learn(it.key().toString(), *it);
}

VirtualTransport::Way Device::wayTo(const QString &host) const
{
    for (const auto &seat : m_seats) {
        if (seat->site.host() == host)
            return { &seat->site.network, &seat->line };
    }
    qFatal("nobody has the address %s", qPrintable(host));
}

void Device::setOnline(bool on)
{
    for (const auto &seat : m_seats)
        seat->line.online = on;
}

void Device::setCaptive(bool on)
{
    for (const auto &seat : m_seats)
        seat->line.captive = on;
}

void Device::setIntercepted(bool on)
{
    for (const auto &seat : m_seats)
        seat->line.intercepted = on;
}

void Device::setDiskFull(bool on)
{
    if (on)
        m_disk->failAt(1, FaultVfs::Write | FaultVfs::Truncate, FaultVfs::Error::Full, 1'000'000'000);
    else
        m_disk->heal();
    for (const auto &seat : m_seats)
        seat->line.diskFull = on;
}

void Device::forgive()
{
    for (const auto &seat : m_seats)
        seat->site.network.forgive(seat->line);
}

void Device::signOut()
{
    m_keychain.clear();
    for (const auto &seat : m_seats)
        seat->signedOut = true;
}

Device::~Device() { close(); }

void Device::open()
{
    for (const auto &seat : m_seats)
        seat->line.diskFull = false;
    m_disk = std::make_unique<FaultVfs>("sim-" + QByteArray::number(m_index) + '-' + QByteArray::number(m_life), RamVfs::instance().vfs());
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
    for (const auto &seat : m_seats) {
        if (std::exchange(seat->line.costUnsaved, false))
            seat->site.network.forgive(seat->line);
        if (std::exchange(seat->line.holdUnsaved, false))
            seat->line.heldUntil = 0;
    }
    m_sender = m_around.makeSender({ .store = *m_store, .credentials = m_keychain,
                                     .makeTransport = [this] { return std::make_unique<VirtualTransport>([this](const QString &host) { return wayTo(host); }); },
                                     .random = [this] { return Dice{ m_around.swarm.seed, 6, quint64(m_index), ++m_draws }.unit(); },
                                     .herdMs = m_around.herdMs,
                                     .publishMs = 3'600'000, // nobody looks
                                     .makeAlarm = [this](std::function<void()> ring) {
                                         return std::make_unique<VirtualAlarm>(m_around.timeline, m_asleepUntil, std::move(ring));
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
    return m_seats.front()->site.network.keyOf(session.toString(), m_numbers.value(student)); // it came from a hub
}

void Device::openRegister(const QString &classCode, const QString &subjectCode, QDate date)
{
    for (const SchoolData::Lesson &lesson : m_around.school.lessons) {
        if (lesson.classCode != classCode || lesson.subjectCode != subjectCode || (date.isValid() && lesson.date != date))
            continue;
        const auto session = m_store->openSession({ .classCode = classCode, .subjectCode = subjectCode, .subjectName = subjectCode,
                                                    .date = lesson.date, .start = lesson.start, .end = lesson.end, .room = {} });
        if (session && !std::any_of(m_sessions.begin(), m_sessions.end(), [&](const Session &s) { return s.id == session->id; })) {
            m_sessions.append(*session);
            for (const auto &seat : m_seats)
                seat->site.network.learn(session->id.toString(), classCode + u'/' + subjectCode);
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
        made.append({ m_index, key, state.mark, m_around.timeline.now(), true });
        m_around.chronicle.count(u"marks"_s);
        m_around.chronicle.tell(u"device %1 marks %2: %3%4 (rev %5)"_s.arg(m_index).arg(key, statusWord(state.mark.value.status),
                                        state.mark.note.isEmpty() ? u""_s : u" \""_s + state.mark.note + u'"').arg(state.mark.rev));
    }
}

void Device::setFinished(SessionId session, bool finished)
{
    if (!m_store->setFinished(session, finished))
        return;
    for (const auto &seat : m_seats)
        seat->site.closedSession = seat->site.closedSession || seat->site.kind.closes;
    m_around.chronicle.tell(u"device %1 %2 a register"_s.arg(m_index).arg(finished ? u"finishes"_s : u"reopens"_s));
}

void Device::givePassword(Seat &seat, const QString &password)
{
    m_account.password = password;
    seat.site.network.forgive(seat.line);
    if (m_sender)
        m_sender->useSecret(seat.target.id, seat.site.secretOf(password));
    else
        m_keychain.set(secretKey(seat.target.id), seat.site.secretOf(password));
}

} // namespace rollbook::sim
