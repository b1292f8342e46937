// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/wilayahdirectory.h"
#include "forms/shell/deeplink.h"
#include "models/sinkron/muatansinkron.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace lumbung {

class PerubahanModel;

/// A conflict without values to choose between: removed or changed, perhaps the same koperasi. Two ways in words,
/// each with what follows from it.
class PilihanJalan : public QWidget {
    Q_OBJECT
public:
    explicit PilihanJalan(const WilayahDirectory &wilayah, QWidget *parent = nullptr);
    void tampilkan(const UrusanBernama<Konflik> &konflik, const QString &larangan);
    void setTerbuka(bool terbuka);

Q_SIGNALS:
    void diputuskan(const lumbung::Record &pilihan, bool hapus);
    void bukaDiminta(const lumbung::DeepLink &link);

private:
    struct Jalan {
        QString ikon, judul, akibat;
        std::function<void()> kerja;
    };
    std::vector<Jalan> jalanHapus(const Konflik &konflik);
    std::vector<Jalan> jalanPulih(const Konflik &konflik);
    std::vector<Jalan> jalanKembar(const Konflik &konflik);
    void tanyaHapus(const QString &akibat);
    void tambahTabel(QVBoxLayout *column, const Konflik &konflik);

    const WilayahDirectory &m_wilayah;
    QWidget *m_isi = nullptr;
    Konflik m_konflik;
    bool m_terbuka = false;
    QPointer<PerubahanModel> m_perubahan; ///< of what is shown, if it has one
    QString m_larangan;
};

} // namespace lumbung
