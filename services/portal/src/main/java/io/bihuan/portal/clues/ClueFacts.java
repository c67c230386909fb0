package io.bihuan.portal.clues;

import io.bihuan.portal.web.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A clue as facts one below the other, so that two moments of it can be held against each other. */
@Component
class ClueFacts {

    private final Times times;

    ClueFacts(Times times) {
        this.times = times;
    }

    /** What the clue is about and how far it is 概要. */
    List<Fact.Section> summary(Clue clue) {
        return Stream.of(standing(clue), origin(clue), triage(clue), outcome(clue))
                .filter(section -> !section.facts().isEmpty())
                .toList();
    }

    /** Who has to do with it 人员与单位. */
    List<Fact.Section> people(Clue clue) {
        Facts units = new Facts("units");
        Facts officers = new Facts("officers");
        units.add("desk", clue.origin().deskUnit());
        if (clue.custody() != null) {
            units.add("custodian", clue.custody().custodian());
            if (clue.custody().offer() != null) {
                units.add("offeredTo", clue.custody().offer().to())
                        .add("offeredBy", clue.custody().offer().by());
            }
            units.add("former", clue.custody().former());
        }
        if (clue.triage() != null) {
            units.add("conflictUnits", clue.triage().conflictUnits());
            officers.add("triagedBy", clue.triage().firstOfficer())
                    .add("secondOfficer", clue.triage().secondOfficer())
                    .add("conflictOfficers", clue.triage().conflictOfficers());
        }
        if (clue.verification() != null) {
            units.add("approvingUnit", clue.verification().approvingUnit());
            officers.add("approvedBy", clue.verification().approvedBy())
                    .add("verifiers", clue.verification().verifiers());
        }
        if (clue.team() != null && clue.team().formed() != null) {
            units.add("leadUnit", clue.team().formed().leadUnit());
            officers.add("members", members(clue.team().formed()));
        }
        if (clue.conclusion() != null) {
            officers.add("submittedBy", clue.conclusion().submittedBy());
        }
        return Stream.of(units, officers)
                .map(Facts::section)
                .filter(it -> !it.facts().isEmpty())
                .toList();
    }

    /** What differs between two moments. */
    List<Fact.Change> changes(@Nullable Clue before, Clue after) {
        Map<String, Fact> then = before == null ? Map.of() : byName(before);
        Map<String, Fact> now = byName(after);
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(then.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(then.get(name), now.get(name)))
                .map(name -> new Fact.Change(
                        name.substring(0, name.indexOf('/')),
                        now.containsKey(name) ? now.get(name) : then.get(name),
                        then.get(name),
                        now.get(name)))
                .toList();
    }

    private Map<String, Fact> byName(Clue clue) {
        Map<String, Fact> all = new LinkedHashMap<>();
        Stream.of(summary(clue).stream(), people(clue).stream(), Stream.of(work(clue), clocks(clue)))
                .flatMap(sections -> sections)
                .forEach(section -> section.facts()
                        .forEach(fact -> all.put(section.name() + "/" + fact.name() + "/" + fact.of(), fact)));
        return all;
    }

    private Fact.Section standing(Clue clue) {
        Facts facts = new Facts("standing");
        facts.code("status", "status.", clue.status()).code("grade", "grade.", clue.grade());
        if (clue.route() != null) {
            facts.add("handlingUnit", clue.route().handlingUnit())
                    .at("dispatched", clue.route().dispatchedAt())
                    .add("dueOn", clue.route().dueOn())
                    .at("acknowledged", clue.route().acknowledgedAt());
        }
        return facts.add("returnedBy", clue.returnedBy()).section();
    }

    private Fact.Section origin(Clue clue) {
        return new Facts("origin")
                .code("source", "value.", clue.origin().sourceClass())
                .at("received", clue.origin().receivedAt())
                .at("registered", clue.origin().registeredAt())
                .add("desk", clue.origin().deskUnit())
                .add("division", clue.origin().divisionCode())
                .add("industry", clue.origin().industry())
                .section();
    }

    private Fact.Section triage(Clue clue) {
        Facts facts = new Facts("triage");
        if (clue.triage() != null) {
            facts.code("matterClass", "value.", clue.triage().matterClass())
                    .code("ladder", "value.", clue.triage().suspectedLadder())
                    .at("triaged", clue.triage().triagedAt());
        }
        if (clue.line() != null) {
            facts.code("line", "value.", clue.line().line())
                    .add("crimeLine", clue.line().crimeLineNo())
                    .add("disciplineLine", clue.line().disciplineLineNo())
                    .add("disciplineUnit", clue.line().disciplineUnit())
                    .code("disposal", "value.", clue.line().disposal());
        }
        if (clue.merger() != null) {
            facts.add("mergedInto", clue.merger().mergedIntoNo());
        }
        return facts.section();
    }

    private Fact.Section outcome(Clue clue) {
        Facts facts = new Facts("outcome");
        if (clue.conclusion() != null) {
            facts.code("conclusion", "value.", clue.conclusion().kind())
                    .code("concludedAs", "value.", clue.conclusion().ladder())
                    .add("reportRef", clue.conclusion().reportRef())
                    .at("concluded", clue.conclusion().concludedAt());
        }
        if (clue.caseLink() != null) {
            facts.add("caseNo", clue.caseLink().caseNo())
                    .at("filed", clue.caseLink().filedAt());
        }
        if (clue.aftermath() != null && clue.aftermath().referral() != null) {
            facts.add("referredTo", clue.aftermath().referral().referredTo())
                    .at("referred", clue.aftermath().referral().referredAt())
                    .code("reply", "value.", clue.aftermath().referral().reply());
        }
        facts.at("handled", clue.handledAt()).add("outcome", clue.outcome());
        if (clue.feedback() != null) {
            facts.code("feedback", "value.", clue.feedback().outcome())
                    .code("channel", "value.", clue.feedback().channel())
                    .code("waiverReason", "value.", clue.feedback().waiverReason())
                    .at("fedBack", clue.feedback().fedBackAt());
        }
        facts.at("closed", clue.closedAt());
        if (clue.aftermath() != null && clue.aftermath().archive() != null) {
            facts.add("archiveNo", clue.aftermath().archive().archiveNo())
                    .add("retainedUntil", clue.aftermath().archive().retainedUntil());
        }
        return facts.section();
    }

    private Fact.Section work(Clue clue) {
        Facts facts = new Facts("work");
        if (clue.verification() != null && clue.verification().measures() != null) {
            clue.verification()
                    .measures()
                    .forEach(measure -> facts.all.add(new Fact(
                            "measure",
                            measure.kind() + " " + measure.reference() + " " + measure.performedAt(),
                            measure.kind(),
                            "value." + measure.kind())));
        }
        if (clue.signoff() != null && clue.signoff().slots() != null) {
            clue.signoff().slots().stream()
                    .filter(slot -> slot.signedBy() != null)
                    .forEach(slot -> facts.all.add(new Fact("signed", slot.post(), slot.signedBy() + "", null)));
        }
        return facts.section();
    }

    private Fact.Section clocks(Clue clue) {
        Facts facts = new Facts("clocks");
        if (clue.deadlines() != null) {
            clue.deadlines().forEach(clock -> {
                facts.all.add(new Fact("state", clock.clock(), clock.state(), "clockstate." + clock.state()));
                facts.all.add(new Fact("due", clock.clock(), clock.dueOn().toString(), null));
            });
        }
        return facts.section();
    }

    private static @Nullable List<String> members(Clue.Team.Formed formed) {
        return formed.members() == null
                ? null
                : formed.members().stream()
                        .filter(member -> member.leftAt() == null)
                        .map(member -> member.officer() + "（" + member.unit() + "）")
                        .toList();
    }

    /** Collects what is there. */
    private final class Facts {

        private final String name;
        private final List<Fact> all = new ArrayList<>();

        private Facts(String name) {
            this.name = name;
        }

        private Facts add(String fact, @Nullable Object value) {
            if (value instanceof List<?> some) {
                return add(
                        fact,
                        String.join("、", some.stream().map(Object::toString).toList()));
            }
            return value == null ? this : put(fact, value.toString(), null);
        }

        private Facts code(String fact, String prefix, @Nullable String code) {
            return code == null ? this : put(fact, code, prefix + code);
        }

        private Facts at(String fact, @Nullable Instant moment) {
            return moment == null ? this : put(fact, times.moment(moment), null);
        }

        private Facts put(String fact, String text, @Nullable String code) {
            if (!text.isBlank()) {
                all.add(new Fact(fact, null, text, code));
            }
            return this;
        }

        private Fact.Section section() {
            return new Fact.Section(name, List.copyOf(all));
        }
    }
}
