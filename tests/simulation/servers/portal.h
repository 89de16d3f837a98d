// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/servers/jsonwriter.h"
#include "tests/simulation/servers/modelserver.h"

namespace rollbook::sim {

/// The Lecturer Portal: takes rows, shows none. A session is UNIT|DATE|TIME SLOT here.
class PortalModel final : public ModelServer
{
public:
    enum class Kind {
        Sample, ///< one INSERT a call, whatever comes: duplicates, rows of nulls
        Keyed, ///< knows Idempotency-Key and attendance.client_ref; the same key gives the same row
        Natural, ///< unique (admission number, unit, date, time slot)
    };
    enum class ReplyStyle {
        Plain,
        NullId, ///< stored, and "id": null
        Noisy, ///< stored, with a warning before the JSON
        SaysNo, ///< 200 with success false, nothing stored
        NoSuccess, ///< stored, and the field is missing
    };
    struct Row
    {
        QString number;
        QString name;
        QString unit;
        QString date;
        QString slot;
        QString venue;
        double percentage = 0;
        QByteArray key;
        QByteArray body; ///< of the request that made it
        RowChange change;
    };

    explicit PortalModel(const SchoolData &school, Kind kind = Kind::Sample);

    QList<StoredMark> truth() const override;
    QList<StoredSession> sessions() const override { return {}; }
    QList<MappingLine> mapping() const override { return {}; }
    bool office(const OfficeEdit &edit, qint64 nowMs) override; ///< DeleteMark only
    std::any saveImage() const override { return m_state; }
    void restart(Tokens tokens) override; ///< Lost: another key

    void setApiKey(const QByteArray &key) { m_apiKey = key; }
    QByteArray apiKey() const { return m_apiKey; }
    void setReplyStyle(ReplyStyle style) { m_style = style; }
    void setBulkSync(bool offered) { m_offersBulk = offered; }
    QList<Row> rows() const { return m_state.rows.values(); } ///< nulls included

protected:
    HttpReply answer(const Call &call) override;
    HttpReply crash() const override;
    void loadImage(const std::any &image) override { m_state = std::any_cast<State>(image); }

private:
    struct State
    {
        QMap<int, Row> rows; ///< by the automatic id
        int next = 1;
    };

    HttpReply record(const Call &call);
    HttpReply stored(int id) const;
    int duplicateOf(const Row &row) const; ///< 0: none, or the kind does not look

    State m_state;
    Kind m_kind;
    ReplyStyle m_style = ReplyStyle::Plain;
    QByteArray m_apiKey = "portal-key-1";
    bool m_offersBulk = false;
};

} // namespace rollbook::sim
