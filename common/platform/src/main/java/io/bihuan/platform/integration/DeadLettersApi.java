package io.bihuan.platform.integration;

import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.access.Recorded;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was set aside, for operators. */
@RestController
@Access(value = Role.OPERATOR, records = Recorded.SEARCH)
class DeadLettersApi {

    private static final int MOST = 500;

    private final DeadLetterReader reader;

    DeadLettersApi(DeadLetterReader reader) {
        this.reader = reader;
    }

    @GetMapping("/admin/dead-letters")
    List<DeadLetterReader.Letters> latest(@RequestParam(defaultValue = "50") int limit) {
        return reader.read(Math.max(1, Math.min(limit, MOST)));
    }
}
