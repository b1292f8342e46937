// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/berkaspaket.h"

#include "sync/wire/paket.h"

#include <QFile>
#include <QSaveFile>

namespace lumbung {

namespace {

Error galatBerkasPaket(ErrorKind kind, const char *kode, const QString &berkas)
{
    return {kind, QString::fromLatin1(kode), {{u"berkas"_qs, berkas}}};
}

} // namespace

Result<QByteArray> bacaBerkasPaket(const QString &berkas)
{
    QFile file(berkas);
    if (!file.open(QIODevice::ReadOnly))
        return galatBerkasPaket(ErrorKind::Missing, "paket.berkas-tidak-ada", berkas);
    const QByteArray isi = file.read(paketMax + 1);
    if (isi.size() > paketMax)
        return Error{ErrorKind::Input, u"paket.terlalu-besar"_qs, {{u"maks"_qs, qint64(paketMax)}}};
    return isi;
}

Result<void> tulisBerkasPaket(const QString &berkas, const QByteArray &isi)
{
    QSaveFile file(berkas);
    if (!file.open(QIODevice::WriteOnly) || file.write(isi) != isi.size() || !file.commit())
        return galatBerkasPaket(ErrorKind::Storage, "paket.tulis", berkas);
    return {};
}

} // namespace lumbung
