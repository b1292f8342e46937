// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/nyata/panggungnyata.h"
#include "tests/sync/nyata/perantara.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <functional>
#include <map>

namespace lumbung {

/// Offices of two kabupaten that work at random while everything around them breaks at random; the same seed draws
/// the same acts. What an office heard to be taken must be there at the end, and everybody must hold the same.
class Kekacauan {
public:
    Kekacauan(int kantor, quint32 benih);

    /// One act: somebody works, syncs, or something breaks.
    void langkah();
    /// The line is good again and everybody syncs; answers what is wrong then, a sentence each.
    QStringList akhiri();
    void ringkasan() const;

private:
    struct Kantor {
        std::unique_ptr<MejaNyata> meja;
        QString wilayah;
        QStringList dibuat; ///< koperasi that this store made and that nobody removed
        QStringList diakui; ///< those of them that were there when a run got through
        int simpanan = 0;   ///< how many of `dibuat` the old copy has
        bool adaSimpanan = false;
    };
    struct Aksi {
        const char *nama;
        int bobot;
        std::function<void()> lakukan;
    };

    std::vector<Aksi> aksi();
    int acak(int batas) { return static_cast<int>(m_acak.bounded(batas)); }
    Kantor &siapaSaja() { return m_kantor[static_cast<std::size_t>(acak(static_cast<int>(m_kantor.size())))]; }
    QString folderSimpanan(const Kantor &kantor) const;
    void kerja(Kantor &kantor);
    void sinkron(Kantor &kantor);
    void hidupkanPusat();
    void putuskanSaatSinkron(const std::function<void()> &putus);
    void cadangkan();
    void pulihkan();
    void salinKantor();
    void simpanLama(Kantor &kantor);
    void kembaliKeLama(Kantor &kantor);
    QStringList periksa(const QString &wilayah);

    QRandomGenerator m_acak;
    PanggungNyata m_panggung;
    std::unique_ptr<Perantara> m_garis;
    std::vector<Kantor> m_kantor;
    QTemporaryDir m_simpanan;
    QByteArray m_kemarin; ///< address of the backup; empty = none
    std::map<std::string, int> m_hitungan;
    std::map<QString, int> m_gagal; ///< runs that did not get through, by code
};

} // namespace lumbung
