// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sync/beban.h"

#include "sync/wire/batas.h"
#include "sync/wire/halaman.h"
#include "sync/wire/masuk.h"
#include "sync/wire/padat.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lumbung {

namespace {

qint64 panjangBadan(const QByteArray &kepala)
{
    const qsizetype at = kepala.toLower().indexOf("content-length:");
    return at < 0 ? 0 : kepala.mid(at + 15, kepala.indexOf('\r', at) - at - 15).trimmed().toLongLong();
}

} // namespace

BebanPerangkat::BebanPerangkat(quint16 pintu, const PerangkatId &perangkat)
    : m_pintu(pintu), m_perangkat(perangkat.text().toLatin1())
{
}

BebanPerangkat::~BebanPerangkat()
{
    if (m_soket >= 0)
        ::close(m_soket);
}

bool BebanPerangkat::sambung()
{
    if (m_soket >= 0)
        return true;
    m_soket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    const timeval batas{20, 0};
    ::setsockopt(m_soket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    ::setsockopt(m_soket, SOL_SOCKET, SO_RCVTIMEO, &batas, sizeof batas);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_pintu);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return ::connect(m_soket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
}

BebanPerangkat::Jawaban BebanPerangkat::tanya(const QByteArray &permintaan)
{
    Jawaban jawaban;
    if (!sambung() || ::send(m_soket, permintaan.constData(), static_cast<size_t>(permintaan.size()),
                             MSG_NOSIGNAL) != permintaan.size())
        return jawaban;
    jawaban.byteNaik = permintaan.size();
    QByteArray masuk;
    std::array<char, 65536> penampung{};
    qint64 semua = -1;
    qsizetype kepala = -1;
    while (semua < 0 || masuk.size() < semua) {
        const ssize_t bytes = ::recv(m_soket, penampung.data(), penampung.size(), 0);
        if (bytes <= 0)
            return {};
        masuk.append(penampung.data(), bytes);
        if (kepala < 0 && (kepala = masuk.indexOf("\r\n\r\n")) >= 0)
            semua = kepala + 4 + panjangBadan(masuk.left(kepala + 2));
    }
    jawaban.byteTurun = masuk.size();
    jawaban.status = masuk.mid(9, 3).toInt();
    jawaban.padat = masuk.left(kepala).toLower().contains("content-encoding: zstd");
    jawaban.badan = masuk.mid(kepala + 4);
    return jawaban;
}

bool BebanPerangkat::daftar(const QString &kode, const QString &sandi)
{
    const QByteArray badan =
        tulisMintaDaftar({kode, sandi, PerangkatId(QString::fromLatin1(m_perangkat)), QStringLiteral("Beban")});
    const Jawaban jawaban = tanya(
        "POST /v1/enrol HTTP/1.1\r\nHost: localhost\r\nX-Proto: 1\r\nX-Schema: " + QByteArray::number(skemaKini) +
        "\r\nX-Device: " + m_perangkat + "\r\nContent-Type: application/json\r\nContent-Length: " +
        QByteArray::number(badan.size()) + "\r\n\r\n" + badan);
    const auto token = bacaToken(jawaban.badan);
    if (!token)
        return false;
    m_akses = token->akses.toLatin1();
    return true;
}

BebanPerangkat::Jawaban BebanPerangkat::ambil(const QByteArray &jalur)
{
    return tanya("GET " + jalur + " HTTP/1.1\r\nHost: localhost\r\nX-Proto: 1\r\nX-Schema: " +
                 QByteArray::number(skemaKini) + "\r\nX-Device: " + m_perangkat + "\r\nAuthorization: Bearer " +
                 m_akses + "\r\nAccept-Encoding: zstd\r\n\r\n");
}

JalurHalaman jalurSemua(const std::vector<std::unique_ptr<BebanPerangkat>> &perangkat, Scope scope, int batas)
{
    JalurHalaman semua;
    MintaPerubahan minta{{{scope, 0}}, {}, batas, {}};
    std::size_t giliran = 0;
    for (bool masih = true; masih;) {
        semua.jalur << jalurPerubahan(minta).toLatin1();
        const auto jawaban = perangkat[giliran++ % perangkat.size()]->ambil(semua.jalur.last());
        const auto isi = jawaban.padat ? kembangkan(Padat::Zstd, jawaban.badan, badanMax) : Result(jawaban.badan);
        const auto halaman = isi ? bacaHalaman(*isi) : Result<Halaman>(isi.error());
        if (!halaman)
            qFatal("page: %d %s", jawaban.status, qPrintable(halaman.error().code));
        semua.baris += static_cast<qint64>(halaman->baris.size());
        minta.s[scope] = halaman->berikut.at(scope);
        masih = halaman->masih;
    }
    return semua;
}

} // namespace lumbung
