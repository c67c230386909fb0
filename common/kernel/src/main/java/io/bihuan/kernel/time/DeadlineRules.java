package io.bihuan.kernel.time;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.KernelError;
import io.bihuan.kernel.registry.RegistryFile;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of time limits 期限规则表: every version ever in force, looked up by the day a limit starts. */
public final class DeadlineRules {

    private final Map<String, List<DeadlineRule>> byId;

    private DeadlineRules(Map<String, List<DeadlineRule>> byId) {
        this.byId = byId;
    }

    /** The rules that come with the kernel. */
    public static DeadlineRules bundled() {
        return RegistryFile.load("deadline-rules.csv", DeadlineRules::parse);
    }

    /**
     * Reads a table with the columns {@code
     * id,version,name,amount,unit,roll,custody,warn_days_before,source,valid_from,valid_to}.
     *
     * @throws IllegalArgumentException if a line is malformed, or two versions of a rule share a number or a day
     */
    public static DeadlineRules parse(Reader csv) {
        Map<String, List<DeadlineRule>> byId = new HashMap<>();
        for (DeadlineRule rule : RegistryFile.rows(csv, DeadlineRules::rule)) {
            List<DeadlineRule> versions = byId.computeIfAbsent(rule.id(), id -> new ArrayList<>());
            for (DeadlineRule other : versions) {
                refuseClash(rule, other);
            }
            versions.add(rule);
        }
        return new DeadlineRules(byId);
    }

    /**
     * The version of the rule that governs a limit starting on the day.
     *
     * @throws DomainException {@link KernelError#DEADLINE_RULE_UNKNOWN} or {@link KernelError#DEADLINE_RULE_NOT_IN_FORCE}
     */
    public DeadlineRule effective(String id, LocalDate on) {
        return versions(id).stream()
                .filter(rule -> rule.isInForce(on))
                .findFirst()
                .orElseThrow(() -> new DomainException(
                        KernelError.DEADLINE_RULE_NOT_IN_FORCE, Map.of("rule", id, "startsOn", on)));
    }

    /**
     * One version of a rule, whether in force or not: to explain a day computed long ago.
     *
     * @throws DomainException {@link KernelError#DEADLINE_RULE_UNKNOWN}
     */
    public DeadlineRule version(String id, int version) {
        return versions(id).stream()
                .filter(rule -> rule.version() == version)
                .findFirst()
                .orElseThrow(() ->
                        new DomainException(KernelError.DEADLINE_RULE_UNKNOWN, Map.of("rule", id, "version", version)));
    }

    private List<DeadlineRule> versions(String id) {
        List<DeadlineRule> versions = byId.get(id);
        if (versions == null) {
            throw new DomainException(KernelError.DEADLINE_RULE_UNKNOWN, Map.of("rule", id));
        }
        return versions;
    }

    private static DeadlineRule rule(RegistryFile.Row row) {
        return new DeadlineRule(
                row.text("id"),
                row.number("version"),
                row.text("name"),
                row.number("amount"),
                row.constant("unit", Unit.class),
                row.constant("roll", Roll.class),
                row.flag("custody"),
                row.number("warn_days_before"),
                row.text("source"),
                row.date("valid_from"),
                row.optionalDate("valid_to").orElse(null));
    }

    private static void refuseClash(DeadlineRule rule, DeadlineRule other) {
        if (rule.version() == other.version()) {
            throw new IllegalArgumentException(rule.id() + " has version " + rule.version() + " twice");
        }
        if (rule.isInForce(other.validFrom()) || other.isInForce(rule.validFrom())) {
            throw new IllegalArgumentException(
                    rule.id() + " has two versions for one day: " + other.version() + " and " + rule.version());
        }
    }
}
