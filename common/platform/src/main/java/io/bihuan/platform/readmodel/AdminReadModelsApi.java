package io.bihuan.platform.readmodel;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For operators: where the read models stand, rebuilding them, and checking them against the log. */
@RestController
@RequestMapping("/admin/read-models")
class AdminReadModelsApi {

    private final ReadModelRebuilder rebuilder;

    AdminReadModelsApi(ReadModelRebuilder rebuilder) {
        this.rebuilder = rebuilder;
    }

    @GetMapping
    List<ReadModelRebuilder.Standing> standings() {
        return rebuilder.standings();
    }

    @PostMapping("/{name}/replay")
    ReadModelRebuilder.Replayed replay(@PathVariable String name) {
        return rebuilder.replay(name);
    }

    @PostMapping("/{name}/verify")
    ReadModelRebuilder.Parity verify(@PathVariable String name) {
        return rebuilder.verify(name);
    }
}
