// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <utility>

class QStackedWidget;

namespace lumbung {

class DaftarDuaBaris;

/// A list of two-line rows beside the details of the one that is pointed at; while the list is empty, a sentence
/// that says why takes the place of both.
class DaftarRinci : public QWidget {
    Q_OBJECT
public:
    struct Kata {
        QString judul;   ///< over the list
        QString daftar;  ///< the list's name for screen readers
        QString kosong;  ///< heading of the empty state
        QString artinya; ///< and what it means
    };

    /// `bagian` is how wide the list is beside the details.
    DaftarRinci(const Kata &kata, QWidget *rinci, std::pair<int, int> bagian, QWidget *parent = nullptr);

    /// The list; whoever makes this gives it model and delegate and hears which row it points at.
    DaftarDuaBaris *daftar() const { return m_daftar; }
    /// Lets `isi` fill the list's model and points at the row it pointed at before, or the last one that is left.
    /// Answers that row; -1 = nothing to list, the empty state shows.
    int segarkan(const std::function<void()> &isi);

private:
    static QWidget *buatKosong(const Kata &kata);

    QStackedWidget *m_tumpuk;
    DaftarDuaBaris *m_daftar;
};

} // namespace lumbung
