// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/credentials.h"
#include "sync/sealedtext.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

constexpr auto insideKeyring = "ROLLBOOK_TEST_KEYRING";
constexpr int keychainDeadline = 12'000;

} // namespace

/// Passwords in a sealed file, and in the system's keychain: without one, and with a private one that
/// this program starts for itself.
class tst_Credentials : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (qEnvironmentVariableIsSet(insideKeyring))
            return;
        // No session bus, no display, nobody's home: whatever the machine has must not be touched.
        for (const char *name : { "DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL", "KDE_FULL_SESSION" })
            qunsetenv(name);
        for (const char *name : { "HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME" })
            qputenv(name, m_home.path().toUtf8());
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"secrets.json"_s);
    }

    void aPasswordIsFoundAgain_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("plain") << u"correct horse"_s;
        QTest::newRow("empty") << QString(u""_s);
        QTest::newRow("Unicode") << u"pässwörd 漢字 🙂"_s;
        QTest::newRow("long") << QString(10'000, u'x');
    }
    void aPasswordIsFoundAgain()
    {
        QFETCH(QString, secret);
        const auto mine = makePassphraseCredentials(m_file, u"open sesame"_s);
        QVERIFY(write(*mine, u"target/1"_s, secret));
        const auto later = makePassphraseCredentials(m_file, u"open sesame"_s);
        QCOMPARE(read(*later, u"target/1"_s).value(), secret);
    }

    void theFileIsForItsOwnerAndHoldsNoSecret()
    {
        const mode_t before = umask(0);
        const auto mine = makePassphraseCredentials(m_file, u"open sesame"_s);
        const bool written = write(*mine, u"target/1"_s, u"correct horse"_s).has_value();
        umask(before);
        QVERIFY(written);
        QCOMPARE(mode(), 0600U);
        QVERIFY(write(*mine, u"target/1"_s, u"another"_s)); // an existing file too
        QCOMPARE(mode(), 0600U);
        const QByteArray bytes = content();
        QVERIFY(!bytes.contains("another") && !bytes.contains(QByteArray("another").toBase64()));
        QVERIFY(!bytes.contains("sesame"));
        QCOMPARE(m_dir->isValid() ? QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden).size() : 0, 1); // nothing left beside it
    }

    void theSameSecretNeverLooksTheSame()
    {
        const auto first = sealText(u"x"_s, u"p"_s, u"n"_s), second = sealText(u"x"_s, u"p"_s, u"n"_s);
        for (const QString &part : { u"salt"_s, u"nonce"_s, u"text"_s, u"tag"_s })
            QVERIFY((*first)[part] != (*second)[part]);
    }

    void anotherPassphraseOpensNothing()
    {
        QVERIFY(write(*makePassphraseCredentials(m_file, u"open sesame"_s), u"target/1"_s, u"correct horse"_s));
        for (const QString &wrong : { u"open Sesame"_s, u""_s, u"open sesame "_s })
            QCOMPARE(errorOf(read(*makePassphraseCredentials(m_file, wrong), u"target/1"_s)), Error::Kind::Secret);
    }

    void aSecretIsBoundToItsName()
    {
        const auto mine = makePassphraseCredentials(m_file, u"p"_s);
        QVERIFY(write(*mine, u"target/1"_s, u"correct horse"_s));
        QJsonObject all = QJsonDocument::fromJson(content()).object();
        all.insert(u"target/2"_s, all[u"target/1"_s]);
        replace(QJsonDocument(all).toJson());
        QCOMPARE(errorOf(read(*mine, u"target/2"_s)), Error::Kind::Secret);
        QCOMPARE(read(*mine, u"target/1"_s).value(), u"correct horse"_s);
    }

    void anythingAlteredIsNoticed()
    {
        const auto sealed = sealText(u"correct horse"_s, u"p"_s, u"n"_s).value();
        for (const QString &part : { u"salt"_s, u"nonce"_s, u"text"_s, u"tag"_s }) {
            QByteArray bytes = QByteArray::fromBase64(sealed[part].toString().toLatin1());
            bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
            QJsonObject altered = sealed;
            altered[part] = QString::fromLatin1(bytes.toBase64());
            QCOMPARE(errorOf(openText(altered, u"p"_s, u"n"_s)), Error::Kind::Secret);
            altered[part] = QString::fromLatin1(bytes.chopped(1).toBase64());
            QCOMPARE(errorOf(openText(altered, u"p"_s, u"n"_s)), Error::Kind::Secret);
            altered.remove(part);
            QCOMPARE(errorOf(openText(altered, u"p"_s, u"n"_s)), Error::Kind::Secret);
        }
        QJsonObject weaker = sealed;
        weaker[u"kdf"_s] = u"scrypt-1-1-1"_s;
        QCOMPARE(errorOf(openText(weaker, u"p"_s, u"n"_s)), Error::Kind::Secret);
        QCOMPARE(openText(sealed, u"p"_s, u"n"_s).value(), u"correct horse"_s);
    }

    void aDamagedFileIsNotAMissingPassword_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"target/1\":{\"kdf\":");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("zeros") << QByteArray(100, '\0');
        QTest::newRow("a text instead of a secret") << QByteArray("{\"target/1\":\"correct horse\"}");
    }
    void aDamagedFileIsNotAMissingPassword()
    {
        QFETCH(QByteArray, bytes);
        replace(bytes);
        const auto mine = makePassphraseCredentials(m_file, u"p"_s);
        QCOMPARE(errorOf(read(*mine, u"target/1"_s)), Error::Kind::Secret);
    }

    void aDamagedFileIsNotOverwritten()
    {
        replace("{\"target/1\":");
        QCOMPARE(errorOf(write(*makePassphraseCredentials(m_file, u"p"_s), u"target/2"_s, u"x"_s)), Error::Kind::Secret);
        QCOMPARE(content(), "{\"target/1\":");
    }

    void whatIsNotThereIsNotFound()
    {
        const auto mine = makePassphraseCredentials(m_file, u"p"_s);
        QCOMPARE(errorOf(read(*mine, u"target/1"_s)), Error::Kind::NotFound);
        QVERIFY(write(*mine, u"target/1"_s, u"one"_s));
        QVERIFY(write(*mine, u"target/2"_s, u"two"_s));
        QVERIFY(remove(*mine, u"target/1"_s));
        QCOMPARE(errorOf(read(*mine, u"target/1"_s)), Error::Kind::NotFound);
        QCOMPARE(read(*mine, u"target/2"_s).value(), u"two"_s);
    }

    void whereNothingCanBeWrittenSaysSo()
    {
        const auto mine = makePassphraseCredentials(m_dir->filePath(u"no/such/place"_s), u"p"_s);
        QCOMPARE(errorOf(write(*mine, u"target/1"_s, u"x"_s)), Error::Kind::Secret);
    }

    void withoutAKeychainItSaysSoInTime()
    {
        if (qEnvironmentVariableIsSet(insideKeyring))
            QSKIP("there is one here");
        const auto keychain = makeKeychainCredentials();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(errorOf(read(*keychain, u"target/none"_s)), Error::Kind::Secret); // NotFound would be a lie
        QCOMPARE(errorOf(write(*keychain, u"target/none"_s, u"x"_s)), Error::Kind::Secret);
        QCOMPARE(errorOf(remove(*keychain, u"target/none"_s)), Error::Kind::Secret);
        QVERIFY(timer.elapsed() < 3 * keychainDeadline);
    }

    void anAnswerAfterTheEndIsHarmless()
    {
        auto keychain = makeKeychainCredentials();
        auto file = makePassphraseCredentials(m_file, u"p"_s);
        bool called = false;
        file->read(u"target/1"_s, [&](const Result<QString> &) { called = true; });
        file.reset();
        auto answered = std::make_shared<bool>(false);
        keychain->read(u"target/1"_s, [answered](const Result<QString> &) { *answered = true; });
        keychain.reset();
        QTRY_VERIFY_WITH_TIMEOUT(*answered, keychainDeadline); // who asked must look whether they still live
        QVERIFY(!called);
    }

    /// Runs this program again, in a session of its own with a keyring of its own.
    void withAKeyring()
    {
        if (qEnvironmentVariableIsSet(insideKeyring))
            QSKIP("already inside");
        for (const QString &program : { u"dbus-run-session"_s, u"gnome-keyring-daemon"_s }) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(program + u" is not installed"_s));
        }
        QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : { u"HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s })
            environment.insert(name, home.path());
        environment.insert(QString::fromLatin1(insideKeyring), u"1"_s);
        QProcess session;
        session.setProcessEnvironment(environment);
        session.setProcessChannelMode(QProcess::MergedChannels);
        session.start(u"dbus-run-session"_s,
                      { u"--"_s, u"sh"_s, u"-c"_s,
                        u"printf pw | gnome-keyring-daemon --unlock --components=secrets --foreground >\"$HOME/daemon.log\" 2>&1 & "
                        "\"$0\" insideAKeyring; result=$?; kill $!; exit $result"_s,
                        QCoreApplication::applicationFilePath() });
        const bool ended = session.waitForFinished(40'000);
        const QByteArray output = session.readAll();
        QVERIFY2(ended, output.constData());
        QVERIFY2(session.exitStatus() == QProcess::NormalExit && session.exitCode() == 0, output.constData());
        QVERIFY2(output.contains("PASS   : tst_Credentials::insideAKeyring()"), output.constData());
    }

    void insideAKeyring()
    {
        if (!qEnvironmentVariableIsSet(insideKeyring))
            return; // withAKeyring() runs it
        const auto keychain = makeKeychainCredentials();
        const QString key = secretKey(TargetId(QUuid::createUuid()));
        QTRY_VERIFY(write(*keychain, key, u"correct horse"_s)); // the daemon needs a moment to appear
        QCOMPARE(read(*makeKeychainCredentials(), key).value(), u"correct horse"_s);
        QVERIFY(write(*keychain, key, u"pässwörd 漢字"_s));
        QCOMPARE(read(*keychain, key).value(), u"pässwörd 漢字"_s);
        QCOMPARE(errorOf(read(*keychain, key + u"x"_s)), Error::Kind::NotFound);
        QVERIFY(remove(*keychain, key));
        QCOMPARE(errorOf(read(*keychain, key)), Error::Kind::NotFound);
    }

private:
    template<typename T>
    static Error::Kind errorOf(const Result<T> &result)
    {
        return result ? Error::Kind::NotSupported : result.error().kind;
    }
    template<typename T>
    static Result<T> wait(const std::function<void(std::function<void(const Result<T> &)>)> &ask)
    {
        const auto answer = std::make_shared<std::optional<Result<T>>>();
        ask([answer](const Result<T> &result) { *answer = result; });
        if (answer->has_value())
            QTest::qFail("answered before it returned", __FILE__, __LINE__);
        if (!QTest::qWaitFor([&] { return answer->has_value(); }, keychainDeadline))
            QTest::qFail("no answer in time", __FILE__, __LINE__);
        return answer->value_or(fail(Error::Kind::NotSupported, {}));
    }
    static Result<QString> read(Credentials &from, const QString &key)
    {
        return wait<QString>([&](auto done) { from.read(key, done); });
    }
    static Result<> write(Credentials &to, const QString &key, const QString &secret)
    {
        return wait<void>([&](auto done) { to.write(key, secret, done); });
    }
    static Result<> remove(Credentials &from, const QString &key)
    {
        return wait<void>([&](auto done) { from.remove(key, done); });
    }

    QByteArray content() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void replace(const QByteArray &bytes) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    mode_t mode() const
    {
        struct stat info{};
        stat(m_file.toLocal8Bit().constData(), &info);
        return info.st_mode & 0777U;
    }

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_GUILESS_MAIN(tst_Credentials)
#include "tst_credentials.moc"
