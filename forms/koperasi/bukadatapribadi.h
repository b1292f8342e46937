// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "forms/koperasi/alasandialog.h"

#include <QObject>

#include <optional>

namespace lumbung {

struct Desk;

/// Asks why personal data is to be seen, writes the reason into the audit and only then says that it may be shown.
class BukaDataPribadi : public QObject {
    Q_OBJECT

public:
    /// `judul`: what is looked at, as the audit tells it.
    BukaDataPribadi(Desk &desk, const QString &judul, QWidget *parent);
    /// What the question says, when not that the page shows it whole.
    void setKata(const AlasanDialog::Kata &kata) { m_kata = kata; }
    void minta();

Q_SIGNALS:
    void dibuka();
    void gagal(const lumbung::Error &galat);

private:
    void catat(const QString &alasan);

    Desk &m_desk;
    QString m_judul;
    QWidget *m_jendela;
    std::optional<AlasanDialog::Kata> m_kata;
};

} // namespace lumbung
