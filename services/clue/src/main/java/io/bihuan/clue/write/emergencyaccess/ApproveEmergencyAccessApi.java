package io.bihuan.clue.write.emergencyaccess;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /emergency-accesses/{id}/approve-emergency-access}: the second of two agrees. */
@RestController
class ApproveEmergencyAccessApi {

    private final Commands commands;
    private final TipsForLife tips;

    ApproveEmergencyAccessApi(Commands commands, TipsForLife tips) {
        this.commands = commands;
        this.tips = tips;
    }

    @Access(sends = ApproveEmergencyAccess.class)
    @PostMapping("/emergency-accesses/{id}/approve-emergency-access")
    CommandOutcome approve(@PathVariable String id, Actor actor) {
        return commands.send(new ApproveEmergencyAccess(id, tips.behind(id).conflicts(), actor));
    }
}
