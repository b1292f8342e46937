// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hub/fakeakunstore.h"

#include "core/application/ports/clock.h"

#include <algorithm>

namespace lumbung {

namespace {

using Lock = std::lock_guard<std::mutex>;

Error galat(ErrorKind kind, const char *kode)
{
    return {kind, QString::fromLatin1(kode), {}};
}

} // namespace

Result<Pemakai> FakeAkunStore::tambah(const Pemakai &pemakai, const QByteArray &cernaKodeDaftar,
                                      const QDateTime &kodeBerlakuSampai)
{
    const Lock lock(m_mutex);
    for (const auto &[id, akun] : m_akun)
        if (akun.pemakai.nama == pemakai.nama)
            return galat(ErrorKind::Conflict, "akun.nama-terpakai");
    m_akun[pemakai.id] = {pemakai, {}, false};
    m_kode[cernaKodeDaftar] = {pemakai.id, kodeBerlakuSampai, false};
    return pemakai;
}

Result<std::vector<Pemakai>> FakeAkunStore::semua(const Pemakai &peminta)
{
    const Lock lock(m_mutex);
    std::vector<Pemakai> semua;
    for (const auto &[id, akun] : m_akun)
        if (peminta.bolehTulis(akun.pemakai.wilayah))
            semua.push_back(akun.pemakai);
    return semua;
}

Result<std::optional<Pemakai>> FakeAkunStore::temukan(const QString &nama)
{
    const Lock lock(m_mutex);
    for (const auto &[id, akun] : m_akun)
        if (akun.pemakai.nama == nama)
            return std::optional(akun.pemakai);
    return std::optional<Pemakai>();
}

Result<void> FakeAkunStore::ubah(const Pemakai &pemakai, bool nonaktif)
{
    const Lock lock(m_mutex);
    const auto akun = m_akun.find(pemakai.id);
    if (akun == m_akun.end())
        return galat(ErrorKind::Missing, "akun.tidak-ada");
    akun->second.pemakai = pemakai;
    akun->second.nonaktif = nonaktif;
    return {};
}

Result<bool> FakeAkunStore::nonaktif(const QString &idPemakai)
{
    const Lock lock(m_mutex);
    const auto akun = m_akun.find(idPemakai);
    if (akun == m_akun.end())
        return galat(ErrorKind::Missing, "akun.tidak-ada");
    return akun->second.nonaktif;
}

Result<void> FakeAkunStore::kodeBaru(const Pemakai &pemakai, const QByteArray &cernaKodeDaftar,
                                     const QDateTime &kodeBerlakuSampai)
{
    const Lock lock(m_mutex);
    if (!m_akun.contains(pemakai.id))
        return galat(ErrorKind::Missing, "akun.tidak-ada");
    m_kode[cernaKodeDaftar] = {pemakai.id, kodeBerlakuSampai, false};
    return {};
}

const FakeAkunStore::Kode *FakeAkunStore::kodeSah(const QByteArray &cerna) const
{
    const auto kode = m_kode.find(cerna);
    const bool sah = kode != m_kode.end() && !kode->second.terpakai && kode->second.sampai > m_clock.now();
    return sah && !m_akun.at(kode->second.pemakai).nonaktif ? &kode->second : nullptr;
}

Result<std::optional<AkunStore::Pendaftaran>> FakeAkunStore::kodeDaftar(const QByteArray &cernaKode)
{
    const Lock lock(m_mutex);
    const Kode *kode = kodeSah(cernaKode);
    if (!kode)
        return std::optional<Pendaftaran>();
    const Akun &akun = m_akun.at(kode->pemakai);
    return std::optional(Pendaftaran{akun.pemakai, akun.sandi});
}

Result<void> FakeAkunStore::daftarkan(const QByteArray &cernaKode, const QByteArray &sandi,
                                      const Perangkat &perangkat)
{
    const Lock lock(m_mutex);
    if (!kodeSah(cernaKode))
        return galat(ErrorKind::Refused, "sinkron.kode-daftar");
    if (const auto known = m_perangkat.find(perangkat.id);
        known != m_perangkat.end() && known->second.pemakai != perangkat.pemakai)
        return galat(ErrorKind::Conflict, "akun.perangkat-terpakai");
    std::erase_if(m_token, [&](const auto &token) { return token.second.perangkat == perangkat.id; });
    m_kode[cernaKode].terpakai = true;
    if (!sandi.isEmpty())
        m_akun.at(m_kode[cernaKode].pemakai).sandi = sandi;
    m_perangkat[perangkat.id] = perangkat;
    return {};
}

Result<void> FakeAkunStore::simpanToken(const TokenTersimpan &token)
{
    const Lock lock(m_mutex);
    m_token[token.cerna] = token;
    return {};
}

Result<std::optional<AkunStore::TokenDikenal>> FakeAkunStore::token(const QByteArray &cerna)
{
    const Lock lock(m_mutex);
    const auto token = m_token.find(cerna);
    if (token == m_token.end())
        return std::optional<TokenDikenal>();
    const Akun &akun = m_akun.at(token->second.pemakai);
    return std::optional(
        TokenDikenal{token->second, akun.pemakai, m_perangkat.at(token->second.perangkat).dicabut, akun.nonaktif});
}

Result<bool> FakeAkunStore::tukar(const QByteArray &cernaLama, const TokenTersimpan &akses,
                                  const TokenTersimpan &segar)
{
    const Lock lock(m_mutex);
    TokenTersimpan &lama = m_token.at(cernaLama);
    if (lama.terpakai)
        return false;
    lama.terpakai = true;
    m_token[akses.cerna] = akses;
    m_token[segar.cerna] = segar;
    return true;
}

Result<std::vector<Perangkat>> FakeAkunStore::perangkat(const Pemakai &peminta)
{
    const Lock lock(m_mutex);
    std::vector<Perangkat> semua;
    for (const auto &[id, perangkat] : m_perangkat)
        if (perangkat.pemakai == peminta.id || (boleh(peminta.peran, Wewenang::KelolaPengguna) &&
                                                peminta.bolehTulis(m_akun.at(perangkat.pemakai).pemakai.wilayah)))
            semua.push_back(perangkat);
    return semua;
}

Result<std::optional<AkunStore::PerangkatDikenal>> FakeAkunStore::perangkatDikenal(const PerangkatId &id)
{
    const Lock lock(m_mutex);
    const auto known = m_perangkat.find(id);
    if (known == m_perangkat.end())
        return std::optional<PerangkatDikenal>();
    const Akun &akun = m_akun.at(known->second.pemakai);
    return std::optional(PerangkatDikenal{known->second, akun.pemakai, akun.nonaktif});
}

Result<void> FakeAkunStore::tambahPerangkat(const Perangkat &perangkat)
{
    const Lock lock(m_mutex);
    const auto [known, added] = m_perangkat.emplace(perangkat.id, perangkat);
    if (!added && (known->second.dicabut || known->second.pemakai != perangkat.pemakai))
        return galat(ErrorKind::Conflict, "akun.perangkat-terpakai");
    return {};
}

Result<void> FakeAkunStore::cabut(const PerangkatId &perangkat)
{
    const Lock lock(m_mutex);
    if (const auto known = m_perangkat.find(perangkat); known != m_perangkat.end())
        known->second.dicabut = true;
    return {};
}

QByteArray FakeAkunStore::dump() const
{
    const Lock lock(m_mutex);
    QByteArray all;
    for (const auto &[id, akun] : m_akun)
        all += akun.pemakai.nama.toUtf8() + akun.sandi + '\n';
    for (const auto &[cerna, kode] : m_kode)
        all += cerna + '\n';
    for (const auto &[cerna, token] : m_token)
        all += cerna + token.cerna + '\n';
    return all;
}

} // namespace lumbung
