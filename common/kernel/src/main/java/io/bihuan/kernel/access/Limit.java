package io.bihuan.kernel.access;

import static io.bihuan.kernel.access.Sight.FULL;
import static io.bihuan.kernel.access.Sight.METADATA_ONLY;
import static io.bihuan.kernel.access.Sight.NONE;
import static io.bihuan.kernel.access.Sight.STATUS_ONLY;

import java.util.function.BiFunction;

/** The rules that take sight away. They stand above every grant: what one of them forbids, no role brings back. */
enum Limit {
    /** B1, B2, S9: blind means blind, whoever they are. */
    WHO_IS_IN_CONFLICT_IS_BLIND((caller, it) -> it.conflict().excludes(caller) ? NONE : FULL),
    /** F12: the enclave is for officers of the discipline organs alone. */
    THE_SEALED_LINE_STAYS_SEALED((caller, it) -> it.line() == Line.DISCIPLINE
                    && !(caller.is(Role.DISCIPLINE_OFFICER) && caller.agency().equals("DISCIPLINE"))
            ? NONE
            : FULL),
    /** F09: who handles one line must not learn from the link that there is another. */
    THE_LINK_IS_FOR_DESK_AND_DISCIPLINE((caller, it) -> it.line() == Line.BOTH
                    && !(caller.is(Role.DESK_TRIAGER, Role.DESK_HEAD)
                            && caller.agency().equals("SHB"))
                    && !(caller.is(Role.DISCIPLINE_OFFICER) && caller.agency().equals("DISCIPLINE"))
            ? NONE
            : FULL),
    /** F21: there is another door, with two keys, for what lies in the vault. */
    THE_VAULT_IS_NOT_READ(
            (caller, it) -> it.sensitivity() == Sensitivity.S4 && it.line() != Line.DISCIPLINE ? NONE : FULL),
    /** S13: nobody looks at the most sensitive without saying why. */
    SENSITIVE_READS_SAY_WHY((caller, it) ->
            it.sensitivity().isAtLeast(Sensitivity.S3) && caller.purpose().isBlank() ? NONE : FULL),
    /** Domain §3: who runs the system reads nothing of what it holds, whatever else they are. */
    OPERATORS_READ_NO_CONTENT(
            (caller, it) -> caller.is(Role.OPERATOR) && it.sensitivity().isAtLeast(Sensitivity.S2) ? NONE : FULL),
    /** Domain §3: keepers of keys see nothing by default. */
    KEY_CUSTODIANS_READ_NO_CONTENT(
            (caller, it) -> caller.is(Role.KEY_CUSTODIAN) && it.sensitivity().isAtLeast(Sensitivity.S2) ? NONE : FULL),
    /** F20: who pays rewards learns of no clue, whatever else they are. */
    FINANCE_READS_NO_CONTENT((caller, it) ->
            caller.is(Role.FINANCE_OFFICER) && it.sensitivity().isAtLeast(Sensitivity.S2) ? NONE : FULL),
    /** T54, PIPL 19: what is kept no longer than it is needed is read by nobody, whatever their role. */
    WHAT_IS_PAST_ITS_RETENTION_IS_NOT_READ((caller, it) -> it.restricted() ? STATUS_ONLY : FULL),
    /** Domain §3: metadata, not content. */
    AUDITORS_SEE_METADATA(
            (caller, it) -> caller.is(Role.AUDITOR) && it.sensitivity() != Sensitivity.S0 ? METADATA_ONLY : FULL),
    /** Domain §3: coordination, never evidence. */
    SPONSORS_SEE_STATUS(
            (caller, it) -> caller.is(Role.SPONSOR) && it.sensitivity().isAtLeast(Sensitivity.S2) ? STATUS_ONLY : FULL),
    /** Domain §3: regulators and the grassroots never read what a clue says, even if they have a part in it. */
    CLUE_CONTENT_STAYS_WITH_THE_ORGANS(
            (caller, it) -> caller.is(Role.REGULATOR, Role.GRASSROOTS, Role.ORGANISATION_OFFICER)
                            && it.sensitivity().isAtLeast(Sensitivity.S2)
                    ? STATUS_ONLY
                    : FULL);

    private final BiFunction<Caller, Protected, Sight> rule;

    Limit(BiFunction<Caller, Protected, Sight> rule) {
        this.rule = rule;
    }

    /** The most that the caller may see under this rule. */
    Sight atMost(Caller caller, Protected resource) {
        return rule.apply(caller, resource);
    }
}
