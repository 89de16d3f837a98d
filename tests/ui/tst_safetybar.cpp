// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unsentsource.h"
#include "tests/ui/uistore.h"
#include "ui/mainwindow.h"
#include "ui/print/unsentlist.h"
#include "ui/safetybar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// The bar that says that a copy of unsent marks was made, and the list on paper.
class tst_SafetyBar : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnOurWarnings();
        m_store = std::make_unique<UiStore>();
        m_window = std::make_unique<MainWindow>(*m_store->data, m_store->school, m_store->clock,
                                                m_store->directory());
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_store.reset();
    }

    void itIsQuietUntilThereIsACopy()
    {
        QVERIFY(!bar()->isVisible());
        m_window->showUnsentCopy(write(), 38, SafetyReason::Age);
        QVERIFY(bar()->isVisible());
        const QString text = bar()->findChild<QLabel *>()->text();
        QVERIFY(text.startsWith(u"38 marks have waited for more than a day. Nothing is lost"_s));
        button(u"Close safety notice"_s)->click();
        QVERIFY(!bar()->isVisible());
    }

    void everyReasonHasCalmWords()
    {
        QStringList sentences;
        for (const SafetyReason reason : { SafetyReason::Age, SafetyReason::Refused,
                                           SafetyReason::Space, SafetyReason::Quarantine })
            sentences.append(SafetyBar::sentence(3, reason));
        QCOMPARE(sentences.removeDuplicates(), 0);
        for (const QString &sentence : std::as_const(sentences)) {
            QVERIFY(sentence.contains(u'3'));
            QVERIFY(!sentence.contains(u'!')
                    && !sentence.contains(u"error"_s, Qt::CaseInsensitive));
        }
    }

    void aNarrowWindowHasTheButtonsBelow()
    {
        m_window->showUnsentCopy(write(), 38, SafetyReason::Age);
        m_window->resize(1100, 700);
        const auto isBelow = [this] {
            return button(u"Open folder"_s)->y()
                >= bar()->findChild<QLabel *>()->geometry().bottom();
        };
        QTRY_VERIFY(!isBelow());
        m_window->resize(400, 700);
        QTRY_VERIFY(isBelow());
        QVERIFY(bar()->findChild<QLabel *>()->width() > 280);
    }

    void theFolderCanBeOpened()
    {
        m_window->showUnsentCopy(write(), 1, SafetyReason::Refused);
        QSignalSpy asked(m_window.get(), &MainWindow::openFolderRequested);
        button(u"Open folder"_s)->click();
        QCOMPARE(asked.value(0).value(0).toString(), m_store->dir.path());
    }

    void theCopyIsSavedElsewhere()
    {
        m_window->showUnsentCopy(write(), 1, SafetyReason::Space);
        QVERIFY(QDir(m_store->dir.path()).mkdir(u"usb"_s));
        QSignalSpy saved(bar(), &SafetyBar::saved);
        bar()->saveTo(m_store->dir.filePath(u"usb"_s));
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(QDir(m_store->dir.filePath(u"usb"_s)).entryList(QDir::Files),
                 (QStringList{ u"unsent-1.csv"_s, u"unsent-1.json"_s }));
        QVERIFY(!bar()->isVisible());
        QVERIFY(saved[0][0].toString().startsWith(u"The copy is in "_s));
    }

    void aCopyThatCannotBeSavedStaysOffered()
    {
        m_window->showUnsentCopy(write(), 1, SafetyReason::Space);
        QSignalSpy saved(bar(), &SafetyBar::saved);
        bar()->saveTo(m_store->dir.filePath(u"pulled out"_s));
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(saved[0][0].toString().startsWith(u"The copy was not saved"_s));
        QVERIFY(bar()->isVisible());
    }

    void paperIsPdfAndSaysWhatFailed()
    {
        m_store->addClass();
        const SessionId session = m_store->openSession();
        const auto marked = m_store->data->run([session](Store &store) {
            const auto students = store.read().students(u"7A"_s, QDate(2026, 11, 20));
            return store.record({ { .session = session,
                                    .student = students->at(2).id,
                                    .value = StatusValue{ Status::Late, 7 },
                                    .note = u"bus"_s } });
        });
        QVERIFY(marked.result());
        const auto unsent = gatherUnsent(m_store->directory(), u"asked"_s, m_store->clock.wallMs());
        QVERIFY(unsent);
        QCOMPARE(unsent->marks.size(), 1);
        const auto printed = printedUnsent(*unsent);
        QVERIFY(printed);
        QVERIFY(printed->startsWith("%PDF-1."));
        Unsent many = *unsent; // the same mark again and again: what is tested is where pages end
        for (int i = 0; i < 80; ++i)
            many.marks.append(many.marks.first());
        const auto pages = printedUnsent(many);
        QVERIFY(pages->count("/Type /Page\n") > printed->count("/Type /Page\n"));
    }

private:
    QString write()
    {
        for (const QString &suffix : { u"json"_s, u"csv"_s }) {
            QFile file(m_store->dir.filePath(u"unsent-1."_s + suffix));
            if (!file.open(QIODevice::WriteOnly) || file.write("content") != 7)
                qFatal("cannot write");
        }
        return m_store->dir.filePath(u"unsent-1"_s);
    }
    SafetyBar *bar() { return m_window->findChild<SafetyBar *>(); }
    QPushButton *button(const QString &name)
    {
        const QList<QPushButton *> all = bar()->findChildren<QPushButton *>();
        for (QPushButton *each : all) {
            if (each->text() == name || each->accessibleName() == name)
                return each;
        }
        qFatal("no button");
    }

    std::unique_ptr<UiStore> m_store;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(tst_SafetyBar)
#include "tst_safetybar.moc"
