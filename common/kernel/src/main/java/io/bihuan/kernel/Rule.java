package io.bihuan.kernel;

import java.util.Map;

/**
 * One rule of the domain as a small named thing. An implementation is a record that holds exactly the facts it needs;
 * its name is a sentence an officer would say, for example {@code NobodySignsTwice}.
 */
public interface Rule {

    /** Whether the facts break the rule. */
    boolean isViolated();

    /** The refusal when they do. */
    ErrorCode error();

    /** The values the refusal speaks of; none unless the rule says so. */
    default Map<String, Object> facts() {
        return Map.of();
    }

    /**
     * Checks rules in order and refuses at the first that is violated.
     *
     * @throws DomainException with the code and facts of the first violated rule
     */
    static void verify(Rule... rules) {
        for (Rule rule : rules) {
            if (rule.isViolated()) {
                throw new DomainException(rule.error(), rule.facts());
            }
        }
    }
}
