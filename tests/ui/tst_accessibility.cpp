// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/room.h"
#include "tests/ui/schoolyear.h"
#include "ui/mainwindow.h"
#include "ui/pages.h"
#include "ui/register/countsbar.h"

#include <QAccessible>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QSet>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// What a program can be asked of WCAG 2.2, on every page: names, roles, words in names, sizes, and that the keyboard
/// gets everywhere and is seen there. docs/accessibility.md says which criterion each is for.
class tst_Accessibility : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_school = std::make_unique<SchoolYear>();
        const SessionId session = m_school->openSession();
        m_window = std::make_unique<MainWindow>(*m_school->data, m_school->school, m_school->clock, m_school->directory());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->setSyncStatus(waiting(*m_school));
        m_window->setPeople({ .people = twoPeople(), .current = u"1"_s, .lockAfterMinutes = 5, .shared = true });
        m_window->openSession(session);
        settle(*m_school->data, *m_window);
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_school.reset();
    }

    void pages_data()
    {
        QTest::addColumn<int>("page");
        const char *names[] = { "today", "register", "class book", "students", "timetable", "absence", "reports", "sync", "settings" };
        static_assert(std::size(names) == pageCount);
        for (int i = 0; i < pageCount; ++i)
            QTest::newRow(names[i]) << i;
    }

    void everyControlHasANameAndARole_data() { pages_data(); }
    void everyControlHasANameAndARole() // 4.1.2, 3.3.2, 1.1.1
    {
        for (QWidget *control : controls()) {
            QAccessibleInterface *read = QAccessible::queryAccessibleInterface(control);
            QVERIFY2(read, control->metaObject()->className());
            const QString who = u"%1 %2"_s.arg(QString::fromLatin1(control->metaObject()->className()), read->text(QAccessible::Name));
            QVERIFY2(!read->text(QAccessible::Name).trimmed().isEmpty(), qPrintable(who));
            QVERIFY2(read->role() != QAccessible::NoRole && read->role() != QAccessible::Client, qPrintable(who));
            QVERIFY2(read->state().focusable, qPrintable(who));
        }
    }

    void whatIsReadOnAButtonIsInItsName_data() { pages_data(); }
    void whatIsReadOnAButtonIsInItsName() // 2.5.3: who speaks commands says what is written there
    {
        for (const QWidget *control : controls()) {
            const auto *button = qobject_cast<const QAbstractButton *>(control);
            if (!button || button->text().isEmpty() || qobject_cast<CountsBar *>(button->parentWidget()))
                continue; // "P 12" is written short and named whole; see docs/accessibility.md
            QString words = spoken(button->text());
            words.remove(u'…');
            const QString name = button->accessibleName().isEmpty() ? words : button->accessibleName();
            QVERIFY2(name.contains(words.trimmed(), Qt::CaseInsensitive), qPrintable(u"written: %1, named: %2"_s.arg(words, name)));
        }
    }

    void everyTargetIsLargeEnough_data() { pages_data(); }
    void everyTargetIsLargeEnough() // 2.5.8 asks for 24 pixels; a finger wants 44
    {
        for (const QWidget *control : controls()) {
            const QString who = u"%1: %2 x %3"_s.arg(control->accessibleName()).arg(control->width()).arg(control->height());
            QVERIFY2(control->width() >= 24 && control->height() >= 24, qPrintable(who));
            if (qobject_cast<const QPushButton *>(control))
                QVERIFY2(control->width() >= 44 && control->height() >= 44, qPrintable(who));
        }
    }

    void tabGetsEverywhereAndIsSeen_data() { pages_data(); }
    void tabGetsEverywhereAndIsSeen() // 2.1.1, 2.1.2, 2.4.3, 2.4.11
    {
        const QList<QWidget *> wanted = controls();
        QSet<QWidget *> met;
        QWidget *first = m_window->focusWidget() ? m_window->focusWidget() : m_window.get();
        for (int steps = 0; steps < 400; ++steps) {
            QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), Qt::Key_Tab);
            QWidget *focused = m_window->focusWidget();
            QVERIFY(focused);
            if (steps > 0 && focused == first)
                break;
            if (steps == 0)
                first = focused;
            met.insert(focused);
            turn(*m_window); // scroll areas follow the keyboard
            QVERIFY2(!focused->visibleRegion().isEmpty(), qPrintable(u"out of sight: %1 %2"_s.arg(QString::fromLatin1(focused->metaObject()->className()), focused->accessibleName())));
        }
        for (QWidget *control : wanted) {
            const auto *button = qobject_cast<QAbstractButton *>(control);
            const bool isRadio = button && button->isCheckable() && (button->autoExclusive() || button->group()) && !button->isChecked();
            const QWidget *proxy = control->focusProxy() ? control->focusProxy() : control;
            if (isRadio) // arrows lead from the one that is chosen to the others
                continue;
            QVERIFY2(met.contains(control) || met.contains(const_cast<QWidget *>(proxy)) || std::ranges::any_of(met, [&](const QWidget *w) { return control->isAncestorOf(w); }),
                     qPrintable(u"Tab does not get to %1 %2"_s.arg(QString::fromLatin1(control->metaObject()->className()), control->accessibleName())));
        }
    }

    /// 2.4.2: what a screen reader says of the window.
    void theWindowHasATitle() { QVERIFY(!m_window->windowTitle().isEmpty()); }

private:
    /// What can be used by the keyboard, as it is shown; goes to the page of the row first.
    QList<QWidget *> controls()
    {
        QFETCH(int, page);
        m_window->go(Page(page));
        settle(*m_school->data, *m_window);
        QList<QWidget *> found;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool inner = qobject_cast<QComboBox *>(widget->parentWidget()) || qobject_cast<QAbstractSpinBox *>(widget->parentWidget());
            const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QLineEdit *>(widget)
                || qobject_cast<QAbstractSpinBox *>(widget);
            if (isControl && !inner && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus))
                found.append(widget);
        }
        return found;
    }

    std::unique_ptr<SchoolYear> m_school;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(tst_Accessibility)
#include "tst_accessibility.moc"
