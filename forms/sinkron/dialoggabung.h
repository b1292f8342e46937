// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sinkron/pengendalisinkron.h"
#include "forms/widgets/dialogtindakan.h"

namespace lumbung {

class IsianBerpesan;
class MessageBar;
class VerbButton;

/// Joins the hub: address, one-time code, password, the computer's name. Stays open with everything typed until
/// the hub has taken this computer in; what is wrong stands under its field.
class DialogGabung : public DialogTindakan {
    Q_OBJECT
public:
    /// `alamat`: of a hub joined before.
    DialogGabung(PengendaliSinkron &sinkron, const QString &alamat, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    void bergabung(const lumbung::IdentitasPerangkat &identitas);

private:
    void periksa();
    void tunjukkan(const Error &galat);
    void tumbuh();
    bool lengkap() const;

    PengendaliSinkron &m_sinkron;
    MessageBar *m_pesan;
    IsianBerpesan *m_alamat;
    IsianBerpesan *m_kode;
    IsianBerpesan *m_sandi;
    IsianBerpesan *m_nama;
    VerbButton *m_lainnya;
    IsianBerpesan *m_pin;
    bool m_menunggu = false;
};

} // namespace lumbung
