// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/closinghint.h"

#include "core/store/closings.h"
#include "core/whendone.h"
#include "ui/register/registermodel.h"
#include "ui/rulenote.h"
#include "ui/wording.h"

using namespace Qt::StringLiterals;

namespace rollbook {

ClosingHint::ClosingHint(RegisterModel &model, DataThread &thread, const School &school, QWidget *parent)
    : QLabel(parent), m_model(model), m_data(thread), m_school(school)
{
    setProperty("type", u"small"_s);
    setWordWrap(true);
    hide();
    connect(&model, &RegisterModel::sessionChanged, this, &ClosingHint::load);
    connect(thread.store(), &Store::rosterChanged, this, &ClosingHint::load); // a rule, or the timetable
}

void ClosingHint::load()
{
    const SessionId session = m_model.session().id;
    if (session.isNull())
        return;
    const auto read = [session](Store &store) { return comingClose(store, session); };
    whenDone(m_data.run(read), this, [this, session](const Result<ComingClose> &coming) {
        if (session != m_model.session().id)
            return;
        const bool told = coming && coming->at > 0;
        if (told)
            setText(RuleNote::beforehand(isolated(Wording::timeOfDay(coming->at, QTimeZone(m_school.zone.toLatin1()))), coming->makesAbsent));
        setVisible(told);
    });
}

} // namespace rollbook
