// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/panel.h"
#include "models/laporan/grafik.h"

class QStackedLayout;
class QTableWidget;

namespace lumbung {

class BatangView;
class GarisView;
class TextLabel;

/// A chart in a panel with title, unit, "Lihat sebagai tabel" and its summary in words. Built without Qt
/// Charts it always shows the table and says so.
class GrafikPanel : public Panel {
    Q_OBJECT
public:
    enum class Macam { Batang, Garis };
    explicit GrafikPanel(Macam macam, QWidget *parent = nullptr);

    void setGrafik(const GrafikBatang &grafik);
    void setGrafik(const GrafikGaris &grafik);
    const GrafikBatang &batang() const { return m_batang; }
    const GrafikGaris &garis() const { return m_garis; }
    QString kalimat() const; ///< the summary shown
    bool sebagaiTabel() const;
    void setSebagaiTabel(bool table);
    /// The chart as on screen, twice as sharp.
    QImage gambar();

Q_SIGNALS:
    void dipilih(const QString &kode);
    void dibuka(const QString &kode);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void fillTable(const QStringList &head, const std::vector<QStringList> &rows);
    void describe(const QString &title, const QString &unit, const QString &sentence);
    QWidget *chart() const;

    Macam m_macam;
    GrafikBatang m_batang;
    GrafikGaris m_garis;
    BatangView *m_batangView = nullptr;
    GarisView *m_garisView = nullptr;
    QTableWidget *m_table;
    QStackedLayout *m_stack;
    TextLabel *m_sentence;
    VerbButton *m_toggle;
};

} // namespace lumbung
