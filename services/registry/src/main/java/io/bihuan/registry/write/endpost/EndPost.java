package io.bihuan.registry.write.endpost;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * End a post 免职.
 *
 * @param officerId the officer
 * @param post the number of the post
 * @param lastDay last day, today or any other
 * @param basis the document it rests on 依据文号
 * @param actor who decides
 */
@SentBy(value = Role.OPERATOR, automations = "first-day")
public record EndPost(
        @TargetAggregateIdentifier String officerId, int post, LocalDate lastDay, String basis, Actor actor) {}
