package io.bihuan.clue.write.formjointteam;

import io.bihuan.clue.model.TeamMember;
import io.bihuan.clue.model.TeamTrigger;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/form-joint-team}: a head of a desk names a team. */
@RestController
class FormJointTeamApi {

    private final Commands commands;

    FormJointTeamApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = FormJointTeam.class)
    @PostMapping("/clues/{id}/form-joint-team")
    CommandOutcome form(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(
                new FormJointTeam(id, body.trigger(), body.leadUnit(), body.named(), body.basisRef(), actor));
    }

    /**
     * The request.
     *
     * @param trigger why
     * @param leadUnit id of the unit that leads
     * @param members who is named: by officer id the id of the unit they come from
     * @param basisRef index number of the decision
     */
    record Body(
            @NotNull TeamTrigger trigger,
            @NotBlank String leadUnit,
            @NotNull @Size(max = 50) Map<@NotBlank @Size(max = 64) String, @NotBlank @Size(max = 64) String> members,
            @NotBlank String basisRef) {

        List<TeamMember> named() {
            return members.entrySet().stream()
                    .map(member -> new TeamMember(member.getKey(), member.getValue()))
                    .toList();
        }
    }
}
