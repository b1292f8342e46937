// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sinkron/mejasqlite.h"

#include "storage/sqlite/sinkron/sqlitesyncstore.h"

#include <QBuffer>

namespace lumbung {

namespace {

const Asal denganTangan{Sumber::Manual, QDate(2026, 11, 22)};

void harus(bool ok, const char *step)
{
    if (!ok)
        qFatal("desk under test: %s", step);
}

} // namespace

MejaSqlite::MejaSqlite()
{
    bukaLagi();
}

void MejaSqlite::bukaLagi()
{
    m_store.reset();
    m_office.reopen();
    auto store =
        openSyncStore(m_office.path(), m_office.key(), {m_office.clock(), m_office.chance(), m_office.wilayah()});
    harus(store.ok(), "open");
    m_store = std::move(*store);
}

void MejaSqlite::buat(const KoperasiId &id, const Record &profil)
{
    m_office.act([&](UnitOfWork &unit) {
        harus(unit.create(Koperasi{id, profil, {denganTangan, {}}, 0}).ok(), "create a koperasi");
    });
}

void MejaSqlite::buat(const KoperasiId &koperasi, const Periode &periode, const Record &isian)
{
    m_office.act([&](UnitOfWork &unit) {
        harus(unit.create(Keragaan{keragaanId(koperasi, periode), koperasi, periode, isian, {denganTangan, {}}, 0})
                  .ok(),
              "create a statement");
    });
}

void MejaSqlite::ubah(const KunciRekam &kunci, const Record &isian)
{
    m_office.act([&](UnitOfWork &unit) {
        const auto done = kunci.jenis == JenisRekam::Koperasi
                              ? unit.update(KoperasiId(kunci.id), isian, denganTangan)
                              : unit.update(KeragaanId(kunci.id), isian, denganTangan);
        harus(done.ok(), "edit");
    });
}

void MejaSqlite::hapus(const KunciRekam &kunci)
{
    m_office.act([&](UnitOfWork &unit) {
        const auto done = kunci.jenis == JenisRekam::Koperasi ? unit.remove(KoperasiId(kunci.id))
                                                              : unit.remove(KeragaanId(kunci.id));
        harus(done.ok(), "remove");
    });
}

std::optional<Record> MejaSqlite::lihat(const KunciRekam &kunci)
{
    if (kunci.jenis == JenisRekam::Koperasi) {
        const auto found = m_office->koperasi().find(KoperasiId(kunci.id));
        return found ? std::optional(found->isian) : std::nullopt;
    }
    const auto found = m_office->koperasi().find(KeragaanId(kunci.id));
    return found ? std::optional(found->isian) : std::nullopt;
}

LampiranId MejaSqlite::lampirkan(const KunciRekam &pemilik, const QByteArray &isi)
{
    QBuffer buffer;
    buffer.setData(isi);
    buffer.open(QIODevice::ReadOnly);
    Lampiran baru;
    baru.pemilik = pemilik;
    baru.nama = QStringLiteral("akta.pdf");
    baru.tipe = QStringLiteral("application/pdf");
    const auto done = m_office->lampiran().tambah(baru, buffer, QStringLiteral("Uji"));
    harus(done.ok(), "attach");
    return done->id;
}

void MejaSqlite::lepasLampiran(const LampiranId &id)
{
    harus(m_office->lampiran().lepas(id, QStringLiteral("uji"), QStringLiteral("Uji")).ok(), "detach");
}

std::vector<BarisLampiran> MejaSqlite::lampiran(const KunciRekam &pemilik)
{
    const auto rows = m_office->lampiran().daftar(pemilik);
    harus(rows.ok(), "list attachments");
    return *rows;
}

QByteArray MejaSqlite::bacaLampiran(const LampiranId &id)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return m_office->lampiran().baca(id, buffer) ? buffer.data() : QByteArray();
}

QString MejaSqlite::temuan()
{
    const auto found = m_office->check();
    harus(found.ok(), "check");
    QStringList codes;
    for (const Temuan &temuan : *found)
        codes << temuan.kode;
    return codes.join(u' ');
}

} // namespace lumbung
