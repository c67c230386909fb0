package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The numbers say that a joint team should verify the clue 提示组建专班 (F11). A person decides; told once.
 *
 * @param clueId the clue
 * @param trigger a code: {@code REPEATED} or {@code LONG_RUNNING}
 * @param measured how many tips there are, or how many days it has been open
 * @param threshold from how many on a team is proposed
 * @param ruleVersion the version of the rule
 * @param proposedAt when
 */
@PersistedEvent(type = "clue.JointTeamProposed", label = "已提示组建联合核查专班")
public record JointTeamProposed(
        String clueId, String trigger, int measured, int threshold, int ruleVersion, Instant proposedAt)
        implements ClueEvent {}
