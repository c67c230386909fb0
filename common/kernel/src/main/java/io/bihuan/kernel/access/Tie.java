package io.bihuan.kernel.access;

import java.util.function.BiPredicate;

/**
 * What can stand between a caller and a matter 关联. Every rule that gives sight rests on one of these, so whoever has none of them to
 * a matter sees nothing of it (domain §3).
 */
public enum Tie {
    /** None; the role is enough. */
    NONE_NEEDED((caller, it) -> true),
    /** It is what anybody may read. */
    PUBLICITY((caller, it) -> it.sensitivity() == Sensitivity.S0),
    /** It lies in the caller's division or one below 辖区. */
    AREA((caller, it) -> it.divisions().contains(caller.division())),
    /** The caller's unit has it 承办. */
    CUSTODY((caller, it) -> it.custodians().contains(caller.unit())),
    /** The caller's unit has it, or one below in its line 条线. */
    CHAIN((caller, it) -> it.custodianLines().contains(caller.unit())),
    /** The caller's unit had it 曾承办. */
    FORMER_CUSTODY((caller, it) -> it.formerCustodians().contains(caller.unit())),
    /** It is assigned to the caller in person. */
    ASSIGNMENT((caller, it) -> it.officers().contains(caller.officer())),
    /** The caller sponsors it 包案. */
    SPONSORSHIP((caller, it) -> it.sponsors().contains(caller.officer())),
    /** The caller joined the team for it in person 专班. */
    TEAM((caller, it) -> it.team().contains(caller.officer()));

    private final BiPredicate<Caller, Protected> rule;

    Tie(BiPredicate<Caller, Protected> rule) {
        this.rule = rule;
    }

    /** Whether it stands between them. */
    public boolean binds(Caller caller, Protected resource) {
        return rule.test(caller, resource);
    }
}
