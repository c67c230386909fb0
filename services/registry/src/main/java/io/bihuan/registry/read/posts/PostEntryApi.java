package io.bihuan.registry.read.posts;

import io.bihuan.kernel.time.Deadline;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.readmodel.ReadModels;
import io.bihuan.platform.readmodel.ReadModels.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /units/{id}/posts}: who held which office in the unit on a day. */
@RestController
@Access(anybody = true)
class PostEntryApi {

    private final ReadModels readModels;
    private final Clock clock;

    PostEntryApi(ReadModels readModels, Clock clock) {
        this.readModels = readModels;
        this.clock = clock;
    }

    @GetMapping("/units/{id}/posts")
    Page<PostEntry> posts(
            @PathVariable String id,
            @RequestParam Optional<LocalDate> on,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        LocalDate day = on.orElseGet(() -> LocalDate.ofInstant(clock.instant(), Deadline.ZONE));
        Page<PostEntry> page = readModels.page(PostEntry.class, Map.of("unit", id), "", false, after, limit);
        return new Page<>(
                page.items().stream().filter(post -> post.isHeldOn(day)).toList(), page.next());
    }
}
