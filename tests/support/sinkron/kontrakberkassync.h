// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sinkron/mejakantor.h"

#include <QObject>

#include <functional>

namespace lumbung {

/// What every store of a desk promises of attached files: run by the real store and by the fake one.
class KontrakBerkasSync : public QObject {
    Q_OBJECT

public:
    explicit KontrakBerkasSync(std::function<std::unique_ptr<MejaKantor>()> meja) : m_buatMeja(std::move(meja)) {}

private Q_SLOTS:
    void init();
    void cleanup();

    void aFileGoesUpBeforeItsOpIsQueued();
    void anAttachmentOfANewRecordComesBehindIt();
    void anAcceptedAttachmentIsTheHubsOnceItCameDown();
    void aRefusedAttachmentStaysAndSaysWhy();
    void aFileThatTheHubWillNotHaveWaitsNoMore();
    void aFileThatTheHubLostIsOfferedAgain();
    void anAttachmentIsSentAgainAfterARestore();
    void aRemovedAttachmentIsGoneAtOnceAndForGood();
    void aRemovedAttachmentDoesNotComeBackByARefusal();
    void aRefusedRemovalComesBack();
    void aPulledAttachmentWantsItsFile();
    void partsOfAFileOutliveTheDesk();
    void whatCameDownAsAnotherFileBeginsAnew();
    void aPartThatDoesNotFitIsRefused();
    void aFileThatIsHereIsNotWanted();
    void aLargeFileComesOnlyWhenSomebodyAsks();
    void aTombstoneTakesTheFileWithIt();
    void aMovedAttachmentKeepsItsFile();
    void aScopeIsNotLetGoBeforeItsFilesAreSent();
    void aScopeThatIsLetGoTakesItsFilesWithIt();

private:
    BerkasSync &berkas() { return m_meja->store().berkas(); }
    void terima(std::vector<RekamTurun> rekam, qint64 kursor, Scope scope = scopeOf(3201));
    std::vector<Op> kirim();
    void jawab(const JawabanOp &jawaban);
    BarisLampiran satu();
    /// An attachment that the hub has taken and that has come down as seq 2.
    LampiranId tersimpan(const QByteArray &isi);

    std::function<std::unique_ptr<MejaKantor>()> m_buatMeja;
    std::unique_ptr<MejaKantor> m_meja;
};

} // namespace lumbung
