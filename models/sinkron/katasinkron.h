// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/sinkrondesk.h"
#include "core/application/ports/wilayahdirectory.h"
#include "core/application/sinkron/pengendalisinkron.h"
#include "core/domain/value.h"

#include <QStringList>

namespace lumbung {

/// What the status bar says: "Luring · 7 perubahan belum terkirim".
QString kataStatus(const StatusSinkron &status, const QDateTime &kini);
/// Why it does not go on and when it tries again; empty while all is well.
QString kataKendala(const StatusSinkron &status, const QDateTime &kini);

/// The name of a koperasi, or that there is none any more.
QString kataNama(const QString &koperasi);
/// Facts side by side with a dot between them; empty ones are left out.
QString kataDaftar(QStringList bagian);
/// "petugas loket 2 (22 Nov 2026 09.12)".
QString kataPelaku(const QString &pelaku, qint64 pada);

/// What a proposal would do: "KSP Contoh Makmur · ubah 3 isian".
QString judulUsulan(const Usulan &usulan, const QString &koperasi);
/// What an op does, for lists: "KSP Contoh Makmur · ubah 3 isian".
QString judulKeluar(const BarisKeluar &baris);
/// "Antre", "Ditolak: data sudah dinyatakan valid".
QString keadaanKeluar(const BarisKeluar &baris);
/// Why a hub did not take something: words for JawabanOp::kode.
QString kataKode(const QString &kode);
/// "Isian yang sama diubah dua orang".
QString kataSebab(SebabKonflik sebab);
/// A moment as people read it here: "22 Nov 2026 10.42"; empty for none.
QString kataWaktu(qint64 milidetik);
/// A value of a conflict or proposal as it may be shown: areas by name, "(kosong)" for nothing, personal data
/// masked unless `terbuka`.
QString kataNilai(Field field, const Value &value, const WilayahDirectory &wilayah, bool terbuka = false);

} // namespace lumbung
