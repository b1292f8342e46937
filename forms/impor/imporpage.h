// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/shell/desk.h"
#include "forms/shell/page.h"
#include "models/impor/imporsesi.h"

class QProgressBar;
class QStackedWidget;

namespace lumbung {

enum class JenisTemplat;
class ActionBar;
class BerkasLangkah;
class KembarLangkah;
class LangkahStrip;
class MessageBar;
class PageHeader;
class PeriksaLangkah;
class PetaLangkah;
class RingkasanLangkah;
class SelesaiLangkah;
class TextLabel;
class VerbButton;

/// Import of a workbook or CSV file in five steps: file, columns, findings, twins, summary; then the result with
/// its undo. `lumbung:impor`; `lumbung:impor?berkas=<path>` opens that file at once.
class ImporPage : public Page {
    Q_OBJECT
public:
    ImporPage(Desk &desk, const DeepLink &link, QWidget *parent = nullptr);

    QString title() const override { return tr("Impor"); }
    QString iconName() const override { return QStringLiteral("file-spreadsheet"); }
    DeepLink link() const override { return {QStringLiteral("impor")}; }
    void follow(const DeepLink &link) override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    QList<QAction *> verbs() const override;
    QString position() const override;

    ImporSesi &sesi() { return m_sesi; }
    int langkah() const;
    /// The koperasi that the import touched, in the year it was about.
    DeepLink barisImpor() const;
    QAction *lanjutAction() const { return m_lanjut; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Langkah { Berkas, Peta, Periksa, Kembar, Ringkasan, Selesai };

    void bangun();
    QWidget *bangunKemajuan();
    void ikat();
    void ke(int langkah);
    void lanjut();
    void kembali();
    void segarkanLangkah();
    void segarkanVerba();
    void segarkanKemajuan();
    QString alasanTidakBisa() const;
    void tangani(const Error &galat);
    void pilihBerkas();
    void simpanTemplat(JenisTemplat jenis);
    void simpanTertolak();
    void setelahImpor();

    Desk &m_desk;
    ImporSesi m_sesi;
    QAction *m_lanjut;
    QAction *m_kembali;
    PageHeader *m_header = nullptr;
    LangkahStrip *m_strip = nullptr;
    MessageBar *m_pesan = nullptr;
    QStackedWidget *m_tumpuk = nullptr;
    BerkasLangkah *m_berkas = nullptr;
    PetaLangkah *m_peta = nullptr;
    PeriksaLangkah *m_periksa = nullptr;
    KembarLangkah *m_kembar = nullptr;
    RingkasanLangkah *m_ringkasan = nullptr;
    SelesaiLangkah *m_selesai = nullptr;
    QWidget *m_kemajuan = nullptr;
    QProgressBar *m_bilah = nullptr;
    TextLabel *m_kata = nullptr;
    ActionBar *m_tindakan = nullptr;
    VerbButton *m_tombolLanjut = nullptr;
    int m_menuju = -1; ///< the step to go to when the file has been gone through
};

} // namespace lumbung
