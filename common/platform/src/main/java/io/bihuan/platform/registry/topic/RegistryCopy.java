package io.bihuan.platform.registry.topic;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.kernel.time.WorkCalendar;
import io.bihuan.platform.registry.BundledTables;
import io.bihuan.platform.registry.LiveRegistry;
import io.bihuan.platform.registry.RegistryConfiguration;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This service's last known copy of the registry, in its database and in memory. A newer fact takes the place of the one with
 * its key, in whatever order facts come and however often.
 */
final class RegistryCopy {

    private static final Logger LOG = LoggerFactory.getLogger(RegistryCopy.class);
    private static final int REFUSED_SHOWN = 20;

    private final RegistryStore store;
    private final BundledTables bundled;
    private final LiveRegistry live;
    private final Clock clock;
    private RegistryFacts facts = new RegistryFacts();
    private boolean restored;
    private boolean whole;
    private long generation;
    private @Nullable Instant shownAt;

    RegistryCopy(RegistryStore store, BundledTables bundled, LiveRegistry live, Clock clock) {
        this.store = store;
        this.bundled = bundled;
        this.live = live;
        this.clock = clock;
    }

    /** What a service works on. */
    enum Source {
        /** On the tables that come with the program: the registry has told it nothing yet. */
        BUNDLED,
        /** On those, and on what the registry has told so far of its first day. */
        FILLING,
        /** On its copy alone. */
        COPY
    }

    /**
     * How the copy stands.
     *
     * @param source what this service works on
     * @param position the highest position of the registry's log that it holds, -1 for nothing
     * @param changedAt when the registry recorded the newest of it
     * @param shownAt when this node last took something of it over
     * @param calendarVersion the working calendar that counts today, for everybody; empty if none is in force
     * @param refused what could not be used, the newest first; the last usable state stays
     */
    record Standing(
            Source source,
            long position,
            @Nullable Instant changedAt,
            @Nullable Instant shownAt,
            long units,
            long divisions,
            long officers,
            long policyVersions,
            String calendarVersion,
            List<RegistryStore.Refused> refused) {}

    /** Takes up what was kept before, once; without the registry and the broker this is all there is. */
    synchronized void restore() {
        if (restored) {
            return;
        }
        RegistryFacts kept = RegistryFacts.of(store.all());
        whole = store.isWhole();
        generation = store.generation();
        facts = kept;
        restored = true;
        if (!kept.all().isEmpty()) {
            show();
            LOG.info("The copy of the registry holds its log up to {}", kept.position());
        }
    }

    /** Takes what is news of these. */
    synchronized void take(Collection<CopiedFact> read) {
        Collection<CopiedFact> news =
                RegistryFacts.of(read.stream().filter(facts::isNews).toList()).all();
        if (!news.isEmpty()) {
            store.keep(news);
            news.forEach(facts::take);
            show();
        }
    }

    /** Whether it would be whole if the topic held no more. */
    synchronized boolean mayBeWhole() {
        return !whole && facts.hasTheLastOfTheFirstDay();
    }

    /** The topic holds no more: from now on the bundled tables are out of use. */
    synchronized void isWhole() {
        if (!whole) {
            store.markWhole();
            whole = true;
            show();
            LOG.info("The copy of the registry is whole: it holds its log up to {}", facts.position());
        }
    }

    /** Whether somebody asked, on any node, to read the whole topic again. */
    synchronized boolean isToBeReadAgain() {
        return store.generation() > generation;
    }

    /** Asks all nodes to read the whole topic again. */
    void readAgain() {
        store.raiseGeneration();
    }

    /** Takes the place of everything, because the whole topic was read again. An empty topic is no reason to forget. */
    synchronized void replaceBy(Collection<CopiedFact> all) {
        long asked = store.generation();
        if (all.isEmpty()) {
            LOG.error("The registry's topic is empty; the copy stays as it is");
        } else {
            RegistryFacts newer = RegistryFacts.of(all);
            store.keepOnly(newer.all());
            facts = newer;
            show();
            LOG.info("The copy of the registry was read again: it holds its log up to {}", newer.position());
        }
        generation = asked;
    }

    private void show() {
        String before = calendarOfToday().map(WorkCalendar::version).orElse("");
        live.show(facts.snapshot(bundled, whole));
        shownAt = clock.instant();
        calendarOfToday().filter(now -> !now.version().equals(before)).ifPresent(now -> {
            LOG.info("New limits are counted by the work calendar {}", now.version());
            RegistryConfiguration.warnOfItsEnd(now, clock);
        });
    }

    private Optional<WorkCalendar> calendarOfToday() {
        try {
            return Optional.of(live.calendar(LocalDate.ofInstant(clock.instant(), Deadline.ZONE), null));
        } catch (DomainException noneYet) {
            return Optional.empty();
        }
    }

    synchronized Standing standing() {
        Instant changedAt = facts.all().stream()
                .map(fact -> fact.said().changedAt())
                .max(Instant::compareTo)
                .orElse(null);
        return new Standing(
                whole ? Source.COPY : facts.all().isEmpty() ? Source.BUNDLED : Source.FILLING,
                facts.position(),
                changedAt,
                shownAt,
                facts.of(UnitChangedMessage.class).count(),
                facts.of(DivisionChangedMessage.class).count(),
                facts.of(OfficerPostsChangedMessage.class).count(),
                facts.of(PolicyPublishedMessage.class).count(),
                calendarOfToday().map(WorkCalendar::version).orElse(""),
                store.refused(REFUSED_SHOWN));
    }
}
