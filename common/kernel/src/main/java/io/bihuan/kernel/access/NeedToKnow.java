package io.bihuan.kernel.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one policy decision point 知悉范围: role, division subtree, agency line, assignment and purpose, minus the conflict set
 * (domain §3). Limits stand above grants, so nothing that is forbidden is ever granted; and since a decision is the least
 * of all limits and the most of all grants, the order of rules does not matter.
 */
public final class NeedToKnow {

    private static final String NO_GRANT = "NO_RULE_GRANTS_IT";

    private final List<Limit> limits;
    private final List<Grant> grants;

    /** The policy as the house has it. */
    public NeedToKnow() {
        this(List.of(Limit.values()), List.of(Grant.values()));
    }

    NeedToKnow(List<Limit> limits, List<Grant> grants) {
        this.limits = limits;
        this.grants = grants;
    }

    /** How much of a resource the caller sees. */
    public Decision decide(Caller caller, Protected resource) {
        Decision limit = new Decision(Sight.FULL, "");
        for (Limit rule : limits) {
            limit = lesser(limit, new Decision(rule.atMost(caller, resource), rule.name()));
        }
        if (!limit.permits()) {
            return limit;
        }
        Decision grant = new Decision(Sight.NONE, NO_GRANT);
        for (Grant rule : grants) {
            grant = greater(grant, new Decision(rule.gives(caller, resource), rule.name()));
        }
        return lesser(grant, limit);
    }

    /**
     * The ties that can let somebody like the caller see anything: who has none of them to a resource sees nothing of it. The
     * converse does not hold, for whoever has one may still be kept out.
     */
    public Set<Tie> ties(Caller caller) {
        return grants.stream()
                .filter(grant -> grant.concerns(caller))
                .map(Grant::tie)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Decision lesser(Decision one, Decision other) {
        return other.sight().compareTo(one.sight()) < 0 ? other : one;
    }

    private static Decision greater(Decision one, Decision other) {
        return other.sight().compareTo(one.sight()) > 0 ? other : one;
    }
}
