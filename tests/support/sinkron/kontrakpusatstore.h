// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/pusatstore.h"

#include <QObject>

#include <memory>

namespace lumbung {

/// What every PusatStore must do, with the use case on top: derived test classes say which store. QtTest runs the
/// inherited slots.
class KontrakPusatStore : public QObject {
    Q_OBJECT

protected:
    /// An empty hub; the one before is gone.
    virtual PusatStore &pusatBaru() = 0;
    /// All of a file is at the hub, sent by this user.
    virtual void berkasLengkap(const Pemakai &pemakai, const QByteArray &sha256, qint64 ukuran) = 0;

private Q_SLOTS:
    void givesBackWhatWasCreated();
    void mergesChangesOfDifferentFields();
    void keepsBothValuesWhenTwoPeopleChangeOneField();
    void treatsFieldsThatMustAgreeAsOne();
    void answersASecondSendingWithTheFirstAnswer();
    void refusesAGapAndACopiedDevice();
    void takesKnownOpsUnderANewDevice();
    void holdsOpsMadeOnTopOfAConflict();
    void decidesAConflictOnce();
    void asksWhenADeletionMeetsAChange();
    void keepsAChangeOfWhatSomebodyRemoved();
    void movesAKoperasiWithItsStatementsAndBack();
    void turnsWhatIsNotAllowedIntoAProposal();
    void acceptsAProposal();
    void takesAStepOfVerificationOnlyOnTheVersionThatWasSeen();
    void mergesOneStatementEnteredTwice();
    void keepsTwoKoperasiWithOneNumberAndAsks();
    void findsTwoKoperasiWithOneNumberInOneBatch();
    void asksWhenTwoRightChangesBreakARule();
    void takesAnAttachmentOnlyWithAFileThatItHas();
    void takesAFileOfSomebodyElseOnlyFromWhoMayReadIt();
    void takesARecordAndItsAttachmentInOnePush();
    void movesAttachmentsWithTheirKoperasi();
    void removesAnAttachmentForGood();
    void letsPeopleTakeBackTheirOwnAttachmentsOnly();
    void refusesAttachmentsAsItRefusesChanges();
    void givesPagesInOrderOfTheHead();
    void showsNobodyAnotherArea();
    void appendsAnEventOnceAndNeverChangesIt();
    void letsNobodySpeakInAnothersName();
    void letsAMandateLendARole();
    void letsOnlyThoseWhoRunTheOfficeDecideAboutIt();
    void judgesAStepOfVerificationByWhatItsMakerHadSeen();
    void leavesNothingBehindWithoutCommit();
};

} // namespace lumbung
