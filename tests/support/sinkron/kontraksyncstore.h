// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sinkron/mejakantor.h"

#include <QObject>

#include <functional>

namespace lumbung {

/// What every SyncStore promises, asked through the interface alone: run by the real store and by the fake one.
class KontrakSyncStore : public QObject {
    Q_OBJECT

public:
    explicit KontrakSyncStore(std::function<std::unique_ptr<MejaKantor>()> meja) : m_buatMeja(std::move(meja)) {}

private Q_SLOTS:
    void init();
    void cleanup();

    // up
    void aNewDeskHasNothingToSendAndFollowsNothing();
    void opsOfAScopeComeInOrderWithoutAGap();
    void whatWasSentWithoutAnAnswerComesAgainExactlyAsItWas();
    void aRecordThatWasGivenUpBeforeItWasSentLeavesNoGap();
    void anEditCarriesWhatThePersonSawAndItsGuards();
    void anEditOnTopOfAnUnansweredOneNamesIt();
    void aRemovalNamesTheVersionThatItWillMeet();
    void anAnsweredOpIsNotSentAgain();
    void whatFollowsABatchOnItsWayIsTakenWithoutItsAnswers();
    void whatTheHubForgotIsSentAgainUnderItsOldNumber();
    void aCopyNumbersAnewAndKeepsIdsOfOps();
    void aMoveToAnotherKabupatenIsQueuedWhereTheRecordWas();

    // down
    void aPulledRecordIsSeenAndTheCursorStands();
    void aPageTwiceIsThePageOnce();
    void aPulledPageKeepsWhatAPersonTypedAndBringsTheRest();
    void anAcceptedEditIsTheHubsOnceItCameDown();
    void anAnswerAfterTheRowHasTheSameEnd();
    void aRefusedEditFallsBackToTheHub();
    void aConflictFallsBackWhenItHasComeDown();
    void aRefusedCreateGoesAway();
    void twoOfficesThatEnterOneStatementBothKeepTheirNumbersUntilTheAnswer();
    void aTombstoneRemovesEvenWhatWasEditedHere();
    void aStatementWaitsForItsKoperasi();
    void whatWasRemovedHereStaysRemovedUntilTheAnswer();
    void aRefusedRemovalComesBackAsTheHubHasIt();
    void aRecordThatMovedToAFollowedScopeStays();
    void aRecordThatMovedOutOfSightGoes();
    void aScopeBegunAnewLosesWhatTheHubLost();
    void aScopeBegunAnewKeepsWhatWaits();
    void aScopeIsLetGoOnlyWhenNothingWaits();
    void repairReplacesAnyVersionAndLeavesTheCursor();
    void bucketsAddUpToTheDigest();
    void aFirstLoadEndsWithEverythingThere();
    void identityOutlivesTheDesk();

private:
    void terima(std::vector<RekamTurun> rekam, qint64 kursor, Scope scope = scopeOf(3201));
    std::vector<Op> kirim(Scope scope = scopeOf(3201));
    void jawab(const JawabanOp &jawaban, Scope scope = scopeOf(3201));
    /// A koperasi that the hub knows in version 1, seq 1.
    KunciRekam koperasiContoh(const Record &profil);
    std::optional<Value> nilai(const KunciRekam &kunci, Field field);

    std::function<std::unique_ptr<MejaKantor>()> m_buatMeja;
    std::unique_ptr<MejaKantor> m_meja;
};

} // namespace lumbung
