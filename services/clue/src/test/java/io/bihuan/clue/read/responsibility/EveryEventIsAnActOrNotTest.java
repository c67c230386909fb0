package io.bihuan.clue.read.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.AcceptanceNoticeOverdue;
import io.bihuan.clue.events.AcceptanceNoticeOwed;
import io.bihuan.clue.events.AttachmentReceived;
import io.bihuan.clue.events.ClarificationOverdue;
import io.bihuan.clue.events.ClarificationProposed;
import io.bihuan.clue.events.ClearingEvent;
import io.bihuan.clue.events.ClueAbsorbed;
import io.bihuan.clue.events.ClueConvertedToCase;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueLineClosed;
import io.bihuan.clue.events.ClueLineReopened;
import io.bihuan.clue.events.ClueRecalled;
import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.ClueReleased;
import io.bihuan.clue.events.CluesLinked;
import io.bihuan.clue.events.CluesUnlinked;
import io.bihuan.clue.events.ConclusionDrawn;
import io.bihuan.clue.events.ConclusionFrozen;
import io.bihuan.clue.events.ConclusionPooled;
import io.bihuan.clue.events.ContactPolicySet;
import io.bihuan.clue.events.DeadlineBreached;
import io.bihuan.clue.events.DeadlineFellDue;
import io.bihuan.clue.events.DeadlineMet;
import io.bihuan.clue.events.DeadlineNeared;
import io.bihuan.clue.events.DeadlineOverdue;
import io.bihuan.clue.events.DeadlineRecomputed;
import io.bihuan.clue.events.DeadlineResumed;
import io.bihuan.clue.events.DeadlineStarted;
import io.bihuan.clue.events.DeadlineSuspended;
import io.bihuan.clue.events.DeadlineWarned;
import io.bihuan.clue.events.DeskReplied;
import io.bihuan.clue.events.DialogueEvent;
import io.bihuan.clue.events.DialogueRead;
import io.bihuan.clue.events.DisciplineLineRegistered;
import io.bihuan.clue.events.DissentRecorded;
import io.bihuan.clue.events.EmergencyAccessEvent;
import io.bihuan.clue.events.EmergencyAccessRequested;
import io.bihuan.clue.events.EmergencyMatterRead;
import io.bihuan.clue.events.EntryAnswered;
import io.bihuan.clue.events.FactsAdded;
import io.bihuan.clue.events.FindingConfirmed;
import io.bihuan.clue.events.JointTeamProposed;
import io.bihuan.clue.events.KeyDestructionEvent;
import io.bihuan.clue.events.KeyDestructionOrdered;
import io.bihuan.clue.events.KeyDestructionRequested;
import io.bihuan.clue.events.LeakCleared;
import io.bihuan.clue.events.LeakConfirmed;
import io.bihuan.clue.events.LeakEvent;
import io.bihuan.clue.events.LeakSuspected;
import io.bihuan.clue.events.LedgerExportEvent;
import io.bihuan.clue.events.LedgerExported;
import io.bihuan.clue.events.LinkEvent;
import io.bihuan.clue.events.LinkProposed;
import io.bihuan.clue.events.LinkRejected;
import io.bihuan.clue.events.MemberJoined;
import io.bihuan.clue.events.NoticeEvent;
import io.bihuan.clue.events.OfferLapsed;
import io.bihuan.clue.events.OfficialImplicated;
import io.bihuan.clue.events.OutflowOpened;
import io.bihuan.clue.events.OutflowReturned;
import io.bihuan.clue.events.ProtectionEvent;
import io.bihuan.clue.events.ProtectionMeasureApplied;
import io.bihuan.clue.events.ProtectionMeasureLifted;
import io.bihuan.clue.events.ProtectionMeasureReviewed;
import io.bihuan.clue.events.ProtectionNoted;
import io.bihuan.clue.events.ProtectionReviewOverdue;
import io.bihuan.clue.events.ReadingStarted;
import io.bihuan.clue.events.ReceiptIssued;
import io.bihuan.clue.events.RelativesKeptOut;
import io.bihuan.clue.events.ReporterInterviewed;
import io.bihuan.clue.events.ReporterKeyDestroyed;
import io.bihuan.clue.events.ReporterWrote;
import io.bihuan.clue.events.ReputationRestored;
import io.bihuan.clue.events.ResponsibilityEvent;
import io.bihuan.clue.events.ResponsibilityReviewed;
import io.bihuan.clue.events.ResponsibleAct;
import io.bihuan.clue.events.ResultDisputed;
import io.bihuan.clue.events.RetentionEnded;
import io.bihuan.clue.events.ReviewEvent;
import io.bihuan.clue.events.ReviewOpened;
import io.bihuan.clue.events.ReviewPoolEvent;
import io.bihuan.clue.events.ReviewSampleDrawn;
import io.bihuan.clue.events.RewardAppealed;
import io.bihuan.clue.events.RewardEvent;
import io.bihuan.clue.events.RewardLapsed;
import io.bihuan.clue.events.RewardNotified;
import io.bihuan.clue.events.RiskAssessed;
import io.bihuan.clue.events.RiskAssessmentDemanded;
import io.bihuan.clue.events.SealedIdentityViewed;
import io.bihuan.clue.events.SignoffChainCompleted;
import io.bihuan.clue.events.TargetConsented;
import io.bihuan.clue.events.TipAttached;
import io.bihuan.clue.events.TipDetached;
import io.bihuan.clue.events.TipEvent;
import io.bihuan.clue.events.TipReceived;
import io.bihuan.clue.events.TipsCounted;
import io.bihuan.clue.events.UnsealClosed;
import io.bihuan.clue.events.UnsealEvent;
import io.bihuan.clue.events.UnsealLapsed;
import io.bihuan.clue.events.UnsealOpened;
import io.bihuan.clue.events.UnsealRequested;
import io.bihuan.clue.events.VerificationMeasureRecorded;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of every event it is said whether somebody answers for it, and why not; an event that comes later has to be placed here or be an act (F19). */
class EveryEventIsAnActOrNotTest {

    private static final List<Class<?>> PARENTS = List.of(
            ClearingEvent.class,
            ClueEvent.class,
            DialogueEvent.class,
            EmergencyAccessEvent.class,
            KeyDestructionEvent.class,
            LedgerExportEvent.class,
            LinkEvent.class,
            LeakEvent.class,
            NoticeEvent.class,
            ProtectionEvent.class,
            ResponsibilityEvent.class,
            ReviewEvent.class,
            ReviewPoolEvent.class,
            RewardEvent.class,
            TipEvent.class,
            UnsealEvent.class);

    /** What is taken in, counted and attached: nothing is decided about anybody by it. */
    private static final List<Class<?>> TAKEN_IN = List.of(
            TipReceived.class,
            TipAttached.class,
            TipDetached.class,
            TipsCounted.class,
            ClueRegistered.class,
            DisciplineLineRegistered.class,
            FactsAdded.class);

    /** What is said with whoever reported, and what they say. */
    private static final List<Class<?>> BY_THE_REPORTER = List.of(
            ReceiptIssued.class,
            ReporterWrote.class,
            AttachmentReceived.class,
            DeskReplied.class,
            DialogueRead.class,
            ResultDisputed.class,
            DissentRecorded.class,
            RewardAppealed.class,
            RewardNotified.class);

    /** What follows from an act by rule; the act is on record. */
    private static final List<Class<?>> FOLLOWS_BY_RULE = List.of(
            OfficialImplicated.class,
            ClueRecalled.class,
            ClueLineClosed.class,
            ClueLineReopened.class,
            ClueAbsorbed.class,
            ClueReleased.class,
            ConclusionFrozen.class,
            SignoffChainCompleted.class,
            ClueConvertedToCase.class,
            OutflowOpened.class,
            OutflowReturned.class,
            UnsealOpened.class,
            KeyDestructionOrdered.class,
            ReporterKeyDestroyed.class);

    /** What time brings. */
    private static final List<Class<?>> BY_TIME = List.of(
            OfferLapsed.class,
            JointTeamProposed.class,
            RetentionEnded.class,
            AcceptanceNoticeOwed.class,
            AcceptanceNoticeOverdue.class,
            ClarificationOverdue.class,
            UnsealClosed.class,
            UnsealLapsed.class,
            RewardLapsed.class,
            DeadlineStarted.class,
            DeadlineSuspended.class,
            DeadlineResumed.class,
            DeadlineRecomputed.class,
            DeadlineNeared.class,
            DeadlineWarned.class,
            DeadlineFellDue.class,
            DeadlineBreached.class,
            DeadlineOverdue.class,
            DeadlineMet.class);

    /** A record of what was done. */
    private static final List<Class<?>> RECORDS = List.of(
            VerificationMeasureRecorded.class,
            ReporterInterviewed.class,
            MemberJoined.class,
            ReadingStarted.class,
            TargetConsented.class,
            ReputationRestored.class,
            SealedIdentityViewed.class,
            EmergencyMatterRead.class,
            LedgerExported.class);

    /** What others decide about: asked for, proposed, selected, drawn. */
    private static final List<Class<?>> OPENS_A_MATTER = List.of(
            ReviewOpened.class,
            ConclusionPooled.class,
            ConclusionDrawn.class,
            ReviewSampleDrawn.class,
            ClarificationProposed.class,
            UnsealRequested.class,
            EmergencyAccessRequested.class,
            KeyDestructionRequested.class);

    /** What is thought of two clues changes neither. */
    private static final List<Class<?>> LINKS =
            List.of(LinkProposed.class, CluesLinked.class, LinkRejected.class, CluesUnlinked.class);

    /** Who is protected, and how, is on record with the protection, and nobody learns of it from a person's acts. */
    private static final List<Class<?>> PROTECTION = List.of(
            ContactPolicySet.class,
            LeakCleared.class,
            LeakConfirmed.class,
            LeakSuspected.class,
            ProtectionMeasureApplied.class,
            ProtectionMeasureLifted.class,
            ProtectionMeasureReviewed.class,
            ProtectionNoted.class,
            ProtectionReviewOverdue.class,
            RelativesKeptOut.class,
            RiskAssessed.class,
            RiskAssessmentDemanded.class);

    /** What is said and found of acts. */
    private static final List<Class<?>> ABOUT_ENTRIES =
            List.of(EntryAnswered.class, ResponsibilityReviewed.class, FindingConfirmed.class);

    @Test
    void every_event_is_an_act_or_it_is_said_why_not() {
        Set<Class<?>> acts = Set.of(ResponsibleAct.class.getPermittedSubclasses());
        List<Class<?>> others = Stream.of(
                        TAKEN_IN,
                        BY_THE_REPORTER,
                        FOLLOWS_BY_RULE,
                        BY_TIME,
                        RECORDS,
                        OPENS_A_MATTER,
                        LINKS,
                        PROTECTION,
                        ABOUT_ENTRIES)
                .flatMap(List::stream)
                .toList();

        assertThat(others).doesNotHaveDuplicates().doesNotContainAnyElementsOf(acts);
        Set<Class<?>> placed = new HashSet<>(acts);
        placed.addAll(others);
        assertThat(placed)
                .isEqualTo(PARENTS.stream()
                        .flatMap(parent -> Stream.of(parent.getPermittedSubclasses()))
                        .collect(Collectors.toSet()));
    }

    @Test
    void nothing_of_an_entry_counts_weighs_or_ranks_a_person() {
        assertThat(Stream.of(ResponsibilityEntry.class.getRecordComponents())
                        .filter(component -> component.getType().isPrimitive())
                        .map(component -> component.getName()))
                .as("the one number is the place in the log")
                .containsExactly("position");
    }
}
