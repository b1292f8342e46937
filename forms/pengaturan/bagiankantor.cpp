// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pengaturan/bagiankantor.h"

#include "forms/awal/kuncipemulihan.h"
#include "forms/shell/desk.h"
#include "forms/shell/officecare.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/panel.h"
#include "models/pesan/galat.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QVBoxLayout>

namespace lumbung {

BagianKantor::BagianKantor(Desk &desk, OfficeCare &care, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_care(care), m_message(new MessageBar(this))
{
    auto *panel = new Panel(tr("Kantor"));
    panel->body()->addWidget(m_message);
    auto *facts = new QGridLayout;
    facts->setContentsMargins(14, 4, 14, 12);
    facts->setHorizontalSpacing(24);
    facts->setVerticalSpacing(8);
    facts->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString &name, const QString &value) {
        facts->addWidget(new TextLabel(Letters::Quiet, name), row, 0);
        auto *text = new TextLabel(Letters::Body, value);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        facts->addWidget(text, row++, 1);
    };
    const KodeWilayah &area = desk.kantor.wilayah;
    add(tr("Nama"), desk.kantor.nama);
    add(tr("Wilayah"), area.isEmpty() ? tr("Seluruh Indonesia")
                                      : QStringLiteral("%1 · %2").arg(desk.wilayah.jalur(area), area.text()));
    add(tr("Sebutan di Riwayat"), desk.pelaku);
    add(tr("Letak data"), care.folder());
    panel->body()->addLayout(facts);
    auto *verbs = new QHBoxLayout;
    verbs->setContentsMargins(14, 0, 14, 14);
    verbs->setSpacing(8);
    auto *key = new VerbButton(tr("Simpan kunci pemulihan…"), QStringLiteral("key-round"));
    connect(key, &QAbstractButton::clicked, this, &BagianKantor::saveKey);
    verbs->addWidget(key);
    auto *leave = new VerbButton(desk.kantor.latihan ? tr("Mulai kantor sendiri…")
                                                     : tr("Buka Mode Latihan atau kantor lain…"),
                                 QStringLiteral("building-2"));
    connect(leave, &QAbstractButton::clicked, this, [this] { m_care.leave(); });
    verbs->addWidget(leave);
    verbs->addStretch(1);
    panel->body()->addLayout(verbs);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    outer->addStretch(1);
}

void BagianKantor::saveKey()
{
    m_care.recoveryKey().then(this, [this](const Result<QString> &key) {
        if (!key) {
            m_message->showMessage(StatusKind::Terlambat, kalimat(key.error()));
            return;
        }
        auto *dialog = new QFileDialog(this, tr("Simpan kunci pemulihan"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("txt"));
        dialog->selectFile(tr("kunci-pemulihan-lumbung.txt"));
        connect(dialog, &QFileDialog::fileSelected, this,
                [this, text = lembarKunci(m_desk.kantor, *key, m_desk.clock.today())](const QString &path) {
                    if (simpanLembar(path, text))
                        m_message->showMessage(
                            StatusKind::Valid,
                            tr("Kunci pemulihan tersimpan. Cetak, lalu simpan di tempat terkunci."));
                    else
                        m_message->showMessage(StatusKind::Terlambat,
                                               tr("Kunci belum tersimpan. Pilih folder lain yang dapat ditulisi."));
                });
        dialog->open();
    });
}

} // namespace lumbung
