// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pengaturan/bagiancadangan.h"

#include "forms/shell/desk.h"
#include "forms/shell/officecare.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/panel.h"
#include "models/beranda/angka.h"
#include "models/pesan/galat.h"

#include <QFileDialog>
#include <QLocale>
#include <QVBoxLayout>

namespace lumbung {

namespace {

const QString backupSpace = QStringLiteral("setelan");
const QString lastCopyName = QStringLiteral("cadangan.terakhir");
const QString lastTestName = QStringLiteral("cadangan.uji");

QString moment(const Clock &clock)
{
    return QLocale(QLocale::Indonesian).toString(clock.now().toLocalTime(), QStringLiteral("d MMM yyyy, HH.mm"));
}

} // namespace

BagianCadangan::BagianCadangan(Desk &desk, OfficeCare &care, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_care(care),
      m_message(new MessageBar(this)),
      m_lastCopy(new TextLabel(Letters::Body, tr("belum pernah"))),
      m_lastTest(new TextLabel(Letters::Body, tr("belum pernah")))
{
    auto *panel = new Panel(tr("Cadangan"));
    panel->body()->addWidget(m_message);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(14, 4, 14, 14);
    column->setSpacing(6);
    panel->body()->addLayout(column);
    auto *why = new TextLabel(
        Letters::Quiet, tr("Cadangan adalah salinan utuh dan tersandi dari data kantor ini. Simpan di cakram lain "
                           "atau diska lepas. "
                           "Setiap cadangan langsung dibuka kembali untuk memastikan isinya dapat dipulihkan."));
    why->setWordWrap(true);
    column->addWidget(why);
    column->addSpacing(6);
    column->addWidget(new TextLabel(Letters::Meta, tr("Cadangan terakhir")));
    column->addWidget(m_lastCopy);
    column->addWidget(new TextLabel(Letters::Meta, tr("Uji pulih terakhir")));
    column->addWidget(m_lastTest);
    auto *verbs = new QHBoxLayout;
    verbs->setContentsMargins(0, 8, 0, 0);
    auto *now =
        new VerbButton(tr("Cadangkan sekarang…"), QStringLiteral("database-backup"), VerbButton::Rank::Main);
    auto *test = new VerbButton(tr("Periksa cadangan…"), QStringLiteral("shield-check"));
    connect(now, &QAbstractButton::clicked, this, &BagianCadangan::askBackup);
    connect(test, &QAbstractButton::clicked, this, &BagianCadangan::askInspect);
    verbs->addWidget(now);
    verbs->addWidget(test);
    verbs->addStretch(1);
    column->addLayout(verbs);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    outer->addStretch(1);
    readLast();
}

void BagianCadangan::askBackup()
{
    auto *dialog = new QFileDialog(this, tr("Cadangkan ke"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("lumbung"));
    dialog->selectFile(QStringLiteral("cadangan-%1.lumbung").arg(m_desk.clock.today().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &BagianCadangan::backup);
    dialog->open();
}

void BagianCadangan::askInspect()
{
    auto *dialog = new QFileDialog(this, tr("Pilih cadangan"), {}, tr("Cadangan Lumbung (*.lumbung *.db)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BagianCadangan::inspect);
    dialog->open();
}

void BagianCadangan::backup(const QString &path)
{
    m_message->showMessage(StatusKind::Info, tr("Menyalin dan memeriksa data. Anda dapat terus bekerja."));
    m_care.backup(path).then(this, [this, path](const Result<IsiCadangan> &copy) {
        if (!copy) {
            m_message->showMessage(StatusKind::Terlambat, kalimat(copy.error()));
            return;
        }
        const QString when = moment(m_desk.clock);
        m_message->showMessage(
            StatusKind::Valid,
            tr("Cadangan tersimpan dan dapat dipulihkan: %1 koperasi.").arg(angka(copy->koperasi)));
        m_lastCopy->setText(tr("%1 · %2").arg(when, path));
        m_lastTest->setText(tr("%1 · berhasil").arg(when));
        keepLast(lastCopyName, m_lastCopy->text());
        keepLast(lastTestName, m_lastTest->text());
    });
}

void BagianCadangan::inspect(const QString &path)
{
    m_care.inspect(path).then(this, [this](const Result<IsiCadangan> &copy) {
        if (!copy) {
            m_message->showMessage(StatusKind::Terlambat, kalimat(copy.error()));
            return;
        }
        const bool whole = copy->temuan == 0;
        m_message->showMessage(
            whole ? StatusKind::Valid : StatusKind::Perbaikan,
            whole ? tr("Cadangan %1 utuh: %2 koperasi.").arg(copy->kantor, angka(copy->koperasi))
                  : tr("Cadangan dapat dibuka, tetapi ada %1 temuan. Buat cadangan baru.").arg(copy->temuan));
        m_lastTest->setText(whole ? tr("%1 · berhasil").arg(moment(m_desk.clock))
                                  : tr("%1 · ada temuan").arg(moment(m_desk.clock)));
        keepLast(lastTestName, m_lastTest->text());
    });
}

void BagianCadangan::readLast()
{
    const auto show = [this](const QString &name, TextLabel *label) {
        m_desk.baca.run([name](Office &office) { return office.workspace().baca(backupSpace, name); })
            .then(label, [label](const Result<std::optional<QString>> &kept) {
                if (kept && *kept)
                    label->setText(**kept);
            });
    };
    show(lastCopyName, m_lastCopy);
    show(lastTestName, m_lastTest);
}

void BagianCadangan::keepLast(const QString &name, const QString &text)
{
    m_desk.tulis.run([name, text](Office &office) { return office.workspace().simpan(backupSpace, name, text); });
}

} // namespace lumbung
