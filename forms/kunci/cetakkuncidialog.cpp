// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/kunci/cetakkuncidialog.h"

#include "forms/kunci/kuncipemulihanpane.h"
#include "forms/kunci/penjagakantor.h"
#include "forms/widgets/messagebar.h"
#include "models/pesan/galat.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace lumbung {

CetakKunciDialog::CetakKunciDialog(PenjagaKantor &penjaga, LembarKunciPrinter &printer, const LembarKunci &lembar,
                                   QWidget *parent)
    : DialogTindakan(tr("Cetak kunci pemulihan"),
                     tr("Siapa pun yang memegang kunci ini dan sebuah cadangan dapat membaca semua data kantor. "
                        "Alasan Anda dicatat di audit."),
                     tr("Tampilkan kunci"), parent),
      m_penjaga(penjaga),
      m_lembar(lembar),
      m_reason(new QLineEdit),
      m_pane(new KunciPemulihanPane(printer)),
      m_message(new MessageBar)
{
    m_reason->setPlaceholderText(tr("Alasan, misalnya: lembar lama hilang"));
    m_reason->setAccessibleName(tr("Alasan"));
    body()->addWidget(m_reason);
    body()->addWidget(m_message);
    body()->addWidget(m_pane);
    m_pane->hide();
    setVerb(tr("Tampilkan kunci"), false);
    constexpr int shortest = 5; // as the audit asks
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { setVerb(tr("Tampilkan kunci"), text.trimmed().size() >= shortest); });
    connect(m_pane, &KunciPemulihanPane::pesan, m_message,
            [this](StatusKind kind, const QString &sentence) { m_message->showMessage(kind, sentence); });
    m_reason->setFocus();
}

void CetakKunciDialog::accept()
{
    if (!m_pane->isHidden()) {
        QDialog::accept();
        return;
    }
    m_penjaga.kunciPemulihan(m_reason->text()).then(this, [this](const Result<QString> &kunci) {
        if (kunci)
            showKey(*kunci);
        else
            m_message->showMessage(StatusKind::Terlambat, kalimat(kunci.error()));
    });
}

void CetakKunciDialog::showKey(const QString &kunci)
{
    m_lembar.kunci = kunci;
    m_pane->setLembar(m_lembar);
    m_message->hide();
    m_reason->setEnabled(false);
    m_pane->show();
    m_pane->setFocus();
    setVerb(tr("Selesai"), true);
    QMetaObject::invokeMethod(
        this, [this] { adjustSize(); }, Qt::QueuedConnection); // when the new rows have been measured
}

} // namespace lumbung
