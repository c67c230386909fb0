package io.bihuan.registry.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.Level;
import io.bihuan.registry.events.PolicyPublished;
import io.bihuan.registry.events.PolicySuperseded;
import io.bihuan.registry.model.ContentHash;
import io.bihuan.registry.model.PolicyKind;
import io.bihuan.registry.model.PolicyScope;
import io.bihuan.registry.model.PolicyVersion;
import io.bihuan.registry.model.PolicyVersions;
import io.bihuan.registry.model.RegistryError;
import io.bihuan.registry.write.publishpolicy.PublishPolicy;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A policy 规则 as data: calendars, time limits, sign-off ladders, code tables, in versions that supersede each other (F05). */
@Aggregate
class Policy {

    @AggregateIdentifier
    private String policyId;

    private @Nullable PolicyKind kind;
    private PolicyVersions versions = PolicyVersions.NONE;

    Policy() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(PublishPolicy command, Clock clock) {
        if (kind != null && kind != command.kind()) {
            throw new DomainException(RegistryError.POLICY_KIND_DIFFERS, Map.of("kind", kind.name()));
        }
        int version = versions.all().size() + 1;
        Rule.verify(
                new WhatEndsHasBegun(command.validFrom(), command.validTo()),
                new NothingPersonalIsSpread(command.content()),
                new ThePolicyCanBeRead(command.kind(), command.content()),
                new OnlyAStandingVersionIsSuperseded(
                        command.supersedes(), superseded(command), command.scope(), command.validFrom()),
                new OneVersionHoldsAtATime(inTheWay(command)));
        if (command.supersedes() != null) {
            apply(new PolicySuperseded(
                    policyId,
                    command.supersedes(),
                    command.validFrom().minusDays(1),
                    version,
                    command.basis(),
                    command.actor().officer(),
                    clock.instant()));
        }
        PolicyScope scope = command.scope();
        apply(new PolicyPublished(
                command.policyId(),
                command.kind().name(),
                version,
                command.validFrom(),
                command.validTo(),
                scope.agency(),
                scope.level() == null ? null : scope.level().name(),
                scope.division(),
                ContentHash.of(command.content()),
                command.content(),
                command.basis(),
                command.actor().officer(),
                clock.instant()));
    }

    @EventSourcingHandler
    void evolve(PolicyPublished event) {
        policyId = event.policyId();
        kind = PolicyKind.valueOf(event.kind());
        PolicyScope scope = new PolicyScope(
                event.agency(), event.level() == null ? null : Level.valueOf(event.level()), event.division());
        versions = versions.with(new PolicyVersion(
                event.version(),
                event.validFrom(),
                event.validTo(),
                null,
                scope,
                event.contentHash(),
                event.content()));
    }

    @EventSourcingHandler
    void evolve(PolicySuperseded event) {
        versions = versions.superseded(event.version(), event.lastDay(), event.supersededBy());
    }

    private Optional<PolicyVersion> superseded(PublishPolicy command) {
        return command.supersedes() == null ? Optional.empty() : versions.numbered(command.supersedes());
    }

    /** A superseded version gives way only if all of it that is left does: one that was to end later is cut short. */
    private Optional<PolicyVersion> inTheWay(PublishPolicy command) {
        return versions.all().stream()
                .filter(version -> command.supersedes() == null || version.version() != command.supersedes())
                .filter(version -> version.overlaps(command.scope(), command.validFrom(), command.validTo()))
                .findFirst();
    }
}
