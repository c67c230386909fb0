package io.bihuan.clue.read.cluedetails;

import io.bihuan.clue.events.ConclusionFrozen;
import io.bihuan.clue.events.ConclusionSigned;
import io.bihuan.clue.events.GatePassed;
import io.bihuan.clue.events.SubstituteDesignated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How far the signing of a conclusion has come 审签 (F07, F10).
 *
 * @param textHash what a signature has to name
 * @param template the ladder, or null if the unit has none
 * @param templateVersion its version, 0 if there is none
 * @param slots from the bottom up
 * @param gatesNeeded how many organs have to pass it
 * @param gates who passed it so far, the last one apart
 * @param sentBack why it went back to the verifiers, if it did; its signatures count no more
 */
public record ClueSignoff(
        String textHash,
        @Nullable String template,
        int templateVersion,
        List<Slot> slots,
        int gatesNeeded,
        List<Gate> gates,
        @Nullable String sentBack) {

    /** One signature, given or to come 签字栏. */
    public record Slot(
            int number,
            String role,
            String post,
            @Nullable String substitute,
            @Nullable String signedBy,
            @Nullable String unit,
            @Nullable String opinion,
            @Nullable Instant signedAt) {

        private Slot toBeSignedBy(String officer) {
            return new Slot(number, role, post, officer, null, null, null, null);
        }

        private Slot signed(ConclusionSigned e) {
            return new Slot(number, role, post, substitute, e.signedBy(), e.unit(), e.opinion(), e.signedAt());
        }
    }

    /** One gate passed 把关. */
    public record Gate(String unit, String passedBy, Instant passedAt) {}

    static ClueSignoff of(ConclusionFrozen e) {
        List<Slot> slots = IntStream.range(0, e.slotRoles().size())
                .mapToObj(i ->
                        new Slot(i + 1, e.slotRoles().get(i), e.slotLabels().get(i), null, null, null, null, null))
                .toList();
        return new ClueSignoff(
                e.textHash(), e.template(), e.templateVersion(), slots, e.gatesNeeded(), List.of(), null);
    }

    ClueSignoff after(ConclusionSigned e) {
        return with(changed(e.slot(), slots.get(e.slot() - 1).signed(e)), gates, sentBack);
    }

    ClueSignoff after(SubstituteDesignated e) {
        return with(changed(e.slot(), slots.get(e.slot() - 1).toBeSignedBy(e.substitute())), gates, sentBack);
    }

    ClueSignoff after(GatePassed e) {
        List<Gate> more = new ArrayList<>(gates);
        more.add(new Gate(e.unit(), e.passedBy(), e.passedAt()));
        return with(slots, List.copyOf(more), sentBack);
    }

    ClueSignoff sentBack(String reason) {
        return with(slots, gates, reason);
    }

    private List<Slot> changed(int number, Slot now) {
        List<Slot> all = new ArrayList<>(slots);
        all.set(number - 1, now);
        return List.copyOf(all);
    }

    private ClueSignoff with(List<Slot> newSlots, List<Gate> newGates, @Nullable String reason) {
        return new ClueSignoff(textHash, template, templateVersion, newSlots, gatesNeeded, newGates, reason);
    }
}
