package io.bihuan.supervision.write.recordinterference;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.command.Ids;
import io.bihuan.supervision.model.AskerPost;
import io.bihuan.supervision.model.InterferenceChannel;
import io.bihuan.supervision.model.InterferenceKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /interference-records}: any handler records it, from any matter; where it goes is told to nobody. */
@RestController
class RecordInterferenceApi {

    private final Commands commands;

    RecordInterferenceApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = RecordInterference.class)
    @PostMapping("/interference-records")
    ResponseEntity<CommandOutcome> record(@Valid @RequestBody Body body, Actor actor) {
        CommandOutcome outcome = commands.send(new RecordInterference(
                "interference-" + Ids.next(),
                body.matterId(),
                body.askerOfficer(),
                body.askerUnit(),
                body.askerPost(),
                body.kind(),
                body.channel(),
                body.demand().strip(),
                body.evidenceRef().strip(),
                body.candidateId(),
                actor));
        return ResponseEntity.created(URI.create("/interference-records/" + outcome.id()))
                .body(outcome);
    }

    /**
     * The request.
     *
     * @param matterId id of the clue, case or listing
     * @param askerOfficer officer id of who asked, never a name; left out if unknown
     * @param askerUnit id of the unit that officer serves in; left out if unknown
     * @param askerPost in which capacity; {@code UNKNOWN} if nobody can say
     * @param demand what was asked for
     * @param evidenceRef reference of the paper, recording or note
     * @param candidateId id of a candidate in a trail of reads
     */
    record Body(
            @NotBlank @Pattern(regexp = "[A-Za-z0-9._:-]{1,100}") String matterId,

            @Nullable @Pattern(regexp = "[A-Za-z0-9._:-]{1,64}") String askerOfficer,

            @Nullable @Pattern(regexp = "[A-Za-z0-9._:-]{1,40}") String askerUnit,

            @NotNull AskerPost askerPost,
            @NotNull InterferenceKind kind,
            @NotNull InterferenceChannel channel,
            @NotBlank @Size(max = 1000) String demand,
            @NotBlank @Size(max = 100) String evidenceRef,

            @Nullable @Pattern(regexp = "candidate-[0-9a-f]{64}") String candidateId) {}
}
