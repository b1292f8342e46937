// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/nyata/panggungnyata.h"

#include <QDir>

namespace lumbung {

bool salinFolder(const QString &dari, const QString &ke)
{
    QDir().mkpath(ke);
    for (const QFileInfo &satu : QDir(dari).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden))
        if (satu.isDir() ? !salinFolder(satu.filePath(), ke + u'/' + satu.fileName())
                         : !QFile::copy(satu.filePath(), ke + u'/' + satu.fileName()))
            return false;
    return true;
}

std::unique_ptr<MejaNyata> PanggungNyata::meja(const QString &peran, const QString &wilayah, const QString &alamat)
{
    auto meja = std::make_unique<MejaNyata>(wilayah);
    meja->akun = QStringLiteral("akun%1").arg(++m_akun);
    const QString kode = pusat.kodeBaru(meja->akun, peran, QString(wilayah).remove(u'.').leftJustified(4, u'0'));
    if (!meja->gabung(alamat.isEmpty() ? pusat.alamat() : alamat, kode))
        qFatal("a desk could not join");
    return meja;
}

bool PanggungNyata::masukLagi(MejaNyata &meja, const QString &alamat)
{
    const QJsonObject kode = pusat.perintah({QStringLiteral("user"), QStringLiteral("code"), meja.akun});
    return meja.gabung(alamat.isEmpty() ? pusat.alamat() : alamat, kode.value(u"enrol_code").toString());
}

QString PanggungNyata::samakan(const std::vector<MejaNyata *> &meja)
{
    for (int putaran = 0; putaran < 2; ++putaran)
        for (const MejaNyata *satu : meja)
            if (!satu->sinkronSampaiTuntas(5))
                return satu->akun + QStringLiteral(" does not get through");
    for (const MejaNyata *satu : meja) {
        if (!satu->sehat())
            return satu->akun + QStringLiteral(" is not sound");
        if (satu->isi() != meja.front()->isi())
            return satu->akun + QStringLiteral(" differs from ") + meja.front()->akun;
    }
    return {};
}

bool PanggungNyata::pusatSehat()
{
    return pusat.perintah({QStringLiteral("doctor")}).value(u"ok").toBool();
}

} // namespace lumbung
