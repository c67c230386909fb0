package io.bihuan.clue.write.approvereward;

import io.bihuan.clue.write.conclusion.Conclusions;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.clue.write.reward.OtherRewards;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /rewards/{id}/approve-reward}: one of two officers approves. */
@RestController
class ApproveRewardApi {

    private final Commands commands;
    private final Matters matters;
    private final Conclusions conclusions;
    private final OtherRewards others;

    ApproveRewardApi(Commands commands, Matters matters, Conclusions conclusions, OtherRewards others) {
        this.commands = commands;
        this.matters = matters;
        this.conclusions = conclusions;
        this.others = others;
    }

    @Access(sends = ApproveReward.class)
    @PostMapping("/rewards/{id}/approve-reward")
    CommandOutcome approve(@PathVariable String id, Actor actor) {
        return commands.send(new ApproveReward(
                id, conclusions.stillHoldsBehind(id), others.exist(id), matters.conflictsAround(id), actor));
    }
}
