package io.bihuan.clue.write.reviewresponsibility;

import io.bihuan.clue.model.LiabilityFinding;
import io.bihuan.clue.write.responsibility.RecordedActs;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /responsibility/{id}/review-responsibility}: the discipline organ finds whether somebody is liable. */
@RestController
class ReviewResponsibilityApi {

    private final Commands commands;
    private final RecordedActs acts;

    ReviewResponsibilityApi(Commands commands, RecordedActs acts) {
        this.commands = commands;
        this.acts = acts;
    }

    @Access(sends = ReviewResponsibility.class)
    @PostMapping("/responsibility/{id}/review-responsibility")
    CommandOutcome review(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new ReviewResponsibility(
                id, acts.seen(id), body.finding(), body.reviewRef(), body.secondReviewer(), actor));
    }

    /**
     * The request.
     *
     * @param finding what was found
     * @param reviewRef index of the file
     * @param secondReviewer officer id of the second
     */
    record Body(
            @NotNull LiabilityFinding finding,
            @NotBlank @Size(max = 128) String reviewRef,
            @NotBlank @Size(max = 64) String secondReviewer) {}
}
