package io.bihuan.testkit;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.kernel.time.DeadlineRules;
import io.bihuan.kernel.time.WorkCalendar;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;

/**
 * Given-when-then for aggregates, with what the platform injects: a clock, and deadlines and registries by the tables that
 * come with the kernel. The fixture also fails when an aggregate changes outside its {@code evolve} methods.
 */
public final class Aggregates {

    private static final WorkCalendar CALENDAR = WorkCalendar.bundled();
    private static final DeadlineRules RULES = DeadlineRules.bundled();
    private static final DivisionRegistry DIVISIONS = DivisionRegistry.bundled();
    private static final UnitRegistry UNITS = UnitRegistry.bundled();

    private Aggregates() {}

    /** A fixture whose clock stands at 2024-09-11 10:15 in Shanghai, a Wednesday. */
    public static <T> AggregateTestFixture<T> fixture(Class<T> aggregate) {
        return fixture(aggregate, MovableClock.at("2024-09-11T10:15:00+08:00"));
    }

    /** A fixture with a clock that the test holds. */
    public static <T> AggregateTestFixture<T> fixture(Class<T> aggregate, MovableClock clock) {
        return fixture(aggregate, clock, deadlines());
    }

    /** A fixture with a clock that the test holds, and deadlines by other tables than the bundled ones. */
    public static <T> AggregateTestFixture<T> fixture(
            Class<T> aggregate, MovableClock clock, DeadlineCalculator deadlines) {
        AggregateTestFixture<T> fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(clock);
        fixture.registerInjectableResource(deadlines);
        fixture.registerInjectableResource(DIVISIONS);
        fixture.registerInjectableResource(UNITS);
        return fixture;
    }

    /** The calculator that the fixtures inject, for expectations. */
    public static DeadlineCalculator deadlines() {
        return new DeadlineCalculator(CALENDAR, RULES);
    }

    /** Expects that the command was refused with a code and that nothing was changed. */
    public static <T> ResultValidator<T> expectRefusal(ResultValidator<T> result, ErrorCode code) {
        return result.expectNoEvents().expectException(new RefusedWith(code, Map.of()));
    }

    /** Expects a refusal with a code that speaks of these values, among others. */
    public static <T> ResultValidator<T> expectRefusal(
            ResultValidator<T> result, ErrorCode code, Map<String, ?> facts) {
        return result.expectNoEvents().expectException(new RefusedWith(code, Map.copyOf(facts)));
    }

    private static final class RefusedWith extends BaseMatcher<Object> {

        private final ErrorCode code;
        private final Map<String, Object> facts;

        private RefusedWith(ErrorCode code, Map<String, Object> facts) {
            this.code = code;
            this.facts = facts;
        }

        @Override
        public boolean matches(Object actual) {
            return actual instanceof DomainException refusal
                    && refusal.code() == code
                    && refusal.facts().entrySet().containsAll(facts.entrySet());
        }

        @Override
        public void describeTo(Description description) {
            description.appendText("a refusal with " + code.name() + (facts.isEmpty() ? "" : " and " + facts));
        }
    }
}
