// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/kasus/drafkasus.h"

#include "core/domain/jsontext.h"
#include "forms/shell/desk.h"

namespace lumbung {

namespace {

const QString ruangDraf = QStringLiteral("draf-kasus");
constexpr int jedaSimpan = 800; // ms

} // namespace

DrafKasus::DrafKasus(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_jeda.setSingleShot(true);
    m_jeda.setInterval(jedaSimpan);
    connect(&m_jeda, &QTimer::timeout, this, &DrafKasus::simpanSekarang);
}

DrafKasus::~DrafKasus() = default;

void DrafKasus::berubah(const QString &nama, std::function<QJsonObject()> isi)
{
    m_nama = nama;
    m_isi = std::move(isi);
    m_jeda.start();
}

void DrafKasus::simpanSekarang()
{
    if (!m_isi)
        return;
    m_jeda.stop();
    m_desk.tulis.run([nama = m_nama, isi = QString::fromUtf8(compactJson(m_isi()))](Office &office) {
        return office.workspace().simpan(ruangDraf, nama, isi);
    });
    m_isi = nullptr;
}

void DrafKasus::baca(const QString &nama, std::function<void(const QJsonObject &)> jadi)
{
    m_desk.baca.run([nama](Office &office) { return office.workspace().baca(ruangDraf, nama); })
        .then(this, [jadi = std::move(jadi)](const Result<std::optional<QString>> &isi) {
            jadi(isi && *isi ? objectOfJson((*isi)->toUtf8()) : QJsonObject());
        });
}

void DrafKasus::buang(const QString &nama)
{
    m_jeda.stop();
    m_isi = nullptr;
    m_desk.tulis.run([nama](Office &office) { return office.workspace().hapus(ruangDraf, nama); });
}

} // namespace lumbung
