package io.bihuan.clue.write;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ConclusionFrozen;
import io.bihuan.clue.events.ConclusionSigned;
import io.bihuan.clue.events.ConclusionSubmitted;
import io.bihuan.clue.events.GatePassed;
import io.bihuan.clue.events.ReverificationOrdered;
import io.bihuan.clue.events.SignatureRefused;
import io.bihuan.clue.events.SignoffChainCompleted;
import io.bihuan.clue.events.SubstituteDesignated;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.ConclusionText;
import io.bihuan.clue.model.SignoffDirectory;
import io.bihuan.clue.model.SignoffLadder;
import io.bihuan.clue.model.SignoffLadder.Slot;
import io.bihuan.clue.write.confirmconclusion.GatesAreOfTwoOrgans;
import io.bihuan.clue.write.confirmconclusion.NobodyConfirmsTheirOwn;
import io.bihuan.clue.write.designatesubstitute.DesignateSubstitute;
import io.bihuan.clue.write.designatesubstitute.SubstituteIsFree;
import io.bihuan.clue.write.designatesubstitute.SubstituteIsNamedFromAbove;
import io.bihuan.clue.write.designatesubstitute.TheSlotIsStillOpen;
import io.bihuan.clue.write.orderreverification.OrderReverification;
import io.bihuan.clue.write.refusesignature.RefuseSignature;
import io.bihuan.clue.write.signconclusion.NobodySignsTwice;
import io.bihuan.clue.write.signconclusion.SignConclusion;
import io.bihuan.clue.write.signconclusion.SignerHoldsThePost;
import io.bihuan.clue.write.signconclusion.SlotsAreSignedBottomUp;
import io.bihuan.clue.write.signconclusion.TheFrozenTextIsSigned;
import io.bihuan.clue.write.submitconclusion.AnotherTextIsSubmitted;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who has signed the frozen text, who still has to, and which organs have passed it 审签与把关 (F07, F10). It begins anew with every
 * submission, so that signatures under an earlier text stay in the log and count no more.
 *
 * @param textHash the frozen text; empty for a submission from before there were signatures
 * @param slots the ladder, from the bottom up; none for a unit without one
 * @param signers who signed, from the bottom up
 * @param substitutes who signs in place of a holder, by slot
 * @param gatesNeeded how many organs have to pass it
 * @param gates who has passed it so far, the last one apart
 */
record Signoff(
        String textHash,
        List<Slot> slots,
        List<String> signers,
        Map<Integer, String> substitutes,
        int gatesNeeded,
        List<Gate> gates) {

    /** One gate passed. */
    record Gate(String unit, String officer) {}

    /** What a submission leads to until it is frozen, and if it never is: one gate. */
    static Signoff unsigned() {
        return new Signoff("", List.of(), List.of(), Map.of(), 1, List.of());
    }

    static Signoff of(ConclusionFrozen event) {
        List<Slot> slots = IntStream.range(0, event.slotRoles().size())
                .mapToObj(i ->
                        new Slot(event.slotRoles().get(i), event.slotLabels().get(i)))
                .toList();
        return new Signoff(event.textHash(), slots, List.of(), Map.of(), event.gatesNeeded(), List.of());
    }

    /**
     * Freezes the text of a submission, by the ladder that the unit signs by that day.
     *
     * @param before the sign-off that is under way, if one is
     */
    static List<ClueEvent> freeze(
            @Nullable Signoff before,
            ConclusionSubmitted submitted,
            ClueGrade grade,
            ChainOfCommand chain,
            SignoffDirectory directory) {
        String hash = textOf(submitted).hash();
        Rule.verify(new AnotherTextIsSubmitted(hash, before == null ? "" : before.textHash()));
        SignoffLadder ladder = directory
                .ladder(chain.headOfVerification(submitted.unit()), chain.on())
                .orElse(null);
        List<Slot> slots = ladder == null ? List.of() : ladder.slots();
        ConclusionFrozen frozen = new ConclusionFrozen(
                submitted.clueId(),
                hash,
                ladder == null ? null : ladder.id(),
                ladder == null ? 0 : ladder.version(),
                slots.stream().map(Slot::role).toList(),
                slots.stream().map(Slot::label).toList(),
                grade.gates(),
                submitted.submittedAt());
        return List.of(submitted, frozen);
    }

    /** A signature, and the end of the chain if it was the last one. */
    List<ClueEvent> sign(
            SignConclusion command,
            String handlingUnit,
            ChainOfCommand chain,
            SignoffDirectory directory,
            Instant now) {
        Actor signer = command.actor();
        Rule.verify(new TheFrozenTextIsSigned(command.textHash(), textHash));
        Slot slot = mayDecideOn(command.slot(), signer, handlingUnit, chain, directory);
        ConclusionSigned signed = new ConclusionSigned(
                command.clueId(),
                command.slot(),
                slot.label(),
                textHash,
                command.opinion().name(),
                signer.officer(),
                signer.unit(),
                substitutes.containsKey(command.slot()),
                now);
        return command.slot() < slots.size()
                ? List.of(signed)
                : List.of(signed, new SignoffChainCompleted(command.clueId(), textHash, now));
    }

    SignatureRefused refuse(
            RefuseSignature command,
            String handlingUnit,
            ChainOfCommand chain,
            SignoffDirectory directory,
            Instant now) {
        Actor holder = command.actor();
        Slot slot = mayDecideOn(command.slot(), holder, handlingUnit, chain, directory);
        return new SignatureRefused(
                command.clueId(),
                command.slot(),
                slot.label(),
                command.reason().name(),
                holder.officer(),
                holder.unit(),
                now);
    }

    private Slot mayDecideOn(
            int number, Actor holder, String handlingUnit, ChainOfCommand chain, SignoffDirectory directory) {
        Rule.verify(
                new SlotsAreSignedBottomUp(number, signers.size() + 1),
                new NobodySignsTwice(holder.officer(), signers));
        Slot slot = slots.get(number - 1);
        Rule.verify(new SignerHoldsThePost(
                slot, holder, substitutes.get(number), chain.headOfVerification(handlingUnit), chain, directory));
        return slot;
    }

    SubstituteDesignated designate(
            DesignateSubstitute command, String handlingUnit, Triage triage, ChainOfCommand chain, Instant now) {
        Actor superior = command.actor();
        Rule.verify(
                new SubstituteIsNamedFromAbove(superior.unit(), chain.headOfVerification(handlingUnit), chain),
                new TheSlotIsStillOpen(command.slot(), signers.size(), slots.size()),
                new SubstituteIsFree(command.substitute(), takenBesides(command.slot()), triage.conflictOfficers()));
        return new SubstituteDesignated(
                command.clueId(),
                command.slot(),
                command.substitute(),
                command.ground().name(),
                superior.officer(),
                superior.unit(),
                now);
    }

    private List<String> takenBesides(int slot) {
        return Stream.concat(
                        signers.stream(),
                        substitutes.entrySet().stream()
                                .filter(other -> other.getKey() != slot)
                                .map(Map.Entry::getValue))
                .toList();
    }

    /** Lets an officer pass the gate, or send the conclusion back from it. */
    void mustBeJudgedBy(Actor judge) {
        signers.forEach(signer -> Rule.verify(new NobodyConfirmsTheirOwn(signer, judge.officer())));
    }

    /** A gate that is not the last one. */
    GatePassed pass(String clueId, Actor gate, Instant now) {
        return new GatePassed(clueId, gate.officer(), gate.unit(), now);
    }

    /** Whether the next gate concludes the clue, if this organ may pass it. */
    boolean isConcludedBy(Actor gate) {
        mustBeJudgedBy(gate);
        gates.forEach(passed ->
                Rule.verify(new GatesAreOfTwoOrgans(passed.unit(), passed.officer(), gate.unit(), gate.officer())));
        return gates.size() + 1 >= gatesNeeded;
    }

    ReverificationOrdered sendBack(OrderReverification command, Instant now) {
        Actor gate = command.actor();
        mustBeJudgedBy(gate);
        return new ReverificationOrdered(command.clueId(), command.reason().name(), gate.officer(), gate.unit(), now);
    }

    Signoff after(ConclusionSigned event) {
        List<String> more = new ArrayList<>(signers);
        more.add(event.signedBy());
        return new Signoff(textHash, slots, List.copyOf(more), substitutes, gatesNeeded, gates);
    }

    Signoff after(SubstituteDesignated event) {
        Map<Integer, String> named = new HashMap<>(substitutes);
        named.put(event.slot(), event.substitute());
        return new Signoff(textHash, slots, signers, Map.copyOf(named), gatesNeeded, gates);
    }

    Signoff after(GatePassed event) {
        List<Gate> more = new ArrayList<>(gates);
        more.add(new Gate(event.unit(), event.passedBy()));
        return new Signoff(textHash, slots, signers, substitutes, gatesNeeded, List.copyOf(more));
    }

    private static ConclusionText textOf(ConclusionSubmitted submitted) {
        return new ConclusionText(submitted.clueId(), submitted.kind(), submitted.ladder(), submitted.reportRef());
    }
}
