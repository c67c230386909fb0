package io.bihuan.clue.write.acknowledgereceipt;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/acknowledge-receipt}: the handling unit signs. */
@RestController
class AcknowledgeReceiptApi {

    private final Commands commands;

    AcknowledgeReceiptApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = AcknowledgeReceipt.class)
    @PostMapping("/clues/{id}/acknowledge-receipt")
    CommandOutcome acknowledge(@PathVariable String id, Actor actor) {
        return commands.send(new AcknowledgeReceipt(id, actor));
    }
}
