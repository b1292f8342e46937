// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace lumbung {

class TextLabel;
class VerbButton;

/// A dialog for a consequence: title = the act, a sentence, a body, "Batal" and the verb at the right. Opened
/// with open(); accepted() comes from the verb.
class DialogTindakan : public QDialog {
    Q_OBJECT

public:
    DialogTindakan(const QString &title, const QString &sentence, const QString &verb, QWidget *parent);

    QVBoxLayout *body() const { return m_body; }
    void setSentence(const QString &sentence);
    void setVerb(const QString &verb, bool enabled);

private:
    TextLabel *m_sentence;
    QVBoxLayout *m_body;
    VerbButton *m_verb;
};

} // namespace lumbung
