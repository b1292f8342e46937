// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/kunci/sandidialog.h"

#include "core/application/kuncisandi.h"
#include "forms/kunci/penjagakantor.h"
#include "forms/widgets/letters.h"
#include "models/pesan/galat.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace lumbung {

namespace {

struct Kata {
    QString judul;
    QString kalimat;
    QString kerja;
};

Kata kataUntuk(SandiDialog::Maksud maksud)
{
    switch (maksud) {
    case SandiDialog::Maksud::Pasang:
        return {SandiDialog::tr("Kunci dengan sandi"),
                SandiDialog::tr(
                    "Lumbung meminta sandi ini saat dibuka dan setelah layar terkunci. Bila sandi terlupa, hanya "
                    "kunci pemulihan yang membuka data kantor: cetak lembarnya dulu."),
                SandiDialog::tr("Pasang sandi")};
    case SandiDialog::Maksud::Ganti:
        return {SandiDialog::tr("Ganti sandi"), SandiDialog::tr("Cadangan dan kunci pemulihan tidak berubah."),
                SandiDialog::tr("Ganti sandi")};
    case SandiDialog::Maksud::Lepas: break;
    }
    return {SandiDialog::tr("Hapus sandi"),
            SandiDialog::tr("Siapa pun yang memakai akun komputer ini dapat membuka data kantor."),
            SandiDialog::tr("Hapus sandi")};
}

} // namespace

SandiDialog::SandiDialog(PenjagaKantor &penjaga, Maksud maksud, QWidget *parent)
    : DialogTindakan(kataUntuk(maksud).judul, kataUntuk(maksud).kalimat, kataUntuk(maksud).kerja, parent),
      m_penjaga(penjaga),
      m_maksud(maksud),
      m_state(new TextLabel(Letters::Meta))
{
    if (maksud != Maksud::Pasang)
        m_old = addField(tr("Sandi sekarang"));
    if (maksud != Maksud::Lepas) {
        m_new = addField(tr("Sandi baru"));
        m_again = addField(tr("Ulangi sandi baru"));
    }
    m_state->setWordWrap(true);
    body()->addWidget(m_state);
    follow();
}

QLineEdit *SandiDialog::addField(const QString &name)
{
    auto *field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(name);
    body()->addWidget(new TextLabel(Letters::Body, name));
    body()->addWidget(field);
    connect(field, &QLineEdit::textChanged, this, &SandiDialog::follow);
    return field;
}

QString SandiDialog::kurang() const
{
    if (m_old && m_old->text().isEmpty())
        return tr("Ketik sandi sekarang");
    if (!m_new)
        return {};
    if (m_new->text().size() < sandiTerpendek)
        return tr("Sandi baru paling sedikit %1 huruf. Beberapa kata mudah diingat dan sukar ditebak.")
            .arg(sandiTerpendek);
    return m_again->text() == m_new->text() ? QString() : tr("Ulangi sandi baru persis sama");
}

void SandiDialog::follow()
{
    const QString missing = kurang();
    say(missing);
    setVerb(kataUntuk(m_maksud).kerja, missing.isEmpty() && !m_busy);
}

void SandiDialog::say(const QString &sentence)
{
    m_state->setText(sentence);
    m_state->setAccessibleName(sentence);
}

void SandiDialog::accept()
{
    if (m_busy || !kurang().isEmpty())
        return;
    m_busy = true;
    follow();
    const QString old = m_old ? m_old->text() : QString();
    const QString fresh = m_new ? m_new->text() : QString();
    auto answer = m_maksud == Maksud::Pasang  ? m_penjaga.pasangSandi(fresh)
                  : m_maksud == Maksud::Ganti ? m_penjaga.gantiSandi(old, fresh)
                                              : m_penjaga.lepasSandi(old);
    answer.then(this, [this](const Result<void> &done) {
        m_busy = false;
        follow();
        if (done)
            QDialog::accept();
        else
            say(kalimat(done.error()));
    });
}

} // namespace lumbung
