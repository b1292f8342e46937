// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace lumbung {

class ImporSesi;
class PetaModel;
class TabelBaris;
class TextLabel;

/// Step 2: what every column of the file becomes.
class PetaLangkah : public QWidget {
    Q_OBJECT
public:
    explicit PetaLangkah(ImporSesi &sesi, QWidget *parent = nullptr);
    void segarkan();
    /// The first column that waits for an answer gets the cursor.
    void tunjukPertanyaan();

private:
    QLayout *buatKunci();

    ImporSesi &m_sesi;
    PetaModel *m_model;
    TabelBaris *m_tabel;
    TextLabel *m_ringkas;
    QComboBox *m_kunci; ///< by what rows are joined with koperasi
};

} // namespace lumbung
