// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/daftartampilan.h"

#include <algorithm>
#include <array>

namespace lumbung {

namespace {

constexpr std::array storedOwners{MilikTampilan::Dinas, MilikTampilan::Unit, MilikTampilan::Pribadi};

/// The name space tells whose a view is, whatever its text says.
Result<std::vector<Tampilan>> storedViews(Workspace &workspace, MilikTampilan milik)
{
    const auto names = workspace.nama(ruangTampilan(milik));
    if (!names)
        return names.error();
    std::vector<Tampilan> views;
    for (const QString &name : *names) {
        const auto text = workspace.baca(ruangTampilan(milik), name);
        auto view = text && *text ? tampilanDariTeks(**text) : std::nullopt;
        if (!view)
            continue;
        view->nama = name;
        view->milik = milik;
        views.push_back(std::move(*view));
    }
    return views;
}

} // namespace

DaftarTampilan::DaftarTampilan(StoreThread &baca, StoreThread &tulis, QObject *parent)
    : QObject(parent), m_reader(baca), m_writer(tulis)
{
}

void DaftarTampilan::muat()
{
    m_reader
        .run([](Office &office) -> Result<std::vector<Tampilan>> {
            std::vector<Tampilan> all;
            for (const MilikTampilan milik : storedOwners) {
                auto views = storedViews(office.workspace(), milik);
                if (!views)
                    return views;
                std::ranges::move(*views, std::back_inserter(all));
            }
            return all;
        })
        .then(this, [this](const Result<std::vector<Tampilan>> &views) {
            if (views)
                accept(*views);
            else
                Q_EMIT gagal(views.error());
        });
}

void DaftarTampilan::accept(const std::vector<Tampilan> &stored)
{
    m_views = tampilanBawaan();
    m_views.insert(m_views.end(), stored.begin(), stored.end());
    Q_EMIT berubah();
}

const Tampilan *DaftarTampilan::cari(MilikTampilan milik, const QString &nama) const
{
    const auto found = std::ranges::find_if(
        m_views, [&](const Tampilan &view) { return view.milik == milik && view.nama == nama; });
    return found == m_views.end() ? nullptr : &*found;
}

void DaftarTampilan::simpan(const Tampilan &tampilan)
{
    if (tampilan.milik == MilikTampilan::Bawaan) {
        Q_EMIT gagal(
            {ErrorKind::Refused, QStringLiteral("tampilan.bawaan"), {{QStringLiteral("nama"), tampilan.nama}}});
        return;
    }
    m_writer
        .run([tampilan](Office &office) {
            return office.workspace().simpan(ruangTampilan(tampilan.milik), tampilan.nama, teksTampilan(tampilan));
        })
        .then(this, [this](const Result<void> &saved) {
            if (saved)
                muat();
            else
                Q_EMIT gagal(saved.error());
        });
}

void DaftarTampilan::hapus(const Tampilan &tampilan)
{
    m_writer
        .run([space = ruangTampilan(tampilan.milik), nama = tampilan.nama](Office &office) {
            return office.workspace().hapus(space, nama);
        })
        .then(this, [this](const Result<void> &done) {
            if (done)
                muat();
            else
                Q_EMIT gagal(done.error());
        });
}

} // namespace lumbung
