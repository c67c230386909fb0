package io.bihuan.kernel.registry;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.KernelError;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The divisions 行政区划 as they were on a day; parents come from the data, never from the shape of a code. */
public final class DivisionRegistry {

    private final Map<String, List<Division>> byCode;

    private DivisionRegistry(Map<String, List<Division>> byCode) {
        this.byCode = byCode;
    }

    /** The divisions that come with the kernel. */
    public static DivisionRegistry bundled() {
        return RegistryFile.load("divisions.csv", DivisionRegistry::parse);
    }

    /**
     * Reads a table with the columns {@code code,name,level,parent,kind,valid_from,valid_to,successor}. A code may have
     * several rows, one after the other in time.
     *
     * @throws IllegalArgumentException if a line is malformed, rows of one code overlap, a parent or successor is not in
     *     the table, or a parent is not of a higher level
     */
    public static DivisionRegistry parse(Reader csv) {
        Map<String, List<Division>> byCode = new HashMap<>();
        for (Division division : RegistryFile.rows(csv, DivisionRegistry::division)) {
            List<Division> periods = byCode.computeIfAbsent(division.code(), code -> new ArrayList<>());
            for (Division other : periods) {
                require(!overlap(division, other), division.code() + " has two rows for one day");
            }
            periods.add(division);
        }
        byCode.values().forEach(periods -> periods.forEach(division -> requireFamily(division, byCode)));
        return new DivisionRegistry(byCode);
    }

    /**
     * The division as it was on the day.
     *
     * @throws DomainException {@link KernelError#DIVISION_UNKNOWN} if there is or was none yet; {@link
     *     KernelError#DIVISION_HISTORIC} if it had ended, with {@code endedOn}, {@code successor} and {@code
     *     successorName} as far as known
     */
    public Division lookup(String code, LocalDate on) {
        List<Division> periods = byCode.getOrDefault(code, List.of());
        return periods.stream()
                .filter(division -> division.existsOn(on))
                .findFirst()
                .orElseThrow(() -> refusal(code, on, periods));
    }

    /** The division and everything above it on the day, from itself upwards; each once. */
    public List<Division> lineage(String code, LocalDate on) {
        List<Division> lineage = new ArrayList<>();
        Division division = lookup(code, on);
        lineage.add(division);
        for (String parent = division.parent(); parent != null; parent = division.parent()) {
            division = lookup(parent, on);
            lineage.add(division);
        }
        return lineage;
    }

    /**
     * Whether the division is the ancestor or lies within it on the day.
     *
     * @throws DomainException as {@link #lookup}, for either code
     */
    public boolean isWithin(String code, String ancestor, LocalDate on) {
        lookup(ancestor, on);
        return lineage(code, on).stream().anyMatch(division -> division.code().equals(ancestor));
    }

    /**
     * The statutory division for which something in this place counts: the place itself, or for a functional area the
     * nearest statutory division above it. Every place counts for exactly one.
     *
     * @throws DomainException as {@link #lookup}
     */
    public Division countsFor(String code, LocalDate on) {
        return lineage(code, on).stream()
                .filter(division -> division.kind() != DivisionKind.FUNCTIONAL)
                .findFirst()
                .orElseThrow(() -> new DomainException(KernelError.DIVISION_UNKNOWN, Map.of("code", code, "on", on)));
    }

    /** All divisions that existed on the day, ordered by code. */
    public List<Division> existingOn(LocalDate on) {
        return byCode.values().stream()
                .flatMap(List::stream)
                .filter(division -> division.existsOn(on))
                .sorted(Comparator.comparing(Division::code))
                .collect(Collectors.toUnmodifiableList());
    }

    private DomainException refusal(String code, LocalDate on, List<Division> periods) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("code", code);
        facts.put("on", on);
        Optional<Division> ended = periods.stream()
                .filter(division ->
                        division.validTo() != null && division.validTo().isBefore(on))
                .max(Comparator.comparing(Division::validFrom));
        if (ended.isEmpty()) {
            return new DomainException(KernelError.DIVISION_UNKNOWN, facts);
        }
        addHint(facts, ended.get());
        return new DomainException(KernelError.DIVISION_HISTORIC, facts);
    }

    private void addHint(Map<String, Object> facts, Division ended) {
        facts.put("name", ended.name());
        if (ended.validTo() != null) {
            facts.put("endedOn", ended.validTo());
        }
        if (ended.successor() != null) {
            facts.put("successor", ended.successor());
            facts.put("successorName", byCode.get(ended.successor()).get(0).name());
        }
    }

    private static Division division(RegistryFile.Row row) {
        return new Division(
                row.text("code"),
                row.text("name"),
                row.constant("level", Level.class),
                row.constant("kind", DivisionKind.class),
                row.optional("parent").orElse(null),
                row.date("valid_from"),
                row.optionalDate("valid_to").orElse(null),
                row.optional("successor").orElse(null));
    }

    private static boolean overlap(Division one, Division other) {
        return one.existsOn(other.validFrom()) || other.existsOn(one.validFrom());
    }

    private static void requireFamily(Division division, Map<String, List<Division>> byCode) {
        if (division.successor() != null) {
            require(byCode.containsKey(division.successor()), "unknown successor of " + division.code());
        }
        if (division.parent() != null) {
            List<Division> parents = byCode.getOrDefault(division.parent(), List.of());
            require(!parents.isEmpty(), "unknown parent of " + division.code());
            require(
                    parents.stream()
                            .allMatch(parent ->
                                    parent.level().ordinal() < division.level().ordinal()),
                    "the parent of " + division.code() + " is not above it");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
