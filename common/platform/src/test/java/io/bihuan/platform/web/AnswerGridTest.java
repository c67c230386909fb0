package io.bihuan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.PlatformError;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

/** On a clock that only moves when somebody works or sleeps. */
class AnswerGridTest {

    private static final long MILLI = Duration.ofMillis(1).toNanos();

    private long now = 1_000_000_007;
    private int sleeps;
    private final AnswerGrid grid = new AnswerGrid(Duration.ofMillis(20), () -> now, this::sleep);
    private final ProblemAdvice advice = new ProblemAdvice(
            Duration.ofSeconds(2), new StaticListableBeanFactory().getBeanProvider(RefusalWatch.class), grid);

    @Test
    void what_took_longer_and_what_took_shorter_leave_at_the_same_tick() {
        assertThat(answeredAfter(3 * MILLI, PlatformError.NOT_FOUND)).isEqualTo(20 * MILLI);
        assertThat(answeredAfter(17 * MILLI, PlatformError.NOT_FOUND)).isEqualTo(20 * MILLI);
    }

    @Test
    void what_missed_a_tick_leaves_at_the_next() {
        assertThat(answeredAfter(20 * MILLI, PlatformError.NOT_FOUND)).isEqualTo(40 * MILLI);
        assertThat(answeredAfter(41 * MILLI, PlatformError.NOT_FOUND)).isEqualTo(60 * MILLI);
    }

    @Test
    void a_sleep_that_ends_early_is_slept_on() {
        sleeps = 0;
        assertThat(answeredAfter(MILLI, PlatformError.NOT_FOUND)).isEqualTo(20 * MILLI);
        assertThat(sleeps).isGreaterThan(1);
    }

    @Test
    void what_says_nothing_of_existence_waits_for_nothing() {
        assertThat(answeredAfter(3 * MILLI, PlatformError.ROLE_REQUIRED)).isEqualTo(3 * MILLI);
    }

    @Test
    void without_a_tick_nothing_waits() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        AnswerGrid none = new AnswerGrid(Duration.ZERO, () -> now, this::sleep);
        none.arrived(request);
        long before = now;

        none.await(new ServletWebRequest(request));

        assertThat(now).isEqualTo(before);
    }

    private long answeredAfter(long work, PlatformError refusal) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        long arrived = now;
        new ArrivalInterceptor(grid)
                .preHandle(request, new org.springframework.mock.web.MockHttpServletResponse(), this);
        now += work;
        advice.handleAnythingElse(new DomainException(refusal), new ServletWebRequest(request));
        return now - arrived;
    }

    private void sleep(long nanos) {
        sleeps++;
        now += Math.min(nanos, 15 * MILLI);
    }
}
