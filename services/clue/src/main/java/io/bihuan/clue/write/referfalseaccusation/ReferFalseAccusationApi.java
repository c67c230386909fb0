package io.bihuan.clue.write.referfalseaccusation;

import io.bihuan.clue.write.conclusion.Conclusions;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clarifications/{id}/refer-false-accusation}: a fabricated accusation is referred. */
@RestController
class ReferFalseAccusationApi {

    private final Commands commands;
    private final Matters matters;
    private final Conclusions conclusions;

    ReferFalseAccusationApi(Commands commands, Matters matters, Conclusions conclusions) {
        this.commands = commands;
        this.matters = matters;
        this.conclusions = conclusions;
    }

    @Access(sends = ReferFalseAccusation.class)
    @PostMapping("/clarifications/{id}/refer-false-accusation")
    CommandOutcome refer(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new ReferFalseAccusation(
                id,
                body.intentRef(),
                body.legalReviewRef(),
                conclusions.stillHoldsBehind(id),
                matters.conflictsAround(id),
                actor));
    }

    /**
     * On what it rests.
     *
     * @param intentRef where the evidence of intent is indexed
     * @param legalReviewRef where the legal review is indexed
     */
    record Body(@Nullable String intentRef, @Nullable String legalReviewRef) {}
}
