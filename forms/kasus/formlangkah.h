// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kasus/muatankasus.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace lumbung {

class TextLabel;

/// The generic form of a step: what must be there (ticked off one by one), what comes out of it, a note. Works for
/// every step of every SOP; special pages come in its place by the name of `formulir`.
class FormLangkah : public QWidget {
    Q_OBJECT
public:
    explicit FormLangkah(QWidget *parent = nullptr);

    /// `draf`: what was typed before and not sent, by name.
    void tampilkan(const MuatanKasus &muatan, const QJsonObject &draf);
    /// What was typed: outputs by their name, "catatan" for the note.
    QJsonObject isian() const;
    QString catatan() const;
    /// The first thing to do.
    QWidget *pertama() const;

Q_SIGNALS:
    void dicentang(int butir, bool ada);
    void diketik();

private:
    void bangun(const LangkahSop &langkah);
    void kosongkan();

    TextLabel *m_judul;
    TextLabel *m_giliran;
    TextLabel *m_kepalaKelengkapan;
    QVBoxLayout *m_kelengkapan;
    TextLabel *m_kepalaOutput;
    QFormLayout *m_output;
    QLineEdit *m_catatan;
    std::vector<QCheckBox *> m_centang;
    std::vector<std::pair<QString, QLineEdit *>> m_isian;
    KasusId m_kasus;
    int m_langkah = 0;
    std::shared_ptr<const DefinisiSop> m_sop;
    std::size_t m_kunjungan = 0; ///< which stay the form is for: a returned step begins empty
};

} // namespace lumbung
