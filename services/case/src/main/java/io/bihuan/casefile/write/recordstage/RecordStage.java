package io.bihuan.casefile.write.recordstage;

import io.bihuan.casefile.model.CaseStage;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Record that the case reached a stage 记录案件阶段.
 *
 * @param document number of the legal document it rests on
 * @param reachedOn the date of that document, Asia/Shanghai
 */
@SentBy({Role.VERIFIER, Role.POLICE_CHIEF, Role.PROCURATOR, Role.JUDGE})
public record RecordStage(
        @TargetAggregateIdentifier String caseId, CaseStage stage, String document, LocalDate reachedOn, Actor actor) {}
