// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/shell/page.h"

class QListWidget;
class QStackedWidget;

namespace lumbung {

class Appearance;
class LembarKunciPrinter;
class OfficeCare;
class PenjagaKantor;
struct Desk;

/// Settings in sections: tampilan, kantor, keamanan, cadangan, tentang. `?bagian=` opens one of them.
class PengaturanPage : public Page {
    Q_OBJECT
public:
    PengaturanPage(Desk &desk, Appearance &appearance, OfficeCare &care, PenjagaKantor &penjaga,
                   LembarKunciPrinter &printer, QWidget *parent);

    QString title() const override;
    QString iconName() const override;
    DeepLink link() const override;
    void follow(const DeepLink &link) override;
    QList<QWidget *> panes() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layList();
    void addSection(const QString &key, const QString &name, const QString &iconName, QWidget *section);

    QStringList m_keys;
    QListWidget *m_list;
    QStackedWidget *m_sections;
};

} // namespace lumbung
