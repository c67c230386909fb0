package io.bihuan.clue.write.submitconclusion;

import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.clue.model.Ladder;
import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Submit the conclusion 提交核查结论. Refused before the reporter was met or lawfully not met ({@code THREE_MUSTS_1}), before
 * anything fresh was verified ({@code THREE_MUSTS_2}), or if kind and ladder contradict each other ({@code
 * LADDER_NOT_SUPPORTED}). Submitted again with another text while it is being signed, it voids the signatures; with the same text
 * it is refused ({@code CONCLUSION_UNCHANGED}).
 *
 * @param clueId the clue
 * @param kind the kind of conclusion
 * @param ladder the step of the ladder
 * @param reportRef where the report is indexed
 * @param actor who acts
 */
@SentBy(Role.VERIFIER)
public record SubmitConclusion(
        @TargetAggregateIdentifier String clueId, ConclusionKind kind, Ladder ladder, String reportRef, Actor actor)
        implements StepOfAnOfficer {}
