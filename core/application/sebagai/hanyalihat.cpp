// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sebagai/hanyalihat.h"

namespace lumbung {

Error hanyaLihat()
{
    return {ErrorKind::Refused, QStringLiteral("sebagai.hanya-lihat"), {}};
}

Result<void> WorkspaceSesaat::simpan(const QString &ruang, const QString &nama, const QString &isi)
{
    m_isi[ruang][nama] = isi;
    return {};
}

Result<std::optional<QString>> WorkspaceSesaat::baca(const QString &ruang, const QString &nama)
{
    const auto &isi = m_isi[ruang];
    const auto found = isi.find(nama);
    return found == isi.end() ? std::optional<QString>() : std::optional(found->second);
}

Result<QStringList> WorkspaceSesaat::nama(const QString &ruang)
{
    QStringList names;
    for (const auto &[nama, isi] : m_isi[ruang])
        names += nama;
    return names;
}

Result<void> WorkspaceSesaat::hapus(const QString &ruang, const QString &nama)
{
    m_isi[ruang].erase(nama);
    return {};
}

} // namespace lumbung
