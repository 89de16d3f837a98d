// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/codes.h"
#include "core/school/permission.h"
#include "core/store/datathread.h"
#include "ui/widgets/halftyped.h"

#include <QStandardItemModel>
#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;
class QVBoxLayout;

namespace rollbook {

class RuleRow;
class Theme;

/// The school's rules, the attendance codes and who may do what. A rule is changed only after it was
/// said what would change.
class RulesPage : public QWidget, public HoldsForms
{
    Q_OBJECT
public:
    RulesPage(DataThread &thread, const School &school, const Clock &clock, const Theme &theme, QWidget *parent = nullptr);
    void importPack(const QString &path);
    QVariantMap halfTyped() const override;
    void resume(const QVariantMap &typed) override;

signals:
    void closed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// All that the page shows, read at once.
    struct Known
    {
        QHash<QString, QString> values; ///< of the rules that were ever set
        QHash<QString, QString> history; ///< when, and by whom
        QList<CodePack> packs;
        Role role = Role::Admin;
        bool listed = true; ///< the school's lists have whoever uses the device, as a teacher
    };

    QVBoxLayout *addCard(QVBoxLayout *column, const QString &title);
    void addRules(QVBoxLayout *box, std::initializer_list<QLatin1StringView> names);
    void addCodes(QVBoxLayout *column);
    void addRole(QVBoxLayout *column);
    void load();
    void display(const Known &known);
    void displayPack();
    void ask(RuleRow *row, const QString &value);
    void keep(RuleRow *row, const QString &value);
    void choosePack();

    DataThread &m_data;
    School m_school;
    const Clock &m_clock;
    const Theme &m_theme;
    bool m_stale = true;
    Known m_known; ///< as it was displayed last
    QList<RuleRow *> m_rows;
    QList<CodePack> m_packs;
    QStandardItemModel m_codes;
    QLabel *m_refusal;
    QLabel *m_role;
    QLabel *m_abilities;
    QLabel *m_ownAbilities;
    QComboBox *m_pack;
    QLabel *m_packWords;
    QLabel *m_packTold; ///< what came of an import
    QWidget *m_packImport;
    QTableView *m_codeTable;
};

} // namespace rollbook
