package io.bihuan.kernel.registry;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.KernelError;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Divisions as a table that never changes. */
final class DivisionTable implements DivisionRegistry {

    private final List<Division> periods;
    private final Map<String, List<Division>> byCode = new HashMap<>();

    DivisionTable(Collection<Division> periods) {
        this.periods = periods.stream()
                .sorted(Comparator.comparing(Division::code).thenComparing(Division::validFrom))
                .toList();
        for (Division division : this.periods) {
            List<Division> life = byCode.computeIfAbsent(division.code(), code -> new ArrayList<>());
            require(
                    life.stream().noneMatch(other -> overlap(division, other)),
                    division.code() + " has two rows for one day");
            life.add(division);
        }
    }

    static DivisionTable parse(Reader csv) {
        DivisionTable table = new DivisionTable(RegistryFile.rows(csv, DivisionTable::division));
        table.periods.forEach(table::requireFamily);
        return table;
    }

    @Override
    public Division lookup(String code, LocalDate on) {
        List<Division> life = byCode.getOrDefault(code, List.of());
        return life.stream()
                .filter(division -> division.existsOn(on))
                .findFirst()
                .orElseThrow(() -> refusal(code, on, life));
    }

    @Override
    public List<Division> lineage(String code, LocalDate on) {
        List<Division> lineage = new ArrayList<>();
        Division division = lookup(code, on);
        lineage.add(division);
        while (division.parent() != null) {
            Division parent = lookup(division.parent(), on);
            if (!standsAbove(parent, division)) {
                throw unknown(parent.code(), on);
            }
            division = parent;
            lineage.add(division);
        }
        return lineage;
    }

    @Override
    public boolean isWithin(String code, String ancestor, LocalDate on) {
        lookup(ancestor, on);
        return lineage(code, on).stream().anyMatch(division -> division.code().equals(ancestor));
    }

    @Override
    public Division countsFor(String code, LocalDate on) {
        return lineage(code, on).stream()
                .filter(division -> division.kind() != DivisionKind.FUNCTIONAL)
                .findFirst()
                .orElseThrow(() -> unknown(code, on));
    }

    @Override
    public List<Division> existingOn(LocalDate on) {
        return periods.stream().filter(division -> division.existsOn(on)).toList();
    }

    @Override
    public List<Division> periods() {
        return periods;
    }

    private DomainException refusal(String code, LocalDate on, List<Division> life) {
        Optional<Division> ended = life.stream()
                .filter(division ->
                        division.validTo() != null && division.validTo().isBefore(on))
                .max(Comparator.comparing(Division::validFrom));
        if (ended.isEmpty()) {
            return unknown(code, on);
        }
        Map<String, Object> facts = facts(code, on);
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
            byCode.getOrDefault(ended.successor(), List.of()).stream()
                    .findFirst()
                    .ifPresent(successor -> facts.put("successorName", successor.name()));
        }
    }

    private static DomainException unknown(String code, LocalDate on) {
        return new DomainException(KernelError.DIVISION_UNKNOWN, facts(code, on));
    }

    private static Map<String, Object> facts(String code, LocalDate on) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("code", code);
        facts.put("on", on);
        return facts;
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

    private static boolean standsAbove(Division parent, Division division) {
        return parent.level().ordinal() < division.level().ordinal();
    }

    private void requireFamily(Division division) {
        if (division.successor() != null) {
            require(byCode.containsKey(division.successor()), "unknown successor of " + division.code());
        }
        if (division.parent() != null) {
            List<Division> parents = byCode.getOrDefault(division.parent(), List.of());
            require(!parents.isEmpty(), "unknown parent of " + division.code());
            require(
                    parents.stream().allMatch(parent -> standsAbove(parent, division)),
                    "the parent of " + division.code() + " is not above it");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
