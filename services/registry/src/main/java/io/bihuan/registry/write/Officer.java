package io.bihuan.registry.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.registry.events.OfficerRegistered;
import io.bihuan.registry.events.OfficerReinstated;
import io.bihuan.registry.events.OfficerSuspended;
import io.bihuan.registry.events.PostAssumed;
import io.bihuan.registry.events.PostEnded;
import io.bihuan.registry.model.Directory;
import io.bihuan.registry.model.Post;
import io.bihuan.registry.model.Posts;
import io.bihuan.registry.model.RegistryError;
import io.bihuan.registry.write.assumepost.AssumePost;
import io.bihuan.registry.write.endpost.EndPost;
import io.bihuan.registry.write.registerofficer.RegisterOfficer;
import io.bihuan.registry.write.reinstateofficer.ReinstateOfficer;
import io.bihuan.registry.write.suspendofficer.SuspendOfficer;
import java.time.Clock;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** An officer 人员: registered once, in posts that begin and end, suspended at once if need be (F03). */
@Aggregate
class Officer {

    @AggregateIdentifier
    private String officerId;

    private Posts posts = Posts.NONE;
    private boolean suspended;

    Officer() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterOfficer command, Clock clock) {
        if (officerId != null) {
            throw new DomainException(RegistryError.OFFICER_ALREADY_REGISTERED, Map.of("officer", officerId));
        }
        apply(new OfficerRegistered(
                command.officerId(),
                command.name(),
                command.basis(),
                command.actor().officer(),
                clock.instant()));
    }

    @EventSourcingHandler
    void evolve(OfficerRegistered event) {
        officerId = event.officerId();
    }

    @CommandHandler
    void decide(AssumePost command, Clock clock, Directory directory) {
        Post post = new Post(
                posts.nextNumber(),
                command.unit(),
                command.roles().stream().map(Enum::name).toList(),
                command.from(),
                null);
        Rule.verify(
                new NobodyChangesTheirOwnPosts(officerId, command.actor()),
                new APostIsHeldInAUnit(command.unit(), directory.unit(command.unit(), command.from())),
                new ARoleIsHeldOnceAtATime(posts.overlapping(post)));
        apply(new PostAssumed(
                officerId,
                post.number(),
                post.unit(),
                post.roles(),
                post.from(),
                command.basis(),
                command.actor().officer(),
                clock.instant()));
    }

    @EventSourcingHandler
    void evolve(PostAssumed event) {
        posts = posts.with(new Post(event.post(), event.unit(), event.roles(), event.from(), null));
    }

    @CommandHandler
    void decide(EndPost command, Clock clock) {
        Post post = posts.numbered(command.post())
                .orElseThrow(() -> new DomainException(RegistryError.POST_UNKNOWN, Map.of("post", command.post())));
        if (post.to() != null) {
            throw new DomainException(RegistryError.POST_ALREADY_ENDED, Map.of("lastDay", post.to()));
        }
        Rule.verify(
                new NobodyChangesTheirOwnPosts(officerId, command.actor()),
                new WhatEndsHasBegun(post.from(), command.lastDay()));
        apply(new PostEnded(
                officerId,
                post.number(),
                command.lastDay(),
                command.basis(),
                command.actor().officer(),
                clock.instant()));
    }

    @EventSourcingHandler
    void evolve(PostEnded event) {
        posts = posts.ended(event.post(), event.lastDay());
    }

    @CommandHandler
    void decide(SuspendOfficer command, Clock clock) {
        Rule.verify(new NobodyChangesTheirOwnPosts(officerId, command.actor()));
        if (suspended) {
            throw new DomainException(RegistryError.OFFICER_ALREADY_SUSPENDED);
        }
        apply(new OfficerSuspended(officerId, command.basis(), command.actor().officer(), clock.instant()));
    }

    @EventSourcingHandler
    void evolve(OfficerSuspended event) {
        suspended = true;
    }

    @CommandHandler
    void decide(ReinstateOfficer command, Clock clock) {
        Rule.verify(new NobodyChangesTheirOwnPosts(officerId, command.actor()));
        if (!suspended) {
            throw new DomainException(RegistryError.OFFICER_NOT_SUSPENDED);
        }
        apply(new OfficerReinstated(officerId, command.basis(), command.actor().officer(), clock.instant()));
    }

    @EventSourcingHandler
    void evolve(OfficerReinstated event) {
        suspended = false;
    }
}
