package io.bihuan.clue.write;

import io.bihuan.clue.events.ClueReferred;
import io.bihuan.clue.events.ReferralAnswered;
import io.bihuan.clue.model.AdministrativeChannel;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ReferralReply;
import io.bihuan.clue.write.completehandling.DisorderIsReferredFirst;
import io.bihuan.clue.write.completehandling.TheReferralIsAnswered;
import io.bihuan.clue.write.dispatchclue.HandlingUnitIsNotInConflict;
import io.bihuan.clue.write.notereferralreply.AReferralIsAnsweredOnce;
import io.bihuan.clue.write.notereferralreply.NoteReferralReply;
import io.bihuan.clue.write.referadministratively.OneReferralAtATime;
import io.bihuan.clue.write.referadministratively.OnlyDisorderIsReferred;
import io.bihuan.clue.write.referadministratively.ReferAdministratively;
import io.bihuan.clue.write.referadministratively.TheAdministrativeChannelTakesIt;
import io.bihuan.kernel.Rule;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How disorder without organised crime went to the administrative channel 移送行业治乱 (F23).
 *
 * @param needed whether the conclusion says disorder, so that the clue does not end without a referral
 * @param to the unit it was referred to last, or null
 * @param reply what that one answered, or null
 */
record Referral(
        boolean needed, @Nullable String to, @Nullable ReferralReply reply) {

    static Referral none() {
        return of(false);
    }

    static Referral of(boolean needed) {
        return new Referral(needed, null, null);
    }

    ClueReferred refer(
            ReferAdministratively command,
            Registration registration,
            Route route,
            Triage triage,
            ChainOfCommand chain,
            Instant now) {
        Rule.verify(
                new OnlyDisorderIsReferred(needed),
                new OneReferralAtATime(to, reply),
                new ADeskOrTheHandlingUnitActs(command.actor(), route.handlingUnit()),
                new TheAdministrativeChannelTakesIt(command.unit(), chain),
                new HandlingUnitIsNotInConflict(command.unit(), triage.conflictUnits(), chain),
                new ReferencesNameNobody(command.referralRef()));
        AdministrativeChannel channel = AdministrativeChannel.of(chain.units().byId(command.unit(), chain.on()))
                .orElseThrow();
        return new ClueReferred(
                command.clueId(),
                registration.clueNo(),
                channel.name(),
                command.unit(),
                command.referralRef(),
                command.actor().officer(),
                command.actor().unit(),
                now);
    }

    ReferralAnswered answer(NoteReferralReply command, Route route, Instant now) {
        Rule.verify(
                new AReferralIsAnsweredOnce(reply),
                new ADeskOrTheHandlingUnitActs(command.actor(), route.handlingUnit()),
                new ReferencesNameNobody(command.replyRef()));
        return new ReferralAnswered(
                command.clueId(),
                Objects.requireNonNull(to, "it was not referred"),
                command.reply().name(),
                command.replyRef(),
                command.actor().officer(),
                command.actor().unit(),
                now);
    }

    /** Lets a clue be handled that needs no referral, or has come back from one; a case that was filed goes before. */
    void mustHaveComeBack(boolean withCase) {
        boolean disorder = needed && !withCase;
        Rule.verify(new DisorderIsReferredFirst(disorder, to), new TheReferralIsAnswered(disorder, reply));
    }

    boolean isOpen() {
        return needed && (reply == null || !reply.settles());
    }

    Referral after(ClueReferred event) {
        return new Referral(needed, event.referredTo(), null);
    }

    Referral after(ReferralAnswered event) {
        return new Referral(needed, to, ReferralReply.valueOf(event.reply()));
    }
}
