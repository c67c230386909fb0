package io.bihuan.supervision.write.holdmonthlyconsultation;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import io.bihuan.supervision.model.Meeting;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /rhythm/{unit}/hold-monthly-consultation}. */
@RestController
class HoldMonthlyConsultationApi {

    private final Commands commands;

    HoldMonthlyConsultationApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = HoldMonthlyConsultation.class)
    @PostMapping("/rhythm/{unit}/hold-monthly-consultation")
    CommandOutcome holdMonthlyConsultation(@PathVariable String unit, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(HoldMonthlyConsultation.of(unit, body.meeting(), actor));
    }

    /**
     * The request.
     *
     * @param on a day of the month, in Asia/Shanghai
     * @param listPosition the position that the work list of the clues names
     * @param newClues how many clues on it were new, as it counts them
     * @param dueClues how many neared their end
     * @param stuckClues how many were stuck
     * @param returnedClues how many had come back
     * @param minutesRef index number of the minutes, no text
     * @param participants officer ids of those who took part, never names
     */
    record Body(
            @NotNull LocalDate on,
            @PositiveOrZero long listPosition,
            @PositiveOrZero int newClues,
            @PositiveOrZero int dueClues,
            @PositiveOrZero int stuckClues,
            @PositiveOrZero int returnedClues,
            @NotBlank @Size(max = 80) String minutesRef,
            @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 64) String> participants) {

        Meeting meeting() {
            return new Meeting(
                    on, listPosition, newClues, dueClues, stuckClues, returnedClues, minutesRef, participants);
        }
    }
}
