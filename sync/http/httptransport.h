// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sinkron/identitasperangkat.h"
#include "sync/engine/transport.h"

#include <QHash>
#include <QObject>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkReply;

namespace lumbung {

class Chance;
class Clock;

/// Carries the engine's requests to the hub over Qt Network: adds address, token, device and version headers,
/// compresses bodies, inflates answers with a cap, and tells apart why none came. Lives on the sync thread; Qt does
/// the socket work on a thread of its own, so the next page travels while this one is applied.
class HttpTransport : public QObject {
    Q_OBJECT
public:
    HttpTransport(const Clock &clock, Chance &chance, QObject *parent = nullptr);
    ~HttpTransport() override;

    /// Whom to talk to from now on; running requests are given up.
    void pakai(const IdentitasPerangkat &identitas);
    /// The access token of requests from now on; empty = none.
    void pakaiToken(const QByteArray &akses) { m_akses = akses; }
    /// Milliseconds without a byte after which a request is given up.
    void batasWaktu(int milidetik) { m_batasWaktu = milidetik; }
    void kirim(const Permintaan &permintaan);
    /// Their answers do not come any more.
    void batalkanSemua();

Q_SIGNALS:
    void tiba(const lumbung::Tanggapan &tanggapan);

private:
    void selesai(QNetworkReply *balasan);
    void batasi(QNetworkReply *balasan, qint64 bytes);

    struct Berjalan {
        quint64 nomor = 0;
        std::optional<SebabGagal> sebab; ///< found out before Qt tells
    };

    const Clock &m_clock;
    Chance &m_chance;
    QNetworkAccessManager *m_jaringan;
    QUrl m_alamat;
    QByteArray m_perangkat, m_akses, m_pin;
    int m_batasWaktu = 60'000;
    QHash<QNetworkReply *, Berjalan> m_berjalan;
};

} // namespace lumbung
