// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sop/waktusop.h"

#include "core/domain/enumkeys.h"

#include <QRegularExpression>

#include <array>

namespace lumbung {

namespace {

constexpr std::array satuanKeys{"menit", "jam", "hari kerja", "hari"};
constexpr std::array jenisKeys{"kosong", "tanpa-batas", "dicatat", "durasi", "hari-h"};

std::optional<SatuanWaktu> satuanTercetak(QStringView teks)
{
    if (teks == u"menit")
        return SatuanWaktu::Menit;
    if (teks == u"jam")
        return SatuanWaktu::Jam;
    if (teks == u"hari" || teks == u"hari kerja")
        return SatuanWaktu::HariKerja;
    if (teks == u"hari kalender")
        return SatuanWaktu::Hari;
    return std::nullopt;
}

std::optional<WaktuSop> bacaDurasi(const QString &teks)
{
    static const QRegularExpression pola(QStringLiteral("^(\\d{1,4}) *(menit|jam|hari(?: kerja| kalender)?)$"));
    const auto cocok = pola.match(teks);
    if (!cocok.hasMatch() || cocok.capturedView(1).toInt() == 0)
        return std::nullopt;
    WaktuSop waktu{JenisWaktu::Durasi};
    waktu.jumlah = cocok.capturedView(1).toInt();
    waktu.satuan = *satuanTercetak(cocok.capturedView(2));
    return waktu;
}

std::optional<WaktuSop> bacaHariH(const QString &teks)
{
    static const QRegularExpression pola(
        QStringLiteral("^h *(?:([+-])? *(\\d{1,3}))?(?: +(\\d{1,2})[.:](\\d{2}) *[-–] *(\\d{1,2})[.:](\\d{2}))?$"));
    const auto cocok = pola.match(teks);
    if (!cocok.hasMatch() || (cocok.hasCaptured(2) && !cocok.hasCaptured(1)))
        return std::nullopt;
    WaktuSop waktu{JenisWaktu::HariH};
    waktu.hari = cocok.capturedView(2).toInt() * (cocok.capturedView(1) == u"-" ? -1 : 1);
    if (!cocok.hasCaptured(3))
        return waktu;
    waktu.mulai = QTime(cocok.capturedView(3).toInt(), cocok.capturedView(4).toInt());
    waktu.sampai = QTime(cocok.capturedView(5).toInt(), cocok.capturedView(6).toInt());
    if (!waktu.mulai.isValid() || !waktu.sampai.isValid() || waktu.mulai >= waktu.sampai)
        return std::nullopt;
    return waktu;
}

} // namespace

QString keyOf(SatuanWaktu satuan)
{
    return enumKey(satuanKeys, satuan);
}

std::optional<SatuanWaktu> satuanWaktuOfKey(QStringView key)
{
    return enumOfKey<SatuanWaktu>(satuanKeys, key);
}

QString keyOf(JenisWaktu jenis)
{
    return enumKey(jenisKeys, jenis);
}

std::optional<JenisWaktu> jenisWaktuOfKey(QStringView key)
{
    return enumOfKey<JenisWaktu>(jenisKeys, key);
}

std::optional<WaktuSop> bacaWaktuSop(QStringView teks)
{
    const QString bersih = teks.toString().simplified().toLower();
    std::optional<WaktuSop> waktu;
    if (bersih.isEmpty())
        waktu = WaktuSop{};
    else if (bersih == u"n/a" || bersih == u"-")
        waktu = WaktuSop{JenisWaktu::TanpaBatas};
    else
        waktu = bersih.startsWith(u'h') ? bacaHariH(bersih) : bacaDurasi(bersih);
    if (waktu)
        waktu->asal = teks.trimmed().toString();
    return waktu;
}

} // namespace lumbung
