// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/putaran.h"

#include "core/application/ports/chance.h"
#include "core/application/ports/clock.h"
#include "sync/engine/epochbaru.h"

#include <array>

namespace lumbung {

namespace {

constexpr qint64 salamBerlaku = 15 * 60 * 1000;
constexpr int lagiMax = 8;
constexpr int muatUlangMax = 3;

Error tidakMaju(const char *kode, Scope scope)
{
    return {ErrorKind::Conflict, QString::fromLatin1(kode), {{u"scope"_qs, numberOf(scope)}}};
}

} // namespace

QString keyOf(TahapSinkron tahap)
{
    constexpr std::array keys{"diam", "salam", "kirim", "perangkat", "tarik", "cerna", "berkas"};
    return QString::fromLatin1(keys[static_cast<std::size_t>(tahap)]);
}

Putaran::Putaran(Pertukaran &pertukaran, const Clock &clock, Chance &chance, Acara acara)
    : m_pertukaran(pertukaran),
      m_clock(clock),
      m_chance(chance),
      m_acara(std::move(acara)),
      m_pengirim(pertukaran, {[this] { m_perbarui ? berkas() : tarik(); },
                              [this](const QString &epoch) { gantiEpoch(epoch); }, [this] { gantiPerangkat(); },
                              [this] {
                                  // The first op of a new scope made it: hello has to name it.
                                  if (const auto scope = m_pengirim.scope();
                                      scope && !m_salam.scopes.contains(*scope))
                                      perluSalam();
                              },
                              [this](Scope scope) { return !m_salam.akun || m_salam.akun->bolehBaca(scope); },
                              [this] { perluSalam(); }}),
      m_penarik(pertukaran, {[this] { cerna(); }, [this](const QString &epoch) { gantiEpoch(epoch); },
                             [this] { mulaiLagi(); }, [this](double bagian) { m_acara.kemajuan(bagian); }}),
      m_pemeriksa(pertukaran, {[this] { m_penarik.adaDicabut() ? mulaiLagi() : berkas(); },
                               [this](Scope scope) { muatUlang(scope); },
                               [this](Scope scope) {
                                   m_perluCerna.erase(scope);
                                   m_muatUlang.erase(scope);
                                   tuntas(scope);
                               }}),
      m_pengantar(pertukaran, {[this] { m_pengantar.mengantre() ? kirim() : m_acara.selesai(); },
                               [this] { return m_acara.mendesak(); }})
{
}

/// What was loaded anew is whole: the digest says so.
void Putaran::tuntas(Scope scope)
{
    if (m_tuntas.contains(scope) && !m_penarik.mengulang().contains(scope))
        return;
    m_pertukaran.kerja([this, scope]() -> Result<void> {
        auto done = m_pertukaran.store().tuntasUlang(scope);
        if (done) {
            m_tuntas.insert(scope);
            m_penarik.mengulang().erase(scope);
        }
        return done;
    });
}

void Putaran::masuk(TahapSinkron tahap)
{
    m_tahap = tahap;
    m_acara.tahap(tahap);
}

void Putaran::mulai()
{
    m_lagi = 0;
    m_perbarui = false;
    m_pertukaran.kerja([this] { return awali(); });
}

void Putaran::berhenti()
{
    m_pertukaran.batal();
    m_tahap = TahapSinkron::Diam;
    m_pertukaran.kerja([this] { return m_penarik.akhiriMuatAwal(); });
}

Result<void> Putaran::awali()
{
    auto identitas = m_pertukaran.store().identitas();
    if (!identitas)
        return identitas.error();
    m_identitas = std::move(identitas).value();
    m_pertukaran.perangkat = m_identitas.perangkat;
    if (m_salamSampai > m_pertukaran.sekarang()) {
        kirim();
        return {};
    }
    masuk(TahapSinkron::Salam);
    m_pertukaran.get(u"/v1/hello"_qs,
                     [this](const Putusan &putusan, const QByteArray &badan) { salamDatang(putusan, badan); });
    return {};
}

void Putaran::salamDatang(const Putusan &putusan, const QByteArray &badan)
{
    if (putusan.jenis == Putusan::Jenis::Perbarui) {
        m_perbarui = true;
        kirim();
        return;
    }
    if (putusan.jenis != Putusan::Jenis::Berhasil) {
        m_acara.gagal(putusan);
        return;
    }
    const auto salam = bacaSalam(badan);
    if (!salam || !salam->akun)
        m_acara.gagal(bukanPusat());
    else
        m_pertukaran.kerja([this, salam = *salam] { return kenali(salam); });
}

Result<void> Putaran::kenali(const Salam &salam)
{
    m_salam = salam;
    m_salamSampai = m_pertukaran.sekarang() + salamBerlaku;
    m_perbarui = !salam.proto.memuat(protoKini);
    if (!m_identitas.epoch.isEmpty() && m_identitas.epoch != salam.epoch) {
        gantiEpoch(salam.epoch);
        return {};
    }
    IdentitasPerangkat kini = m_identitas;
    kini.epoch = salam.epoch;
    kini.akun = salam.akun->nama;
    kini.peran = salam.akun->peran;
    kini.wilayah = salam.akun->wilayah;
    if (!(kini == m_identitas)) {
        if (auto done = m_pertukaran.store().simpanIdentitas(kini); !done)
            return done;
        m_identitas = kini;
    }
    kirim();
    return {};
}

void Putaran::kirim()
{
    masuk(TahapSinkron::Kirim);
    m_pengirim.mulai();
}

void Putaran::tarik()
{
    if (m_salamSampai < 0) {
        mulaiLagi();
        return;
    }
    masuk(TahapSinkron::Tarik);
    m_penarik.mulai(m_salam, m_identitas.epoch);
}

void Putaran::cerna()
{
    masuk(TahapSinkron::Cerna);
    m_perluCerna.merge(m_penarik.ambilBerubah());
    if (std::exchange(m_pertama, false))
        for (const auto &[scope, head] : m_salam.scopes)
            m_perluCerna.insert(scope);
    std::erase_if(m_perluCerna, [this](Scope scope) { return m_salam.akun && !m_salam.akun->bolehBaca(scope); });
    if (m_penarik.adaDicabut())
        perluSalam();
    m_pemeriksa.mulai(m_perluCerna);
}

/// Last, so that a large file holds up nothing else; what became ready to be sent by it follows in the same run. A
/// program that is too old still sends what was attached.
void Putaran::berkas()
{
    masuk(TahapSinkron::Berkas);
    m_pengantar.mulai(!m_perbarui);
}

/// The hub was restored: what it forgot goes up again, everything comes down again.
void Putaran::gantiEpoch(const QString &epoch)
{
    if (epoch.isEmpty()) {
        m_acara.gagal(bukanPusat());
        return;
    }
    m_pertukaran.batal();
    m_pertukaran.kerja([this, epoch]() -> Result<void> {
        SyncStore &store = m_pertukaran.store();
        const auto diikuti = kirimUlangSemua(store);
        if (!diikuti)
            return diikuti.error();
        if (auto done = m_penarik.ulangi({diikuti->begin(), diikuti->end()}); !done)
            return done;
        m_identitas.epoch = epoch;
        if (auto done = store.simpanIdentitas(m_identitas); !done)
            return done;
        mulaiLagi();
        return {};
    });
}

void Putaran::gantiPerangkat()
{
    masuk(TahapSinkron::Perangkat);
    m_pertukaran.kerja([this] { return mintaPerangkat(); });
}

Result<void> Putaran::mintaPerangkat()
{
    const auto paket = m_pertukaran.store().keadaanPaket();
    if (!paket)
        return paket.error();
    const PerangkatId baru(newUuid(m_clock, m_chance));
    MintaPerangkat minta{baru, {}, m_identitas.perangkat};
    if (!paket->benih.isEmpty())
        minta.paket = kunciPaketOf(paket->benih);
    m_pertukaran.post(u"/v1/device"_qs, tulisMintaPerangkat(minta),
                      [this, baru](const Putusan &putusan, const QByteArray &badan) {
                          if (putusan.jenis != Putusan::Jenis::Berhasil) {
                              m_acara.gagal(putusan);
                              return;
                          }
                          const auto token = bacaToken(badan);
                          if (!token)
                              m_acara.gagal(bukanPusat());
                          else
                              m_pertukaran.kerja(
                                  [this, baru, token = *token] { return perangkatBaru(baru, token); });
                      });
    return {};
}

Result<void> Putaran::perangkatBaru(const PerangkatId &baru, const TokenPasangan &token)
{
    if (auto done = m_pertukaran.store().gantiPerangkat(baru); !done)
        return done;
    m_pertukaran.token().pindah(baru);
    if (auto done = m_pertukaran.token().simpan(token); !done)
        return done;
    if (token.paket.ada()) {
        auto paket = m_pertukaran.store().keadaanPaket();
        if (!paket)
            return paket.error();
        paket->pusat = token.paket.bytes();
        if (auto done = m_pertukaran.store().simpanKeadaanPaket(*paket); !done)
            return done;
    }
    mulaiLagi();
    return {};
}

void Putaran::muatUlang(Scope scope)
{
    if (++m_muatUlang[scope] > muatUlangMax) {
        m_acara.gagal({Putusan::Jenis::Salah, tidakMaju("sinkron.cerna-beda", scope)});
        return;
    }
    m_pertukaran.kerja([this, scope]() -> Result<void> {
        if (auto done = m_penarik.ulangi({scope}); !done)
            return done;
        mulaiLagi();
        return {};
    });
}

void Putaran::mulaiLagi()
{
    m_pertukaran.batal();
    if (++m_lagi > lagiMax) {
        m_acara.gagal({Putusan::Jenis::Ulangi, tidakMaju("sinkron.tidak-maju", Scope::Nasional)});
        return;
    }
    perluSalam();
    m_pertukaran.kerja([this] { return awali(); });
}

} // namespace lumbung
