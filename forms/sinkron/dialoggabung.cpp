// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sinkron/dialoggabung.h"

#include "forms/sinkron/isianberpesan.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/verbbutton.h"
#include "models/pesan/galat.h"

#include <QLineEdit>
#include <QSysInfo>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

DialogGabung::DialogGabung(PengendaliSinkron &sinkron, const QString &alamat, QWidget *parent)
    : DialogTindakan(tr("Hubungkan ke pusat"),
                     tr("Data kantor ini akan dikirim ke pusat, dan data wilayah Anda diterima dari sana. Bekerja "
                        "tanpa jaringan tetap bisa."),
                     tr("Hubungkan"), parent),
      m_sinkron(sinkron),
      m_pesan(new MessageBar),
      m_alamat(new IsianBerpesan(tr("Alamat pusat (wajib)"), QStringLiteral("https://hub.contoh.go.id"))),
      m_kode(new IsianBerpesan(tr("Kode sekali pakai dari admin (wajib)"), {})),
      m_sandi(new IsianBerpesan(tr("Sandi akun (wajib)"), {})),
      m_nama(new IsianBerpesan(tr("Nama komputer ini"), tr("Meja loket 1"))),
      m_lainnya(new VerbButton(tr("Lainnya"), QStringLiteral("chevron-down"), VerbButton::Rank::Quiet)),
      m_pin(new IsianBerpesan(tr("Sidik kunci sertifikat (bila pusat memakai sertifikat sendiri)"),
                              tr("SHA-256, base64")))
{
    body()->addWidget(m_pesan);
    for (IsianBerpesan *isian : {m_alamat, m_kode, m_sandi, m_nama})
        body()->addWidget(isian);
    body()->addWidget(m_lainnya, 0, Qt::AlignLeft);
    body()->addWidget(m_pin);
    m_pin->hide();
    m_alamat->setTeks(alamat);
    m_sandi->isian()->setEchoMode(QLineEdit::Password);
    m_nama->setTeks(QSysInfo::machineHostName());
    for (IsianBerpesan *isian : {m_alamat, m_kode, m_sandi})
        connect(isian->isian(), &QLineEdit::textChanged, this, &DialogGabung::periksa);
    connect(m_lainnya, &QAbstractButton::clicked, this, [this] {
        m_pin->setVisible(m_pin->isHidden());
        m_lainnya->setIconName(m_pin->isHidden() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up"));
        tumbuh();
    });
    periksa();
    (alamat.isEmpty() ? m_alamat : m_kode)->setFocus();
}

/// Makes room for a sentence or a field that has just appeared.
void DialogGabung::tumbuh()
{
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

bool DialogGabung::lengkap() const
{
    return !m_alamat->teks().trimmed().isEmpty() && !m_kode->teks().trimmed().isEmpty() &&
           !m_sandi->teks().isEmpty();
}

void DialogGabung::periksa()
{
    setVerb(m_menunggu ? tr("Menghubungkan…") : tr("Hubungkan"), !m_menunggu && lengkap());
}

void DialogGabung::accept()
{
    if (m_menunggu || !lengkap())
        return; // Enter in a field
    m_menunggu = true;
    m_pesan->hide();
    periksa();
    const QString nama = m_nama->teks().trimmed();
    m_sinkron
        .daftar({m_alamat->teks().trimmed(), m_kode->teks().trimmed(), m_sandi->teks(),
                 nama.isEmpty() ? QSysInfo::machineHostName() : nama, m_pin->teks().trimmed()})
        .then(this, [this](const Result<IdentitasPerangkat> &identitas) {
            m_menunggu = false;
            periksa();
            if (!identitas) {
                tunjukkan(identitas.error());
                return;
            }
            Q_EMIT bergabung(*identitas);
            QDialog::accept();
        });
}

void DialogGabung::tunjukkan(const Error &galat)
{
    const QString kata = kalimat(galat);
    IsianBerpesan *tempat = nullptr;
    if (galat.code == u"sinkron.kode-daftar")
        tempat = m_kode;
    else if (galat.code == u"sinkron.sandi-salah" || galat.code == u"sinkron.sandi-lemah")
        tempat = m_sandi;
    else if (galat.code == u"sinkron.alamat" || galat.code == u"sinkron.luring" || galat.code == u"sinkron.putus" ||
             galat.code == u"sinkron.bukan-pusat" || galat.code == u"sinkron.tls")
        tempat = m_alamat;
    if (galat.code == u"sinkron.tls")
        m_pin->show();
    if (!tempat) {
        m_pesan->showMessage(StatusKind::Terlambat, kata);
        tumbuh();
        return;
    }
    tempat->setPesan(kata);
    tumbuh();
    tempat->setFocus(Qt::OtherFocusReason);
    tempat->isian()->selectAll();
}

} // namespace lumbung
