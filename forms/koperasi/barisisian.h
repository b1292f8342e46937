// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/koperasi/isianeditor.h"
#include "models/koperasi/koperasieditormodel.h"

class QLineEdit;
class QVBoxLayout;

namespace lumbung {

class IconLabel;
class TextLabel;

/// One field of the form: label, input, last year beside it, amount in words, findings and their reason below.
class BarisIsian : public QWidget {
    Q_OBJECT

public:
    BarisIsian(Field field, KoperasiEditorModel &model, const WilayahDirectory &wilayah, const Clock &clock,
               QWidget *parent);

    IsianEditor *editor() const { return m_editor; }
    void tampilkanNilai();
    void tampilkanPesan();
    /// Hands a text that was typed but not left yet to the model.
    void serahkan();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitWidths();
    void buildLabel(QVBoxLayout *column);
    void buildInput(QVBoxLayout *column);
    void buildBelow(QVBoxLayout *column);
    void followTyping();
    void showComparison();
    void showSource();
    void addMessage(const PesanIsian &message);

    KoperasiEditorModel &m_model;
    const Field m_field;
    IsianEditor *m_editor;
    TextLabel *m_label = nullptr;
    IconLabel *m_trend = nullptr;
    TextLabel *m_comparison = nullptr;
    TextLabel *m_words = nullptr;
    QWidget *m_messages = nullptr;
    QLineEdit *m_reason = nullptr;
    std::vector<PesanIsian> m_shown;
};

} // namespace lumbung
