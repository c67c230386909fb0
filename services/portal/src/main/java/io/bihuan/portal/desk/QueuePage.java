package io.bihuan.portal.desk;

import io.bihuan.portal.client.Problem;
import io.bihuan.portal.client.Refused;
import io.bihuan.portal.client.ServiceAway;
import io.bihuan.portal.client.Services;
import io.bihuan.portal.security.Officer;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * {@code /desk}: the queue of tips 待办举报件, oldest first. The filter is in the address, so that it survives a reload and can be passed
 * on. Several can be registered at once: each is a command of its own, with an answer of its own.
 */
@Controller
class QueuePage {

    /** How many on a page, and at most at once. */
    static final int PAGE = 50;

    private static final List<String> STATUSES = List.of("RECEIVED", "ATTACHED", "REFERRED", "DECLINED");

    private final Services services;

    QueuePage(Services services) {
        this.services = services;
    }

    /** What became of one of several: the clue's id, a refusal, or neither if nobody answered. */
    record Result(
            String tipId, @Nullable String clueId, @Nullable Problem refusal) {}

    /** What registering answers. */
    record Registered(String id) {}

    @GetMapping("/desk")
    String queue(
            @RequestParam(defaultValue = "RECEIVED") String status,
            @RequestParam(defaultValue = "") String after,
            Officer officer,
            HttpSession session,
            Model model) {
        String wanted = STATUSES.contains(status) ? status : "RECEIVED";
        Tip.Page page =
                services.to("clue", address(wanted, after)).as(officer.token()).get(Tip.Page.class);
        model.addAttribute("tips", page.items());
        model.addAttribute("next", Objects.requireNonNullElse(page.next(), ""));
        model.addAttribute("first", after.isEmpty());
        model.addAttribute("status", wanted);
        model.addAttribute("statuses", STATUSES);
        model.addAttribute("opened", Unread.openedIn(session));
        model.addAttribute("decides", officer.isOneOf(DeskWays.DECIDE) && wanted.equals("RECEIVED"));
        return "desk/queue";
    }

    @PostMapping("/desk/register")
    String register(@RequestParam(defaultValue = "") List<String> tip, Officer officer, Model model) {
        List<Result> results = new ArrayList<>();
        tip.stream()
                .filter(id -> !id.isBlank())
                .distinct()
                .limit(PAGE)
                .forEach(id -> results.add(registered(id, officer)));
        model.addAttribute("results", results);
        model.addAttribute(
                "done", results.stream().filter(one -> one.clueId() != null).count());
        return "desk/registered";
    }

    private Result registered(String tipId, Officer officer) {
        try {
            Registered clue =
                    services.to("clue", "/clues").as(officer.token()).post(Map.of("tipId", tipId), Registered.class);
            return new Result(tipId, clue.id(), null);
        } catch (Refused refusal) {
            return new Result(tipId, null, refusal.problem());
        } catch (ServiceAway away) {
            return new Result(tipId, null, null);
        }
    }

    private static String address(String status, String after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/tips")
                .queryParam("status", status)
                .queryParam("limit", PAGE);
        if (!after.isEmpty()) {
            address.queryParam("after", Services.part(after));
        }
        return address.build(true).toUriString();
    }
}
