package io.bihuan.supervision.write;

import static io.bihuan.supervision.SampleUrge.ANOTHER_UNIT;
import static io.bihuan.supervision.SampleUrge.ANSWER;
import static io.bihuan.supervision.SampleUrge.DUE_AT;
import static io.bihuan.supervision.SampleUrge.ID;
import static io.bihuan.supervision.SampleUrge.LAST_MOMENT;
import static io.bihuan.supervision.SampleUrge.URGED;
import static io.bihuan.supervision.SampleUrge.answered;
import static io.bihuan.supervision.SampleUrge.answeredAt;
import static io.bihuan.supervision.SampleUrge.issued;
import static io.bihuan.supervision.SampleUrge.overdue;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;

import io.bihuan.supervision.model.SupervisionError;
import io.bihuan.supervision.write.answerurge.AnswerUrge;
import io.bihuan.testkit.MovableClock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerUrgeTest {

    private static final AnswerUrge ANSWERED = new AnswerUrge(ID, ANSWER, URGED);

    @Test
    void the_urged_unit_answers() {
        fixture(UrgeNotice.class).given(issued()).when(ANSWERED).expectEvents(answered());
    }

    @Test
    void nobody_answers_for_another_unit() {
        expectRefusal(
                fixture(UrgeNotice.class).given(issued()).when(new AnswerUrge(ID, ANSWER, ANOTHER_UNIT)),
                SupervisionError.ANSWER_IS_FOR_THE_URGED_UNIT,
                Map.of("urgedUnit", "990122-GA"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "x x", " — ", "……", "×　×", "待定", "同上。", "无", "暂无!", "/"})
    void a_placeholder_is_no_answer(String placeholder) {
        expectRefusal(
                fixture(UrgeNotice.class).given(issued()).when(new AnswerUrge(ID, placeholder, URGED)),
                SupervisionError.ANSWER_IS_A_PLACEHOLDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"无进展,核查人员回避后改派", "XX村三人已询问", "9月20日"})
    void an_answer_that_only_begins_like_one_is_taken(String answer) {
        fixture(UrgeNotice.class)
                .given(issued())
                .when(new AnswerUrge(ID, answer, URGED))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_notice_is_answered_once() {
        expectRefusal(
                fixture(UrgeNotice.class).given(issued(), answered()).when(ANSWERED),
                SupervisionError.URGE_ALREADY_ANSWERED);
    }

    @Test
    void an_answer_in_the_last_moment_is_in_time() {
        fixture(UrgeNotice.class, MovableClock.at(LAST_MOMENT))
                .given(issued())
                .when(ANSWERED)
                .expectEvents(answeredAt(LAST_MOMENT));
    }

    @Test
    void a_late_answer_is_taken_and_that_it_was_late_is_told_first() {
        fixture(UrgeNotice.class, MovableClock.at(DUE_AT))
                .given(issued())
                .when(ANSWERED)
                .expectEvents(overdue(), answeredAt(DUE_AT));
    }

    @Test
    void what_was_told_overdue_is_not_told_again() {
        fixture(UrgeNotice.class, MovableClock.at(DUE_AT.plusSeconds(60)))
                .given(issued(), overdue())
                .when(ANSWERED)
                .expectEvents(answeredAt(DUE_AT.plusSeconds(60)));
    }
}
