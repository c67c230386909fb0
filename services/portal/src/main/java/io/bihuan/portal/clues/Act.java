package io.bihuan.portal.clues;

import io.bihuan.portal.security.Officer;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Something an officer may do with a clue 可办事项.
 *
 * @param command the simple name of the service's command, by which the clue says that it is allowed
 * @param path the last part of the operation's address
 * @param roles who may do it at all
 * @param stands how the officer must stand to the clue for it to be offered; what is not offered in error is still decided by the service
 * @param always whether it is asked for beside the life of a clue, so that no status names it
 * @param fields what is filled in
 */
record Act(String command, String path, List<String> roles, Stands stands, boolean always, List<Field> fields) {

    /** How an officer stands to a clue. */
    enum Stands {
        /** However. */
        ANYHOW((clue, officer) -> true),
        /** Of the unit that has it. */
        HAS_IT((clue, officer) -> has(clue, officer)),
        /** Of the unit it was sent to. */
        IS_ASKED((clue, officer) -> isAsked(clue, officer)),
        /** Of the unit it was sent to, or that has it. */
        IS_ASKED_OR_HAS_IT((clue, officer) -> isAsked(clue, officer) || has(clue, officer)),
        /** Of the unit that is asked to take it back. */
        IS_ASKED_BACK((clue, officer) -> clue.custody() != null
                && clue.custody().offer() != null
                && clue.custody().offer().returnReason() != null
                && clue.custody().offer().to().equals(officer.unit())),
        /** Of the unit that offered it. */
        OFFERS_IT((clue, officer) -> clue.custody() != null
                && clue.custody().offer() != null
                && clue.custody().offer().by().equals(officer.unit())),
        /** One of its verifiers. */
        VERIFIES_IT((clue, officer) -> clue.verification() != null
                && clue.verification().verifiers() != null
                && clue.verification().verifiers().contains(officer.id())),
        /** Holds a post like that of the next slot, or is named for it. */
        SIGNS_NEXT((clue, officer) -> Signing.isNext(clue, officer)),
        /** Of another unit than the one that has it, and its clock runs. */
        ABOVE_A_RUNNING_CLOCK((clue, officer) -> !has(clue, officer)
                && clue.deadlines() != null
                && clue.deadlines().stream().anyMatch(Clue.Deadline::runs)),
        /** Another unit than the one that has it. */
        ANOTHER_UNIT((clue, officer) -> !has(clue, officer)),
        /** It has a grade, and nothing is under signature. */
        MAY_GRADE((clue, officer) -> clue.grade() != null
                && List.of(
                                "TRIAGED",
                                "DISPATCHED",
                                "RETURN_OFFERED",
                                "RETURNED",
                                "WITHDRAWN",
                                "LAPSED",
                                "RECALLED",
                                "ACCEPTED",
                                "VERIFYING",
                                "PAUSED")
                        .contains(clue.status())),
        /** It was found to be disorder and no organised crime. */
        FOUND_DISORDER((clue, officer) ->
                clue.conclusion() != null && clue.conclusion().ladder().equals("LUAN")),
        /** It was triaged and is not closed. */
        MAY_DECLARE((clue, officer) ->
                clue.triage() != null && clue.triage().conflictUnits() != null && clue.closedAt() == null);

        private final BiPredicate<Clue, Officer> holds;

        Stands(BiPredicate<Clue, Officer> holds) {
            this.holds = holds;
        }

        private static boolean has(Clue clue, Officer officer) {
            return clue.custody() != null
                    && officer.unit().equals(clue.custody().custodian());
        }

        private static boolean isAsked(Clue clue, Officer officer) {
            return clue.custody() != null
                    && clue.custody().offer() != null
                    && clue.custody().offer().returnReason() == null
                    && clue.custody().offer().to().equals(officer.unit());
        }
    }

    /** Whether it is offered to the officer now. */
    boolean isFor(Clue clue, Officer officer) {
        return officer.isOneOf(roles)
                && (always || (clue.allowed() != null && clue.allowed().contains(command)))
                && stands.holds.test(clue, officer);
    }

    /** Whether what it is about waits with the officer's own unit. */
    boolean ofOwnUnit() {
        return stands == Stands.HAS_IT
                || stands == Stands.IS_ASKED
                || stands == Stands.IS_ASKED_OR_HAS_IT
                || stands == Stands.VERIFIES_IT;
    }
}
