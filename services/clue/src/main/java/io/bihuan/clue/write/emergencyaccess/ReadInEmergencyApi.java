package io.bihuan.clue.write.emergencyaccess;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.access.Recorded;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.web.AnsweredOnce;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /emergency-accesses/{id}/read-in-emergency}: what the tip says, once the read is in the log. */
@RestController
class ReadInEmergencyApi {

    private final Commands commands;
    private final TipsForLife tips;

    ReadInEmergencyApi(Commands commands, TipsForLife tips) {
        this.commands = commands;
        this.tips = tips;
    }

    @Access(sends = ReadInEmergency.class, records = Recorded.READ)
    @AnsweredOnce
    @PostMapping("/emergency-accesses/{id}/read-in-emergency")
    ResponseEntity<Said> read(@PathVariable String id, Actor actor) {
        TipsForLife.Tip tip = tips.behind(id);
        commands.send(new ReadInEmergency(id, tip.conflicts(), actor));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Said(tip.tipId(), tip.divisionCode(), tip.place(), tip.accused(), tip.narrative()));
    }

    /**
     * What was reported; nothing of who reported, for whom there is another door.
     *
     * @param tipId the tip
     * @param divisionCode where
     * @param place where, in words
     * @param accused whom it accuses, as written
     * @param narrative what was reported, as written
     */
    record Said(String tipId, String divisionCode, String place, String accused, String narrative) {
        @Override
        public String toString() {
            return "Said[" + tipId + "]";
        }
    }
}
