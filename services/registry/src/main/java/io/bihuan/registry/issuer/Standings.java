package io.bihuan.registry.issuer;

import io.bihuan.kernel.time.Deadline;
import io.bihuan.registry.model.Directory;
import io.bihuan.registry.model.Post;
import io.bihuan.registry.model.StateOfRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who may act today, and as what: by the log itself, so that an ended post ends with the next token. */
final class Standings {

    private final StateOfRecord record;
    private final Directory directory;
    private final Clock clock;

    Standings(StateOfRecord record, Directory directory, Clock clock) {
        this.record = record;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * The standing of an officer. Somebody with posts in several units acts in the one held longest, with the roles of that
     * unit only: what one is elsewhere gives no right here.
     *
     * @return nothing for who is unknown, suspended, without a post today, or in a unit that is no more
     */
    Optional<Standing> ofOfficer(String officer) {
        LocalDate today = today();
        return postsToday(officer, today).stream()
                .flatMap(post -> directory.unit(post.unit(), today).stream())
                .findFirst()
                .map(unit -> new Standing(
                        unit,
                        postsToday(officer, today).stream()
                                .filter(post -> post.unit().equals(unit.unitId()))
                                .flatMap(post -> post.roles().stream())
                                .distinct()
                                .sorted()
                                .toList()));
    }

    /** The standing of a machine: its unit as it is today, if it still is. */
    Optional<Standing> ofMachine(IssuerSettings.Machine machine) {
        List<String> roles = machine.roles().stream().map(Enum::name).sorted().toList();
        return directory.unit(machine.unit(), today()).map(unit -> new Standing(unit, roles));
    }

    private List<Post> postsToday(String officer, LocalDate today) {
        if (!record.isOfficer(officer) || record.suspended(officer, StateOfRecord.HEAD)) {
            return List.of();
        }
        return record.posts(officer, StateOfRecord.HEAD).heldOn(today);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
    }
}
