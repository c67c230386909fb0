package io.bihuan.kernel.time;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.KernelError;
import io.bihuan.kernel.registry.RegistryFile;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules of time limits 期限规则表: every version ever in force, looked up by the day a limit starts and by whom it binds.
 * Of several versions in force on a day the one with the most specific scope counts.
 */
public final class DeadlineRules {

    private final Map<String, List<DeadlineRule>> byId;
    private final @Nullable DeadlineRules wider;

    private DeadlineRules(Map<String, List<DeadlineRule>> byId, @Nullable DeadlineRules wider) {
        this.byId = byId;
        this.wider = wider;
    }

    /** The rules that come with the kernel. */
    public static DeadlineRules bundled() {
        return RegistryFile.load("deadline-rules.csv", DeadlineRules::parse);
    }

    /**
     * Reads a table with the columns {@code
     * id,version,name,amount,unit,roll,custody,warn_days_before,source,valid_from,valid_to}, and where it has them {@code
     * extensions,extension_days,division,agency,grade}: tables published before those were known have none.
     *
     * @throws IllegalArgumentException if a line is malformed, extends what the law sets, or two versions of a rule share a
     *     number, or a day for the same scope
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
        return new DeadlineRules(byId, null);
    }

    /**
     * The version of the rule that governs a limit starting on the day and binding nobody in particular.
     *
     * @throws DomainException {@link KernelError#DEADLINE_RULE_UNKNOWN} or {@link KernelError#DEADLINE_RULE_NOT_IN_FORCE}
     */
    public DeadlineRule effective(String id, LocalDate on) {
        return effective(id, on, Addressee.NOBODY);
    }

    /**
     * The version of the rule that governs a limit starting on the day, the most specific of those that cover whom it binds.
     *
     * @throws DomainException as {@link #effective(String, LocalDate)}
     */
    public DeadlineRule effective(String id, LocalDate on, Addressee bound) {
        return own(id).stream()
                .filter(rule -> rule.isInForce(on) && rule.scope().covers(bound))
                .max(Comparator.comparing(DeadlineRule::scope, RuleScope.specificFor(bound)))
                .orElseGet(() -> {
                    if (wider != null) {
                        return wider.effective(id, on, bound);
                    }
                    throw notFound(
                            id,
                            new DomainException(
                                    KernelError.DEADLINE_RULE_NOT_IN_FORCE, Map.of("rule", id, "startsOn", on)));
                });
    }

    /**
     * One version of a rule, whether in force or not: to explain a day computed long ago.
     *
     * @throws DomainException {@link KernelError#DEADLINE_RULE_UNKNOWN}
     */
    public DeadlineRule version(String id, int version) {
        return own(id).stream()
                .filter(rule -> rule.version() == version)
                .findFirst()
                .orElseGet(() -> {
                    if (wider != null) {
                        return wider.version(id, version);
                    }
                    throw unknown(Map.of("rule", id, "version", version));
                });
    }

    /**
     * These rules, and for whatever they do not say those of a wider table: a province publishes the rules it changes and no
     * others. A rule it changes needs a version number of its own, so that a kept number still says which row it was.
     */
    public DeadlineRules over(DeadlineRules wider) {
        return new DeadlineRules(byId, wider);
    }

    private List<DeadlineRule> own(String id) {
        return byId.getOrDefault(id, List.of());
    }

    private DomainException notFound(String id, DomainException otherwise) {
        return byId.containsKey(id) ? otherwise : unknown(Map.of("rule", id));
    }

    private static DomainException unknown(Map<String, Object> facts) {
        return new DomainException(KernelError.DEADLINE_RULE_UNKNOWN, facts);
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
                row.optionalDate("valid_to").orElse(null),
                new RuleScope(cell(row, "division"), cell(row, "agency"), cell(row, "grade")),
                extension(row));
    }

    private static @Nullable String cell(RegistryFile.Row row, String column) {
        return row.ifThere(column).orElse(null);
    }

    private static @Nullable Extension extension(RegistryFile.Row row) {
        Optional<String> most = row.ifThere("extensions");
        return most.isEmpty() ? null : new Extension(Integer.parseInt(most.get()), row.number("extension_days"));
    }

    private static void refuseClash(DeadlineRule rule, DeadlineRule other) {
        if (rule.version() == other.version()) {
            throw new IllegalArgumentException(rule.id() + " has version " + rule.version() + " twice");
        }
        boolean together = rule.isInForce(other.validFrom()) || other.isInForce(rule.validFrom());
        if (together && rule.scope().equals(other.scope())) {
            throw new IllegalArgumentException(
                    rule.id() + " has two versions for one day: " + other.version() + " and " + rule.version());
        }
    }
}
