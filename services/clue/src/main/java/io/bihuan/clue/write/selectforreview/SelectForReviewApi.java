package io.bihuan.clue.write.selectforreview;

import io.bihuan.clue.model.ReviewGround;
import io.bihuan.clue.write.conclusion.ConcludedClue;
import io.bihuan.clue.write.conclusion.Conclusions;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /reviews}: somebody chooses a conclusion to be read again. */
@RestController
class SelectForReviewApi {

    private final Commands commands;
    private final Conclusions conclusions;

    SelectForReviewApi(Commands commands, Conclusions conclusions) {
        this.commands = commands;
        this.conclusions = conclusions;
    }

    @Access(sends = SelectForReview.class)
    @PostMapping("/reviews")
    ResponseEntity<CommandOutcome> select(@Valid @RequestBody Body body, Actor actor) {
        ConcludedClue conclusion = conclusions.of(body.clueId());
        CommandOutcome outcome =
                commands.send(new SelectForReview(conclusion.reviewId(), conclusion, ReviewGround.CHOSEN, actor));
        return ResponseEntity.created(URI.create("/reviews/" + outcome.id())).body(outcome);
    }

    /**
     * What to read again.
     *
     * @param clueId the clue
     */
    record Body(@NotBlank String clueId) {}
}
