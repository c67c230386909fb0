package io.bihuan.platform.axon;

import io.bihuan.eventlog.EventLog;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.PlatformError;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For operators: how far the event processors are, which aggregates they have parked and why, and trying those again. */
@RestController
@Access(Role.OPERATOR)
@RequestMapping("/admin/processors")
class ProcessorsApi {

    private static final Logger log = LoggerFactory.getLogger(ProcessorsApi.class);
    private static final int SHOWN = 100;

    private final ObjectProvider<Configuration> axon;
    private final ParkedEvents parked;
    private final EventLog events;

    ProcessorsApi(ObjectProvider<Configuration> axon, ParkedEvents parked, EventLog events) {
        this.axon = axon;
        this.parked = parked;
        this.events = events;
    }

    /**
     * Where a processor stands.
     *
     * @param running whether it is started on this node
     * @param here whether this node does the work; only then position and lag are known
     * @param failing whether its last attempt failed, so that it waits and tries again
     * @param position log position it has seen last, -1 for nothing
     * @param lag how many events are before it
     * @param parked how many aggregates it has parked
     * @param parkedAggregates those, at most 100
     */
    record Standing(
            String name,
            boolean running,
            boolean here,
            boolean failing,
            long position,
            long lag,
            long parked,
            List<ParkedEvents.Parked> parkedAggregates) {}

    @GetMapping
    List<Standing> standings() {
        long head = events.head();
        return axon.getObject().eventProcessingConfiguration().eventProcessors().values().stream()
                .map(processor -> standing(processor, head))
                .sorted(Comparator.comparing(Standing::name))
                .toList();
    }

    /** Tries every parked aggregate once. */
    @PostMapping("/{name}/retry-parked")
    ParkedEvents.Retried retryParked(@PathVariable String name, Actor actor) {
        if (!axon.getObject().eventProcessingConfiguration().eventProcessors().containsKey(name)) {
            throw new DomainException(PlatformError.NOT_FOUND, Map.of("processor", name));
        }
        log.info("{} has what {} parked tried again", actor.officer(), name);
        return parked.retry(name);
    }

    private Standing standing(EventProcessor processor, long head) {
        List<EventTrackerStatus> segments = processor instanceof StreamingEventProcessor streaming
                ? List.copyOf(streaming.processingStatus().values())
                : List.of();
        long position = segments.stream()
                .mapToLong(segment -> segment.getCurrentPosition().orElse(-1))
                .min()
                .orElse(-1);
        List<ParkedEvents.Parked> shown = parked.list(processor.getName(), SHOWN);
        return new Standing(
                processor.getName(),
                processor.isRunning(),
                !segments.isEmpty(),
                processor.isError() || segments.stream().anyMatch(EventTrackerStatus::isErrorState),
                position,
                head - position,
                shown.size() < SHOWN ? shown.size() : parked.count(processor.getName()),
                shown);
    }
}
