// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/wilayahdirectory.h"

#include <QWidget>

class QListWidget;

namespace lumbung {

class SearchField;
class TextLabel;

/// Chooses an area by typing any part of its name; the list below answers while typing, arrows and Enter choose.
class WilayahField : public QWidget {
    Q_OBJECT
public:
    /// Only areas of these levels are offered.
    WilayahField(const WilayahDirectory &wilayah, TingkatWilayah narrowest, QWidget *parent = nullptr);
    KodeWilayah kode() const { return m_kode; }
    void setNarrowest(TingkatWilayah narrowest);

Q_SIGNALS:
    void chosen(const lumbung::KodeWilayah &kode);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer(const QString &text);
    void choose(int row);

    const WilayahDirectory &m_wilayah;
    TingkatWilayah m_narrowest;
    KodeWilayah m_kode;
    std::vector<WilayahHit> m_hits;
    SearchField *m_field;
    QListWidget *m_list;
    TextLabel *m_chosen;
};

} // namespace lumbung
