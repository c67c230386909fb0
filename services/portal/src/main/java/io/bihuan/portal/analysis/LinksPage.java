package io.bihuan.portal.analysis;

import io.bihuan.portal.client.Query;
import io.bihuan.portal.client.Services;
import io.bihuan.portal.security.Officer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /analysis/links}: what belongs together with a clue, or may 串并关联 (F12), as a picture and a table. */
@Controller
class LinksPage {

    private static final int SHOWN = 50;

    private final Services services;

    LinksPage(Services services) {
        this.services = services;
    }

    /** A link as seen from the clue asked for. */
    record Link(
            String linkId,
            String otherClueId,
            String status,
            String statusLabel,
            @Nullable Integer score,
            @Nullable String reason,
            @Nullable Instant since) {}

    /** A page of them. */
    record Links(List<Link> items, @Nullable String next) {}

    @GetMapping("/analysis/links")
    String links(
            @RequestParam(defaultValue = "") String clue,
            @RequestParam(defaultValue = "") String after,
            Officer officer,
            Model model) {
        model.addAttribute("clue", clue.strip());
        if (!clue.isBlank()) {
            String address = Query.of("/clues/" + Services.part(clue.strip()) + "/links")
                    .with("after", after)
                    .with("limit", SHOWN)
                    .toString();
            Links links = services.to("clue", address).as(officer.token()).get(Links.class);
            model.addAttribute("found", links.items());
            model.addAttribute("picture", LinksPicture.of(links.items()));
            if (links.next() != null && !links.next().isEmpty()) {
                model.addAttribute(
                        "next",
                        Query.of("/analysis/links")
                                .with("clue", clue)
                                .with("after", links.next())
                                .toString());
            }
        }
        return "analysis/links";
    }
}
