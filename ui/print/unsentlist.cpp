// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/unsentlist.h"

#include "ui/print/printedpage.h"
#include "ui/wording.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <tuple>

namespace rollbook {
namespace {

/// What one line of the list says.
struct ListedMark
{
    MarkRecord record;
    QString why;
};

class UnsentList
{
    Q_DECLARE_TR_FUNCTIONS(rollbook::UnsentList)

public:
    explicit UnsentList(const Unsent &unsent)
        : m_unsent(unsent),
          m_moment{ unsent.madeAt,
                    QTimeZone(unsent.school[QStringLiteral("zone")].toString().toLatin1()) }
    {
        const QList<MarkRecord> records = recordsOf(unsent);
        for (qsizetype i = 0; i < records.size(); ++i)
            m_lines.append({ records[i], whyOf(unsent.marks[i]) });
        const auto place = [](const ListedMark &line) {
            const Session &s = line.record.session;
            return std::make_tuple(s.date, s.start, s.classCode, s.id, line.record.student.number);
        };
        std::ranges::sort(m_lines, {}, place);
    }

    void draw(PrintedPage &page) const
    {
        page.paragraph(title(), PrintedPage::Text::Title);
        page.paragraph(summary(), PrintedPage::Text::Plain);
        if (m_unsent.source == QLatin1StringView("journal"))
            page.paragraph(tr("The data file on the device could not be read. This list was made "
                              "from its journal; some of these marks may have arrived."),
                           PrintedPage::Text::Plain);
        if (m_unsent.unplaced > 0)
            page.paragraph(tr("%n marks are not on this list, because their lesson is lost. Their "
                              "history is in the file.",
                              nullptr, m_unsent.unplaced),
                           PrintedPage::Text::Plain);
        for (qsizetype i = 0; i < m_lines.size();)
            i = drawSession(page, i);
    }

    QString title() const
    {
        return tr("Marks not confirmed: %1")
            .arg(isolated(m_unsent.school[QStringLiteral("name")].toString()));
    }

    QString footer() const
    {
        const QDateTime made = QDateTime::fromMSecsSinceEpoch(m_unsent.madeAt, m_moment.zone);
        //: %1 is a date and time, %2 the end of a device's id
        return tr("Rollbook, %1, device %2")
            .arg(isolated(QLocale().toString(made, QLocale::ShortFormat)), isolated(m_unsent.device.right(8)));
    }

private:
    QString summary() const
    {
        return tr(
            "These %n marks are kept on a teacher's device and are not confirmed by every "
            "school system yet. Please do not enter one twice: it may still arrive by itself.",
            nullptr, int(m_lines.size()));
    }

    QString whyOf(const QJsonObject &mark) const
    {
        QStringList sentences;
        const QList<Receipt> open = openReceipts(mark);
        for (const Receipt &receipt : open) {
            sentences.append(Wording::receipt(receipt, m_moment));
            if (!receipt.serverText.isEmpty())
                sentences.append(Wording::serverSays(receipt.targetName, receipt.serverText));
        }
        if (sentences.isEmpty())
            return tr("No school system is set up on this device.");
        return sentences.join(QChar::Space);
    }

    QString heading(const Session &session) const
    {
        QStringList parts{ isolated(session.title()), Wording::day(session.date) };
        parts.last() += QChar::Space + QLocale().toString(session.date, QStringLiteral("yyyy"));
        if (session.start.isValid())
            parts.append(QLocale().toString(session.start, QLocale::ShortFormat));
        if (!session.room.isEmpty())
            parts.append(tr("room %1").arg(isolated(session.room)));
        return parts.join(QStringLiteral(" \u00b7 "));
    }

    qsizetype drawSession(PrintedPage &page, qsizetype first) const
    {
        const Session &session = m_lines[first].record.session;
        const QStringList headings{ tr("Number"), tr("Name"), tr("Status"), tr("Note"),
                                    tr("Why it is not confirmed") };
        page.section(heading(session), headings);
        qsizetype i = first;
        for (; i < m_lines.size() && m_lines[i].record.session.id == session.id; ++i) {
            const MarkRecord &record = m_lines[i].record;
            page.row({ record.student.number, record.student.name,
                       Wording::value(record.mark.value), record.mark.note, m_lines[i].why });
        }
        return i;
    }

    const Unsent &m_unsent;
    Moment m_moment;
    QList<ListedMark> m_lines;
};

int pagesOf(const UnsentList &list, QPdfWriter &writer, QPainter &painter)
{
    PrintedPage measure(writer, painter, { .footer = {}, .pages = 0, .visible = false });
    list.draw(measure);
    return measure.number();
}

} // namespace

Result<QByteArray> printedUnsent(const Unsent &unsent)
{
    const UnsentList list(unsent);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(spoken(list.title()));
        writer.setCreator(QStringLiteral("Rollbook"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
        writer.setResolution(300);
        QPainter painter;
        if (!painter.begin(&writer))
            return fail(Error::Kind::Io, QStringLiteral("the list could not be drawn"));
        const int pages = pagesOf(list, writer, painter);
        PrintedPage page(writer, painter,
                         { .footer = list.footer(), .pages = pages, .visible = true });
        list.draw(page);
        page.end();
    }
    return bytes;
}

} // namespace rollbook
