package io.bihuan.registry.write;

import static io.bihuan.registry.SampleRegistry.BASIS;
import static io.bihuan.registry.SampleRegistry.NOW;
import static io.bihuan.registry.SampleRegistry.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.registry.SampleRegistry;
import io.bihuan.registry.events.PostAssumed;
import io.bihuan.registry.events.PostEnded;
import io.bihuan.registry.model.Directory;
import io.bihuan.registry.model.Post;
import io.bihuan.registry.model.Posts;
import io.bihuan.registry.write.assumepost.AssumePost;
import io.bihuan.registry.write.endpost.EndPost;
import io.bihuan.registry.write.registerofficer.RegisterOfficer;
import io.bihuan.testkit.MovableClock;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.json.JacksonSerializer;

/** Whatever posts are given and ended in whatever order. */
class PostsPropertiesTest {

    private static final LocalDate FIRST = LocalDate.parse("2024-01-01");
    private static final List<String> UNITS = List.of("990100-SHB", "990100-GA");
    private static final List<Set<Role>> ROLES =
            List.of(Set.of(Role.VERIFIER), Set.of(Role.VERIFIER, Role.DESK_HEAD), Set.of(Role.AUDITOR));
    private static final Configuration AXON = DefaultConfigurer.defaultConfiguration(false)
            .configureSerializer(config -> JacksonSerializer.defaultSerializer())
            .configureEmbeddedEventStore(config -> new InMemoryEventStorageEngine())
            .registerComponent(Clock.class, config -> MovableClock.at(NOW))
            .registerComponent(Directory.class, config -> SampleRegistry.directory())
            .configureAggregate(Officer.class)
            .start();
    private static final AtomicInteger LAST = new AtomicInteger();

    @Property(tries = 100)
    void a_role_in_a_unit_is_never_held_twice_and_every_day_is_the_fold_of_the_events(
            @ForAll @Size(max = 25) List<@IntRange(max = 9999) Integer> draws) {
        String officer = "990100-SHB-" + LAST.incrementAndGet();
        send(new RegisterOfficer(officer, "演示", BASIS, OPERATOR));
        draws.forEach(draw -> send(command(officer, draw)));

        List<Object> events = AXON.eventStore()
                .readEvents(officer)
                .asStream()
                .<Object>map(DomainEventMessage::getPayload)
                .toList();
        Posts posts = fold(events);
        for (int day = -5; day < 40; day++) {
            LocalDate on = FIRST.plusDays(day);
            List<Post> held = posts.heldOn(on);
            assertThat(held.stream().flatMap(post -> post.roles().stream().map(role -> post.unit() + role)))
                    .doesNotHaveDuplicates();
            assertThat(held.stream().map(Post::number)).hasSameElementsAs(numbersHeld(events, on));
        }
    }

    private static Object command(String officer, int draw) {
        LocalDate day = FIRST.plusDays(draw / 7 % 30);
        return draw % 7 < 4
                ? new AssumePost(officer, UNITS.get(draw % 2), ROLES.get(draw % 3), day, BASIS, OPERATOR)
                : new EndPost(officer, 1 + draw / 300 % 5, day, BASIS, OPERATOR);
    }

    private static void send(Object command) {
        try {
            AXON.commandGateway().sendAndWait(command);
        } catch (DomainException refused) {
            // A refusal is an outcome like any other.
        }
    }

    private static Posts fold(List<Object> events) {
        Posts posts = Posts.NONE;
        for (Object event : events) {
            if (event instanceof PostAssumed e) {
                posts = posts.with(new Post(e.post(), e.unit(), e.roles(), e.from(), null));
            } else if (event instanceof PostEnded e) {
                posts = posts.ended(e.post(), e.lastDay());
            }
        }
        return posts;
    }

    /** The same question answered from the events alone. */
    private static Set<Integer> numbersHeld(List<Object> events, LocalDate on) {
        Set<Integer> held = new TreeSet<>();
        for (Object event : events) {
            if (event instanceof PostAssumed e && !on.isBefore(e.from())) {
                held.add(e.post());
            } else if (event instanceof PostEnded e && on.isAfter(e.lastDay())) {
                held.remove(e.post());
            }
        }
        return held;
    }
}
