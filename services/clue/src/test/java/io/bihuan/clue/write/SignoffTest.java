package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueGiven.given;
import static io.bihuan.clue.write.ClueHistory.CITY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.COUNTY_DESK;
import static io.bihuan.clue.write.ClueHistory.COUNTY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.COUNTY_POLICE;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.DUE_ON;
import static io.bihuan.clue.write.ClueHistory.NEIGHBOUR_OFFICER;
import static io.bihuan.clue.write.ClueHistory.PROVINCIAL_DESK;
import static io.bihuan.clue.write.ClueHistory.STATION;
import static io.bihuan.clue.write.ClueHistory.at;
import static io.bihuan.clue.write.ClueHistory.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ConclusionFrozen;
import io.bihuan.clue.events.ConclusionSigned;
import io.bihuan.clue.events.ConclusionSubmitted;
import io.bihuan.clue.events.ConflictDeclared;
import io.bihuan.clue.events.GatePassed;
import io.bihuan.clue.events.ReverificationOrdered;
import io.bihuan.clue.events.SignatureRefused;
import io.bihuan.clue.events.SignoffChainCompleted;
import io.bihuan.clue.events.SubstituteDesignated;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.clue.model.ConclusionText;
import io.bihuan.clue.model.Ladder;
import io.bihuan.clue.model.RecusalGround;
import io.bihuan.clue.model.Shortcoming;
import io.bihuan.clue.model.SignOpinion;
import io.bihuan.clue.model.SignoffLadder.Slot;
import io.bihuan.clue.write.confirmconclusion.ConfirmConclusion;
import io.bihuan.clue.write.designatesubstitute.DesignateSubstitute;
import io.bihuan.clue.write.orderreverification.OrderReverification;
import io.bihuan.clue.write.refusesignature.RefuseSignature;
import io.bihuan.clue.write.signconclusion.SignConclusion;
import io.bihuan.clue.write.submitconclusion.SubmitConclusion;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing the conclusion of a county, and the gates it passes then (domain §12, 12–14; F07, F10). */
class SignoffTest {

    private static final Instant NOW = at("2024-10-11T15:10");
    private static final String TEXT = new ConclusionText(CLUE, "TRUE", "HEI", "B-2024-0007").hash();
    private static final Ladders COUNTY = Ladders.of(COUNTY_POLICE);

    @Test
    void the_text_is_frozen_with_the_ladder_of_the_county_and_two_gates() {
        given(verified(COUNTY_POLICE, "KEY"), COUNTY)
                .when(NOW, submit(COUNTY_OFFICER, "B-2024-0007"))
                .expectEvents(
                        new ConclusionSubmitted(CLUE, "TRUE", "HEI", "B-2024-0007", "o-county-1", COUNTY_POLICE, NOW),
                        frozen(2));
    }

    @Test
    void a_station_signs_by_the_ladder_of_its_county() {
        Actor station = new Actor("o-station-1", STATION, "POLICE", Level.TOWN);
        given(verified(STATION, "GENERAL"), COUNTY)
                .when(NOW, submit(station, "B-2024-0007"))
                .expectEvents(
                        new ConclusionSubmitted(CLUE, "TRUE", "HEI", "B-2024-0007", "o-station-1", STATION, NOW),
                        frozen(1));
    }

    @Test
    void the_canonical_form_is_what_the_description_says() {
        assertThat(new ConclusionText("clue-1", "TRUE", "HEI", "B-1").hash())
                .isEqualTo("eb08d22799ca7802257f93b2d0f946f7b2d82acb3e6c7479924a4b4b52911933");
        assertThat(TEXT).isNotEqualTo(new ConclusionText(CLUE, "TRUE", "HEI", "B-2024-0008").hash());
    }

    @Test
    void a_unit_without_a_ladder_goes_straight_to_the_gate() {
        given(verified(COUNTY_POLICE, "GENERAL").submit("TRUE", "HEI").and(frozen(List.of(), 1)))
                .when(NOW, new ConfirmConclusion(CLUE, DESK))
                .expectSuccessfulHandlerExecution();
        given(verified(COUNTY_POLICE, "GENERAL").submit("TRUE", "HEI").and(frozen(List.of(), 1)))
                .refuses(NOW, sign(1, chief(1)), ClueError.WRONG_STATE);
    }

    @Test
    void six_signatures_complete_the_chain() {
        given(signed(0), COUNTY).when(NOW, sign(1, chief(1))).expectEvents(signature(1, chief(1), false));
        given(signed(5), COUNTY)
                .when(NOW, sign(6, chief(6)))
                .expectEvents(signature(6, chief(6), false), new SignoffChainCompleted(CLUE, TEXT, NOW));
    }

    @Test
    void S12_a_conclusion_with_five_of_six_signatures_passes_no_gate() {
        given(signed(5)).refuses(NOW, new ConfirmConclusion(CLUE, DESK), ClueError.WRONG_STATE);
    }

    @Test
    void there_is_no_seventh_signature() {
        given(complete(1)).refuses(NOW, sign(7, chief(7)), ClueError.WRONG_STATE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 6, 7})
    void no_slot_is_skipped_and_none_signed_again(int slot) {
        given(signed(2)).refuses(NOW, sign(slot, chief(9)), ClueError.SLOT_OUT_OF_ORDER, Map.of("nextSlot", 3));
    }

    @Test
    void S13_nobody_fills_two_slots() {
        given(signed(2)).refuses(NOW, sign(3, chief(1)), ClueError.SIGNED_TWICE);
    }

    @Test
    void who_signs_names_the_frozen_text() {
        String other = new ConclusionText(CLUE, "FALSE", "NONE", "B-2024-0007").hash();
        given(signed(2))
                .refuses(
                        NOW,
                        new SignConclusion(CLUE, 3, other, SignOpinion.AGREED, chief(3)),
                        ClueError.ANOTHER_TEXT_SIGNED,
                        Map.of("textHash", TEXT));
    }

    @Test
    void only_the_chain_of_the_unit_that_verified_signs() {
        given(signed(2)).refuses(NOW, sign(3, NEIGHBOUR_OFFICER), ClueError.POST_NOT_HELD);
        given(signed(2)).refuses(NOW, sign(3, CITY_OFFICER), ClueError.POST_NOT_HELD);
        given(signed(2))
                .when(NOW, sign(3, new Actor("o-3", STATION, "POLICE", Level.TOWN)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void whom_the_registry_knows_holds_the_post() {
        Ladders known = COUNTY.knowing(Map.of("o-chief-3", "SIGNING_CHIEF " + COUNTY_POLICE));
        given(signed(2), known).when(NOW, sign(3, chief(3))).expectSuccessfulHandlerExecution();
        Ladders moved = COUNTY.knowing(Map.of("o-chief-3", "SIGNING_CHIEF 990122-GA"));
        given(signed(2), moved).refuses(NOW, sign(3, chief(3)), ClueError.POST_NOT_HELD);
        Ladders other = COUNTY.knowing(Map.of("o-chief-3", "VERIFIER " + COUNTY_POLICE));
        given(signed(2), other)
                .refuses(NOW, sign(3, chief(3)), ClueError.POST_NOT_HELD, Map.of("role", "SIGNING_CHIEF"));
    }

    @Test
    void who_must_keep_out_does_not_sign() {
        ClueHistory history =
                signed(2).and(new ConflictDeclared(CLUE, List.of(), List.of("o-chief-3"), "INTEREST", "o-desk-1", NOW));
        given(history).refuses(NOW, sign(3, chief(3)), ClueError.ACTING_UNIT_IN_CONFLICT);
    }

    @Test
    void a_refused_signature_sends_the_conclusion_back() {
        given(signed(2))
                .when(NOW, new RefuseSignature(CLUE, 3, Shortcoming.EVIDENCE_INSUFFICIENT, chief(3)))
                .expectEvents(refusal());
        given(signed(2).and(refusal())).refuses(NOW, sign(3, chief(4)), ClueError.WRONG_STATE);
        given(signed(2).and(refusal()), COUNTY)
                .when(NOW, submit(COUNTY_OFFICER, "B-2024-0007"))
                .expectSuccessfulHandlerExecution();
        given(signed(2))
                .refuses(
                        NOW,
                        new RefuseSignature(CLUE, 4, Shortcoming.FACTS_UNCLEAR, chief(4)),
                        ClueError.SLOT_OUT_OF_ORDER);
    }

    @Test
    void S14_a_text_changed_after_three_signatures_is_signed_from_slot_one() {
        given(signed(3), COUNTY)
                .when(NOW, submit(COUNTY_OFFICER, "B-2024-0008"))
                .expectSuccessfulHandlerExecution();
        String changed = new ConclusionText(CLUE, "TRUE", "HEI", "B-2024-0008").hash();
        ClueHistory again = signed(3)
                .and(new ConclusionSubmitted(CLUE, "TRUE", "HEI", "B-2024-0008", "o-county-1", COUNTY_POLICE, NOW))
                .and(frozen(changed, slots(), 1));
        given(again)
                .refuses(
                        NOW,
                        new SignConclusion(CLUE, 4, changed, SignOpinion.AGREED, chief(4)),
                        ClueError.SLOT_OUT_OF_ORDER,
                        Map.of("nextSlot", 1));
        given(again)
                .when(NOW, new SignConclusion(CLUE, 1, changed, SignOpinion.AGREED, chief(1)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_same_text_submitted_again_voids_nothing() {
        given(signed(3), COUNTY).refuses(NOW, submit(COUNTY_OFFICER, "B-2024-0007"), ClueError.CONCLUSION_UNCHANGED);
    }

    @Test
    void S13_a_superior_unit_names_who_signs_for_a_holder_who_must_keep_out() {
        given(signed(2)).when(NOW, designate(3, "o-sub", CITY_OFFICER)).expectEvents(designated(3));
        given(signed(2).and(designated(3)))
                .when(NOW, sign(3, new Actor("o-sub", "990122-GA", "POLICE", Level.COUNTY)))
                .expectEvents(signature(3, new Actor("o-sub", "990122-GA", "POLICE", Level.COUNTY), true));
        given(signed(2).and(designated(3))).refuses(NOW, sign(3, chief(3)), ClueError.POST_NOT_HELD);
    }

    @Test
    void substitutes_are_named_from_above_in_the_same_line() {
        given(signed(2)).refuses(NOW, designate(3, "o-sub", chief(6)), ClueError.SUBSTITUTE_FROM_ABOVE);
        given(signed(2)).refuses(NOW, designate(3, "o-sub", DESK), ClueError.SUBSTITUTE_FROM_ABOVE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void substitutes_are_named_for_open_slots(int slot) {
        given(signed(2)).refuses(NOW, designate(slot, "o-sub", CITY_OFFICER), ClueError.SLOT_NOT_OPEN);
    }

    @Test
    void a_substitute_is_free_to_sign() {
        given(signed(2)).refuses(NOW, designate(3, "o-chief-1", CITY_OFFICER), ClueError.SUBSTITUTE_NOT_FREE);
        given(signed(2).and(designated(4)))
                .refuses(NOW, designate(3, "o-sub", CITY_OFFICER), ClueError.SUBSTITUTE_NOT_FREE);
        given(signed(2).and(designated(3)))
                .when(NOW, designate(3, "o-sub-2", CITY_OFFICER))
                .expectSuccessfulHandlerExecution();
        ClueHistory conflict =
                signed(2).and(new ConflictDeclared(CLUE, List.of(), List.of("o-sub"), "INTEREST", "o-desk-1", NOW));
        given(conflict).refuses(NOW, designate(3, "o-sub", CITY_OFFICER), ClueError.SUBSTITUTE_NOT_FREE);
    }

    @Test
    void a_key_clue_passes_two_gates_of_two_organs() {
        given(complete(2)).when(NOW, new ConfirmConclusion(CLUE, DESK)).expectEvents(passed());
        Actor colleague = new Actor("o-desk-8", DESK.unit(), "SHB", Level.CITY);
        Actor sameOfficer = new Actor("o-desk-1", PROVINCIAL_DESK.unit(), "SHB", Level.PROVINCE);
        given(complete(2).and(passed()))
                .refuses(NOW, new ConfirmConclusion(CLUE, colleague), ClueError.GATE_BY_SECOND_ORGAN);
        given(complete(2).and(passed()))
                .refuses(NOW, new ConfirmConclusion(CLUE, sameOfficer), ClueError.GATE_BY_SECOND_ORGAN);
        given(complete(2).and(passed()))
                .when(NOW, new ConfirmConclusion(CLUE, PROVINCIAL_DESK))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void who_signed_passes_no_gate_from_another_chair() {
        Actor moved = new Actor("o-chief-4", DESK.unit(), "SHB", Level.CITY);
        given(complete(1)).refuses(NOW, new ConfirmConclusion(CLUE, moved), ClueError.CONFIRMED_BY_SUBMITTER);
        given(complete(1)).refuses(NOW, reverify(moved), ClueError.CONFIRMED_BY_SUBMITTER);
    }

    @Test
    void the_gate_orders_verification_anew() {
        ReverificationOrdered ordered = new ReverificationOrdered(CLUE, "FACTS_UNCLEAR", "o-desk-1", DESK.unit(), NOW);
        given(complete(2)).when(NOW, reverify(DESK)).expectEvents(ordered);
        given(complete(2).and(ordered)).refuses(NOW, new ConfirmConclusion(CLUE, DESK), ClueError.WRONG_STATE);
        given(complete(2)).refuses(NOW, reverify(COUNTY_OFFICER), ClueError.GATE_BY_OTHER_ORGAN);
        given(complete(2).and(ordered), COUNTY)
                .when(NOW, submit(COUNTY_OFFICER, "B-2024-0007"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_desk_of_the_county_may_be_one_of_the_gates() {
        given(complete(2)).when(NOW, new ConfirmConclusion(CLUE, COUNTY_DESK)).expectSuccessfulHandlerExecution();
    }

    private static ClueHistory verified(String unit, String grade) {
        return registered()
                .triage(grade)
                .dispatch(unit, DUE_ON)
                .acknowledge(at("2024-09-12T08:50"))
                .start()
                .interview()
                .measure();
    }

    private static ClueHistory signed(int slots) {
        return signed(slots, 1);
    }

    private static ClueHistory signed(int slots, int gates) {
        ClueHistory history = verified(COUNTY_POLICE, gates == 1 ? "GENERAL" : "KEY")
                .and(new ConclusionSubmitted(CLUE, "TRUE", "HEI", "B-2024-0007", "o-county-1", COUNTY_POLICE, NOW))
                .and(frozen(gates));
        for (int slot = 1; slot <= slots; slot++) {
            history.and(signature(slot, chief(slot), false));
        }
        return history;
    }

    private static ClueHistory complete(int gates) {
        return signed(6, gates).and(new SignoffChainCompleted(CLUE, TEXT, NOW));
    }

    private static List<Slot> slots() {
        return Ladders.FIVE_CHIEFS.slots();
    }

    private static ConclusionFrozen frozen(int gates) {
        return frozen(slots(), gates);
    }

    private static ConclusionFrozen frozen(List<Slot> slots, int gates) {
        return frozen(TEXT, slots, gates);
    }

    private static ConclusionFrozen frozen(String text, List<Slot> slots, int gates) {
        return new ConclusionFrozen(
                CLUE,
                text,
                slots.isEmpty() ? null : "five-chiefs",
                slots.isEmpty() ? 0 : 3,
                slots.stream().map(Slot::role).toList(),
                slots.stream().map(Slot::label).toList(),
                gates,
                NOW);
    }

    private static ConclusionSigned signature(int slot, Actor signer, boolean substitute) {
        return new ConclusionSigned(
                CLUE,
                slot,
                slots().get(slot - 1).label(),
                TEXT,
                "AGREED",
                signer.officer(),
                signer.unit(),
                substitute,
                NOW);
    }

    private static SignatureRefused refusal() {
        return new SignatureRefused(CLUE, 3, "派出所所长", "EVIDENCE_INSUFFICIENT", "o-chief-3", COUNTY_POLICE, NOW);
    }

    private static SubstituteDesignated designated(int slot) {
        return new SubstituteDesignated(CLUE, slot, "o-sub", "INTEREST", "o-city-1", CITY_OFFICER.unit(), NOW);
    }

    private static GatePassed passed() {
        return new GatePassed(CLUE, "o-desk-1", DESK.unit(), NOW);
    }

    private static Actor chief(int slot) {
        return new Actor("o-chief-" + slot, COUNTY_POLICE, "POLICE", Level.COUNTY);
    }

    private static SubmitConclusion submit(Actor actor, String report) {
        return new SubmitConclusion(CLUE, ConclusionKind.TRUE, Ladder.HEI, report, actor);
    }

    private static SignConclusion sign(int slot, Actor signer) {
        return new SignConclusion(CLUE, slot, TEXT, SignOpinion.AGREED, signer);
    }

    private static DesignateSubstitute designate(int slot, String officer, Actor superior) {
        return new DesignateSubstitute(CLUE, slot, officer, RecusalGround.INTEREST, superior);
    }

    private static OrderReverification reverify(Actor gate) {
        return new OrderReverification(CLUE, Shortcoming.FACTS_UNCLEAR, gate);
    }
}
