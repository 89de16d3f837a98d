// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/credentials.h"

#include "sync/sealedtext.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSaveFile>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rollbook {
namespace {

const QString service = u"org.rollbook.Rollbook"_s;

/// Runs a keychain job until it ends or ten seconds have passed, whichever comes first. A job that
/// ends later is ignored; it deletes itself.
template<typename Job, typename Done>
void runJob(Job *job, Done done)
{
    auto *deadline = new QTimer(job);
    auto answered = std::make_shared<bool>(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, answered, done](QKeychain::Job *) {
        if (!std::exchange(*answered, true))
            done(*job, true);
    });
    QObject::connect(deadline, &QTimer::timeout, job, [job, answered, done] {
        if (!std::exchange(*answered, true))
            done(*job, false);
    });
    deadline->setSingleShot(true);
    deadline->start(10s);
    job->start();
}

tl::unexpected<Error> jobError(const QKeychain::Job &job, bool inTime)
{
    if (!inTime)
        return fail(Error::Kind::Secret, u"the keychain did not answer; it may be locked"_s);
    if (job.error() == QKeychain::EntryNotFound)
        return fail(Error::Kind::NotFound, u"no password is stored"_s);
    return fail(Error::Kind::Secret, u"the keychain cannot be used: "_s + job.errorString());
}

class KeychainCredentials final : public Credentials
{
public:
    void read(const QString &key, Read done) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setKey(key);
        runJob(job, [done = std::move(done)](QKeychain::ReadPasswordJob &ended, bool inTime) {
            if (inTime && ended.error() == QKeychain::NoError)
                done(ended.textData());
            else
                done(jobError(ended, inTime));
        });
    }

    void write(const QString &key, const QString &secret, Done done) override
    {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setKey(key);
        job->setTextData(secret);
        runJob(job, [done = std::move(done)](QKeychain::WritePasswordJob &ended, bool inTime) { finish(ended, inTime, done); });
    }

    void remove(const QString &key, Done done) override
    {
        auto *job = new QKeychain::DeletePasswordJob(service);
        job->setKey(key);
        runJob(job, [done = std::move(done)](QKeychain::DeletePasswordJob &ended, bool inTime) { finish(ended, inTime, done); });
    }

private:
    static void finish(const QKeychain::Job &job, bool inTime, const Done &done)
    {
        if (inTime && job.error() == QKeychain::NoError)
            done({});
        else
            done(jobError(job, inTime));
    }
};

class PassphraseCredentials final : public Credentials
{
public:
    PassphraseCredentials(QString file, QString passphrase) : m_file(std::move(file)), m_passphrase(std::move(passphrase)) { }

    void read(const QString &key, Read done) override { later([this, key, done] { done(readNow(key)); }); }
    void write(const QString &key, const QString &secret, Done done) override
    {
        later([this, key, secret, done] { done(change(key, secret)); });
    }
    void remove(const QString &key, Done done) override
    {
        later([this, key, done] { done(change(key, std::nullopt)); });
    }

private:
    void later(std::function<void()> f) { QTimer::singleShot(0, &m_context, std::move(f)); }

    Result<QJsonObject> load() const
    {
        QFile file(m_file);
        if (!file.exists())
            return QJsonObject();
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Kind::Secret, u"cannot read %1: %2"_s.arg(m_file, file.errorString()));
        const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
        if (!json.isObject())
            return fail(Error::Kind::Secret, u"%1 is damaged; give the passwords again"_s.arg(m_file));
        return json.object();
    }

    Result<QString> readNow(const QString &key) const
    {
        const auto all = load();
        if (!all)
            return fail(all.error());
        if (!all->contains(key))
            return fail(Error::Kind::NotFound, u"no password is stored"_s);
        return openText((*all)[key].toObject(), m_passphrase, key);
    }

    Result<> change(const QString &key, const std::optional<QString> &secret)
    {
        auto all = load();
        if (!all)
            return fail(all.error());
        all->remove(key);
        if (secret) {
            const auto sealed = sealText(*secret, m_passphrase, key);
            if (!sealed)
                return fail(sealed.error());
            all->insert(key, *sealed);
        }
        QSaveFile file(m_file);
        if (!file.open(QIODevice::WriteOnly))
            return fail(Error::Kind::Secret, u"cannot write %1: %2"_s.arg(m_file, file.errorString()));
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(QJsonDocument(*all).toJson());
        if (!file.commit())
            return fail(Error::Kind::Secret, u"cannot write %1: %2"_s.arg(m_file, file.errorString()));
        return {};
    }

    QString m_file;
    QString m_passphrase;
    QObject m_context;
};

} // namespace

std::unique_ptr<Credentials> makeKeychainCredentials() { return std::make_unique<KeychainCredentials>(); }

std::unique_ptr<Credentials> makePassphraseCredentials(const QString &file, const QString &passphrase)
{
    return std::make_unique<PassphraseCredentials>(file, passphrase);
}

QString secretKey(TargetId target) { return u"target/"_s + target.toString(); }

QString refreshKey(TargetId target) { return secretKey(target) + u"/refresh"_s; }

} // namespace rollbook
