package io.bihuan.kernel.access;

import static io.bihuan.kernel.access.Sight.FULL;
import static io.bihuan.kernel.access.Sight.METADATA_ONLY;
import static io.bihuan.kernel.access.Sight.NONE;
import static io.bihuan.kernel.access.Sight.STATUS_ONLY;

import java.util.function.BiFunction;

/** The rules that give sight (domain §3, column "may see"). Where none of them speaks, nothing is seen. */
enum Grant {
    /** S0 is what anybody may read. */
    PUBLIC_FIGURES_ARE_FOR_ALL((caller, it) ->
            it.sensitivity() == Sensitivity.S0 && !caller.roles().isEmpty() ? FULL : NONE),
    /** The desk sees what happens in its own division subtree. */
    THE_DESK_OVERSEES_ITS_AREA((caller, it) ->
            caller.is(Role.DESK_TRIAGER, Role.DESK_HEAD) && caller.agency().equals("SHB") && it.liesIn(caller)
                    ? FULL
                    : NONE),
    /** Verifiers see what is assigned to them; until it is assigned to somebody, what is with their unit. */
    VERIFIERS_SEE_WHAT_IS_ASSIGNED_TO_THEM((caller, it) -> {
        if (!caller.is(Role.VERIFIER) || !it.isWith(caller)) {
            return NONE;
        }
        return it.officers().isEmpty() || it.officers().contains(caller.officer()) ? FULL : STATUS_ONLY;
    }),
    /** F11: who joined its team in person sees it, of whatever unit they are; being named for the team gives nothing yet. */
    TEAM_MEMBERS_SEE_THEIR_MATTER((caller, it) -> caller.is(
                            Role.DESK_TRIAGER,
                            Role.DESK_HEAD,
                            Role.VERIFIER,
                            Role.SIGNING_CHIEF,
                            Role.POLICE_CHIEF,
                            Role.PROCURATOR,
                            Role.DISCIPLINE_OFFICER,
                            Role.ENFORCEMENT_SUPERVISOR,
                            Role.REGULATOR)
                    && it.team().contains(caller.officer())
            ? FULL
            : NONE),
    /** Chiefs see what is with their unit or with a unit below it. */
    CHIEFS_SEE_THEIR_CHAIN((caller, it) -> caller.is(Role.SIGNING_CHIEF, Role.POLICE_CHIEF)
                    && it.custodianLines().contains(caller.unit())
            ? FULL
            : NONE),
    /** Procuratorate, court, discipline organ, regulator and grassroots see what is with their unit, in its stage. */
    ORGANS_SEE_THEIR_STAGE((caller, it) ->
            caller.is(Role.PROCURATOR, Role.JUDGE, Role.DISCIPLINE_OFFICER, Role.REGULATOR, Role.GRASSROOTS)
                            && it.isWith(caller)
                    ? FULL
                    : NONE),
    /** T7: who handed a matter over sees how far it is. */
    FORMER_CUSTODIANS_KEEP_STATUS((caller, it) -> caller.is(
                            Role.VERIFIER,
                            Role.SIGNING_CHIEF,
                            Role.POLICE_CHIEF,
                            Role.PROCURATOR,
                            Role.JUDGE,
                            Role.DISCIPLINE_OFFICER,
                            Role.REGULATOR,
                            Role.GRASSROOTS)
                    && it.formerCustodians().contains(caller.unit())
            ? STATUS_ONLY
            : NONE),
    /** The discipline organ sees its enclave and the link to it, and of the crime line in its area the header. */
    DISCIPLINE_SEES_ITS_ENCLAVE((caller, it) -> {
        if (!caller.is(Role.DISCIPLINE_OFFICER) || !it.liesIn(caller)) {
            return NONE;
        }
        return it.line() == Line.CRIME ? STATUS_ONLY : FULL;
    }),
    /** Supervisors of enforcement see how cases are processed in their area, not what is decided in them. */
    ENFORCEMENT_SUPERVISORS_SEE_THE_PROCESS(
            (caller, it) -> caller.is(Role.ENFORCEMENT_SUPERVISOR) && it.liesIn(caller) ? processOnly(it) : NONE),
    /** Sponsors see the state of the matter they are named for. */
    SPONSORS_FOLLOW_THEIR_MATTER(
            (caller, it) -> caller.is(Role.SPONSOR) && it.sponsors().contains(caller.officer()) ? STATUS_ONLY : NONE),
    /** Assessors see the numbers of units in their area, never a clue. */
    ASSESSORS_SEE_NUMBERS((caller, it) ->
            caller.is(Role.ASSESSOR) && it.sensitivity() == Sensitivity.S1 && it.liesIn(caller) ? FULL : NONE),
    /** Whoever is assessed sees the own numbers. */
    THE_ASSESSED_SEE_THEIR_OWN_NUMBERS((caller, it) ->
            caller.is(Role.ASSESSED) && it.sensitivity() == Sensitivity.S1 && it.isWith(caller) ? FULL : NONE),
    /** F20: finance sees what is paid in its area, by token and amount; money is with no unit, as letters and numbers are. */
    FINANCE_SEES_WHAT_IS_PAID((caller, it) -> caller.is(Role.FINANCE_OFFICER)
                    && it.sensitivity() == Sensitivity.S1
                    && it.custodians().isEmpty()
                    && it.liesIn(caller)
            ? FULL
            : NONE),
    /** Who took a tip in keeps its receipt; its reporter is sealed by then, its result is not theirs to see. */
    CLERKS_KEEP_THE_RECEIPT((caller, it) ->
            caller.is(Role.INTAKE_CLERK) && it.officers().contains(caller.officer()) ? METADATA_ONLY : NONE),
    /** Auditors see that it exists and who did what to it. */
    AUDITORS_SEE_METADATA((caller, it) -> caller.is(Role.AUDITOR) ? METADATA_ONLY : NONE);

    private final BiFunction<Caller, Protected, Sight> rule;

    Grant(BiFunction<Caller, Protected, Sight> rule) {
        this.rule = rule;
    }

    private static Sight processOnly(Protected it) {
        return it.sensitivity().isAtLeast(Sensitivity.S2) ? STATUS_ONLY : FULL;
    }

    /** What the caller sees by this rule alone. */
    Sight gives(Caller caller, Protected resource) {
        return rule.apply(caller, resource);
    }
}
