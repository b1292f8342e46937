// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/daftartampilan.h"

#include <algorithm>

namespace lumbung {

namespace {

QString viewSpace()
{
    return QStringLiteral("tampilan");
}

} // namespace

DaftarTampilan::DaftarTampilan(StoreThread &baca, StoreThread &tulis, QObject *parent)
    : QObject(parent), m_reader(baca), m_writer(tulis)
{
}

void DaftarTampilan::muat()
{
    m_reader
        .run([](Office &office) -> Result<QStringList> {
            auto names = office.workspace().nama(viewSpace());
            if (!names)
                return names.error();
            QStringList texts;
            for (const QString &name : *names) {
                const auto text = office.workspace().baca(viewSpace(), name);
                if (text && *text)
                    texts << **text;
            }
            return texts;
        })
        .then(this, [this](const Result<QStringList> &texts) {
            if (texts)
                accept(*texts);
            else
                Q_EMIT gagal(texts.error());
        });
}

void DaftarTampilan::accept(const QStringList &texts)
{
    m_views = tampilanBawaan();
    for (const QString &text : texts)
        if (auto view = tampilanDariTeks(text))
            m_views.push_back(std::move(*view));
    Q_EMIT berubah();
}

const Tampilan *DaftarTampilan::cari(const QString &nama) const
{
    const auto found =
        std::find_if(m_views.begin(), m_views.end(), [&nama](const Tampilan &view) { return view.nama == nama; });
    return found == m_views.end() ? nullptr : &*found;
}

void DaftarTampilan::simpan(const Tampilan &tampilan)
{
    const Tampilan *same = cari(tampilan.nama);
    if (same && same->bawaan) {
        Q_EMIT gagal(
            {ErrorKind::Refused, QStringLiteral("tampilan.bawaan"), {{QStringLiteral("nama"), tampilan.nama}}});
        return;
    }
    m_writer
        .run([name = tampilan.nama, text = teksTampilan(tampilan)](Office &office) {
            return office.workspace().simpan(viewSpace(), name, text);
        })
        .then(this, [this](const Result<void> &saved) {
            if (saved)
                muat();
            else
                Q_EMIT gagal(saved.error());
        });
}

void DaftarTampilan::hapus(const QString &nama)
{
    m_writer.run([nama](Office &office) { return office.workspace().hapus(viewSpace(), nama); })
        .then(this, [this](const Result<void> &done) {
            if (done)
                muat();
            else
                Q_EMIT gagal(done.error());
        });
}

} // namespace lumbung
