package io.bihuan.portal.clues;

import io.bihuan.portal.client.Refused;
import io.bihuan.portal.client.ServiceAway;
import io.bihuan.portal.client.Services;
import io.bihuan.portal.security.Officer;
import io.bihuan.portal.web.Times;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the forms that go on paper: 交办单, 反馈单 and 督办函. None of them tells who reported, nor what was reported. */
@Component
class Papers {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final int SHORT = 12;

    private final MessageSource texts;
    private final Services services;
    private final Units units;
    private final Times times;
    private final Clock clock;

    Papers(MessageSource texts, Services services, Units units, Times times, Clock clock) {
        this.texts = texts;
        this.services = services;
        this.units = units;
        this.times = times;
        this.clock = clock;
    }

    /** An urging letter 督办函 as the supervision service tells it. */
    record Urge(
            String urgeId,
            String clueId,
            String clueNo,
            String clock,
            String unit,
            boolean overdue,
            @Nullable LocalDate answerDueOn,
            @Nullable Instant issuedAt,
            @Nullable Instant answeredAt) {}

    /** Units with their names beside their ids. */
    private record Named(Map<String, String> names) {

        private @Nullable String of(@Nullable String unit) {
            return unit == null || !names.containsKey(unit) ? unit : unit + " " + names.get(unit);
        }
    }

    /** The letters there are about clues. */
    record Urges(List<Urge> items) {}

    /** The one with this name; empty if the clue has not come to it. */
    Optional<Paper> of(String name, Clue clue, Officer officer) {
        return switch (name) {
            case "dispatch" ->
                clue.route() == null ? Optional.empty() : Optional.of(dispatch(clue, clue.route(), officer));
            case "feedback" ->
                clue.feedback() == null ? Optional.empty() : Optional.of(feedback(clue, clue.feedback(), officer));
            case "urge" -> urges(clue.clueId(), officer).stream().findFirst().map(urge -> urge(clue, urge, officer));
            default -> Optional.empty();
        };
    }

    /** The urging letters about a clue, the last first. */
    List<Urge> urges(String clueId, Officer officer) {
        return services
                .to("supervision", "/urges?limit=10&clueId=" + Services.part(clueId))
                .as(officer.token())
                .get(Urges.class)
                .items()
                .stream()
                .sorted(Comparator.comparing(Urge::issuedAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                        .reversed())
                .toList();
    }

    /** The same; none where the supervision service does not say, so that the clue is shown all the same. */
    List<Urge> urgesIfAny(String clueId, Officer officer) {
        try {
            return urges(clueId, officer);
        } catch (Refused | ServiceAway none) {
            return List.of();
        }
    }

    private Paper dispatch(Clue clue, Clue.Route route, Officer officer) {
        Named named = new Named(units.names(officer));
        Lines lines = new Lines();
        lines.add("number", clue.clueNo())
                .add("to", named.of(route.handlingUnit()))
                .add("from", named.of(route.dispatchedBy()))
                .code("grade", "grade.", clue.grade())
                .add("division", clue.origin().divisionCode())
                .add("industry", clue.origin().industry());
        if (clue.triage() != null) {
            lines.code("matter", "value.", clue.triage().matterClass())
                    .code("ladder", "value.", clue.triage().suspectedLadder());
        }
        lines.at("dispatched", route.dispatchedAt())
                .add("due", route.dueOn())
                .at("acknowledged", route.acknowledgedAt());
        return paper("dispatch", clue.clueNo(), lines, clue, officer);
    }

    private Paper feedback(Clue clue, Clue.Feedback feedback, Officer officer) {
        Named named = new Named(units.names(officer));
        Lines lines = new Lines();
        lines.add("number", clue.clueNo())
                .add("desk", named.of(clue.origin().deskUnit()))
                .at("received", clue.origin().receivedAt());
        if (clue.conclusion() != null) {
            lines.code("conclusion", "value.", clue.conclusion().kind())
                    .at("concluded", clue.conclusion().concludedAt());
        }
        lines.code("outcome", "value.", feedback.outcome())
                .code("channel", "value.", feedback.channel())
                .code("waiver", "value.", feedback.waiverReason())
                .at("fedback", feedback.fedBackAt());
        return paper("feedback", clue.clueNo(), lines, clue, officer);
    }

    private Paper urge(Clue clue, Urge urge, Officer officer) {
        Named named = new Named(units.names(officer));
        Lines lines = new Lines();
        lines.add("number", clue.clueNo())
                .add("to", named.of(urge.unit()))
                .code("clock", "clock.", urge.clock())
                .add("overdue", text(urge.overdue() ? "clue.yes" : "clue.no"))
                .at("issued", urge.issuedAt())
                .add("answer", urge.answerDueOn())
                .at("answered", urge.answeredAt());
        return paper("urge", urge.urgeId(), lines, clue, officer);
    }

    private Paper paper(String name, String number, Lines lines, Clue clue, Officer officer) {
        return new Paper(
                name,
                text("paper." + name),
                number,
                List.copyOf(lines.all),
                List.of(text("paper." + name + ".words"), text("paper.secret")),
                List.of(text("paper." + name + ".sign.1"), text("paper." + name + ".sign.2")),
                texts.getMessage(
                        "paper.foot",
                        new Object[] {
                            officer.id(), times.moment(clock.instant()), Long.toString(clue.version()), shortened(clue)
                        },
                        CHINESE));
    }

    private static String shortened(Clue clue) {
        String id = clue.clueId();
        return id.length() <= SHORT ? id : id.substring(id.length() - SHORT);
    }

    private String text(String key) {
        return texts.getMessage(key, null, CHINESE);
    }

    /** Collects what is there. */
    private final class Lines {

        private final List<Paper.Line> all = new ArrayList<>();

        private Lines add(String name, @Nullable Object value) {
            if (value != null && !value.toString().isBlank()) {
                all.add(new Paper.Line(text("paper.line." + name), value.toString()));
            }
            return this;
        }

        private Lines code(String name, String prefix, @Nullable String code) {
            return code == null ? this : add(name, texts.getMessage(prefix + code, null, code, CHINESE));
        }

        private Lines at(String name, @Nullable Instant moment) {
            return moment == null ? this : add(name, times.moment(moment));
        }
    }
}
