// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/awal/langkahpulih.h"

#include "forms/kunci/kunciisian.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/verbbutton.h"
#include "models/pesan/galat.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QVBoxLayout>

namespace lumbung {

LangkahPulih::LangkahPulih(PendiriKantor &pendiri, QWidget *parent)
    : QWidget(parent),
      m_pendiri(pendiri),
      m_folder(pendiri.folder()),
      m_file(new TextLabel(Letters::Meta, tr("belum dipilih"))),
      m_found(new TextLabel(Letters::Body)),
      m_keyLabel(new TextLabel(Letters::Body, tr("Kunci pemulihan (wajib)"))),
      m_key(new KunciIsian)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(new TextLabel(Letters::Body, tr("Berkas cadangan (wajib)")));
    auto *row = new QHBoxLayout;
    auto *choose = new VerbButton(tr("Pilih cadangan…"), QStringLiteral("folder-open"));
    connect(choose, &QAbstractButton::clicked, this, &LangkahPulih::askFile);
    row->addWidget(choose);
    m_file->setWordWrap(true);
    row->addWidget(m_file, 1);
    column->addLayout(row);
    m_found->setWordWrap(true);
    m_found->hide();
    column->addWidget(m_found);
    column->addSpacing(10);
    column->addWidget(m_keyLabel);
    column->addWidget(m_key);
    column->addSpacing(10);
    column->addWidget(new TextLabel(Letters::Body, tr("Letak data")));
    auto *place = new TextLabel(Letters::Meta, QDir::toNativeSeparators(m_folder));
    place->setWordWrap(true);
    column->addWidget(place);
    connect(m_key, &KunciIsian::changed, this, &LangkahPulih::changed);
    setFocusProxy(choose);
}

void LangkahPulih::askFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Pilih cadangan"), {}, tr("Cadangan Lumbung (*.lumbung *.db);;Semua berkas (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &LangkahPulih::pilih);
    dialog->open();
}

void LangkahPulih::pilih(const QString &path)
{
    m_path = path;
    m_looking = true;
    m_refusal.clear();
    m_file->setText(QDir::toNativeSeparators(path));
    Q_EMIT changed();
    m_pendiri.kenali(path).then(this, [this, path](const Result<CadanganDitemukan> &found) {
        if (path == m_path)
            showFound(found);
    });
}

void LangkahPulih::showFound(const Result<CadanganDitemukan> &found)
{
    m_looking = false;
    m_needsKey = !found || !found->kunciAda;
    m_found->show();
    if (!found) {
        m_refusal = kalimat(found.error());
        m_found->setText(m_refusal);
    } else if (found->cap.nama.isEmpty()) {
        m_found->setText(tr("Cadangan dari Lumbung versi awal: nama kantornya terlihat setelah dipulihkan."));
    } else {
        const QString when = QLocale(QLocale::Indonesian)
                                 .toString(found->cap.dibuat.toLocalTime(), QStringLiteral("d MMMM yyyy, HH.mm"));
        m_found->setText(tr("%1, dibuat %2").arg(found->cap.nama, when));
    }
    m_keyLabel->setText(m_needsKey ? tr("Kunci pemulihan (wajib)")
                                   : tr("Kunci pemulihan: sudah ada di komputer ini"));
    m_key->setVisible(m_needsKey);
    Q_EMIT changed();
}

QByteArray LangkahPulih::kunci() const
{
    const auto read = m_key->kunci();
    return m_needsKey && read ? *read : QByteArray();
}

QString LangkahPulih::kurang() const
{
    if (m_path.isEmpty())
        return tr("Pilih berkas cadangan dulu");
    if (m_looking)
        return tr("Sedang melihat berkasnya");
    if (!m_refusal.isEmpty())
        return tr("Pilih berkas cadangan yang lain");
    return m_needsKey && !m_key->kunci() ? tr("Lengkapi kunci pemulihan dulu") : QString();
}

} // namespace lumbung
