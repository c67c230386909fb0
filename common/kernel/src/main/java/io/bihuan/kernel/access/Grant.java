package io.bihuan.kernel.access;

import static io.bihuan.kernel.access.Sight.FULL;
import static io.bihuan.kernel.access.Sight.METADATA_ONLY;
import static io.bihuan.kernel.access.Sight.NONE;
import static io.bihuan.kernel.access.Sight.STATUS_ONLY;

import java.util.function.BiFunction;
import java.util.function.Predicate;

/** The rules that give sight (domain §3, column "may see"). Where none of them speaks, nothing is seen. */
enum Grant {
    /** S0 is what anybody may read. */
    PUBLIC_FIGURES_ARE_FOR_ALL(caller -> !caller.roles().isEmpty(), Tie.PUBLICITY, FULL),
    /** The desk sees what happens in its own division subtree. */
    THE_DESK_OVERSEES_ITS_AREA(
            caller -> caller.is(Role.DESK_TRIAGER, Role.DESK_HEAD)
                    && caller.agency().equals("SHB"),
            Tie.AREA,
            FULL),
    /** Verifiers see what is assigned to them; until it is assigned to somebody, what is with their unit. */
    VERIFIERS_SEE_WHAT_IS_ASSIGNED_TO_THEM(
            caller -> caller.is(Role.VERIFIER),
            Tie.CUSTODY,
            (caller, it) -> it.officers().isEmpty() || it.officers().contains(caller.officer()) ? FULL : STATUS_ONLY),
    /** F11: who joined its team in person sees it, of whatever unit they are; being named for the team gives nothing yet. */
    TEAM_MEMBERS_SEE_THEIR_MATTER(
            caller -> caller.is(
                    Role.DESK_TRIAGER,
                    Role.DESK_HEAD,
                    Role.VERIFIER,
                    Role.SIGNING_CHIEF,
                    Role.POLICE_CHIEF,
                    Role.PROCURATOR,
                    Role.DISCIPLINE_OFFICER,
                    Role.ENFORCEMENT_SUPERVISOR,
                    Role.REGULATOR),
            Tie.TEAM,
            FULL),
    /** Chiefs see what is with their unit or with a unit below it. */
    CHIEFS_SEE_THEIR_CHAIN(caller -> caller.is(Role.SIGNING_CHIEF, Role.POLICE_CHIEF), Tie.CHAIN, FULL),
    /** Procuratorate, court, discipline organ, regulator and grassroots see what is with their unit, in its stage. */
    ORGANS_SEE_THEIR_STAGE(
            caller -> caller.is(Role.PROCURATOR, Role.JUDGE, Role.DISCIPLINE_OFFICER, Role.REGULATOR, Role.GRASSROOTS),
            Tie.CUSTODY,
            FULL),
    /** T7: who handed a matter over sees how far it is. */
    FORMER_CUSTODIANS_KEEP_STATUS(
            caller -> caller.is(
                    Role.VERIFIER,
                    Role.SIGNING_CHIEF,
                    Role.POLICE_CHIEF,
                    Role.PROCURATOR,
                    Role.JUDGE,
                    Role.DISCIPLINE_OFFICER,
                    Role.REGULATOR,
                    Role.GRASSROOTS),
            Tie.FORMER_CUSTODY,
            STATUS_ONLY),
    /** The discipline organ sees its enclave and the link to it, and of the crime line in its area the header. */
    DISCIPLINE_SEES_ITS_ENCLAVE(
            caller -> caller.is(Role.DISCIPLINE_OFFICER),
            Tie.AREA,
            (caller, it) -> it.line() == Line.CRIME ? STATUS_ONLY : FULL),
    /** Supervisors of enforcement see how cases are processed in their area, not what is decided in them. */
    ENFORCEMENT_SUPERVISORS_SEE_THE_PROCESS(
            caller -> caller.is(Role.ENFORCEMENT_SUPERVISOR),
            Tie.AREA,
            (caller, it) -> it.sensitivity().isAtLeast(Sensitivity.S2) ? STATUS_ONLY : FULL),
    /** Sponsors see the state of the matter they are named for. */
    SPONSORS_FOLLOW_THEIR_MATTER(caller -> caller.is(Role.SPONSOR), Tie.SPONSORSHIP, STATUS_ONLY),
    /** Assessors see the numbers of units in their area, never a clue. */
    ASSESSORS_SEE_NUMBERS(caller -> caller.is(Role.ASSESSOR), Tie.AREA, (caller, it) -> ofNumbers(it)),
    /** Whoever is assessed sees the own numbers. */
    THE_ASSESSED_SEE_THEIR_OWN_NUMBERS(caller -> caller.is(Role.ASSESSED), Tie.CUSTODY, (caller, it) -> ofNumbers(it)),
    /** F20: finance sees what is paid in its area, by token and amount; money is with no unit, as letters and numbers are. */
    FINANCE_SEES_WHAT_IS_PAID(
            caller -> caller.is(Role.FINANCE_OFFICER),
            Tie.AREA,
            (caller, it) -> it.custodians().isEmpty() ? ofNumbers(it) : NONE),
    /** Who took a tip in keeps its receipt; its reporter is sealed by then, its result is not theirs to see. */
    CLERKS_KEEP_THE_RECEIPT(caller -> caller.is(Role.INTAKE_CLERK), Tie.ASSIGNMENT, METADATA_ONLY),
    /** Auditors see that it exists and who did what to it. */
    AUDITORS_SEE_METADATA(caller -> caller.is(Role.AUDITOR), Tie.NONE_NEEDED, METADATA_ONLY);

    private final Predicate<Caller> concerns;
    private final Tie tie;
    private final BiFunction<Caller, Protected, Sight> sight;

    Grant(Predicate<Caller> concerns, Tie tie, Sight sight) {
        this(concerns, tie, (caller, it) -> sight);
    }

    Grant(Predicate<Caller> concerns, Tie tie, BiFunction<Caller, Protected, Sight> sight) {
        this.concerns = concerns;
        this.tie = tie;
        this.sight = sight;
    }

    private static Sight ofNumbers(Protected it) {
        return it.sensitivity() == Sensitivity.S1 ? FULL : NONE;
    }

    /** Whether it is there for somebody like the caller. */
    boolean concerns(Caller caller) {
        return concerns.test(caller);
    }

    /** What has to stand between a caller and a resource; without it the rule gives nothing. */
    Tie tie() {
        return tie;
    }

    /** What the caller sees by this rule alone. */
    Sight gives(Caller caller, Protected resource) {
        return concerns(caller) && tie.binds(caller, resource) ? sight.apply(caller, resource) : NONE;
    }
}
