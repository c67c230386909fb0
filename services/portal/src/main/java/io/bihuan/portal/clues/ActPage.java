package io.bihuan.portal.clues;

import io.bihuan.portal.client.Problem;
import io.bihuan.portal.client.Refused;
import io.bihuan.portal.client.ServiceAway;
import io.bihuan.portal.client.Services;
import io.bihuan.portal.security.Officer;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code /clues/{id}/acts/{command}}: doing something with a clue 办理: a form, the answers to check, and only then the command. It is
 * sent with the version that was checked and one key, so that nothing is done to a clue that has moved on, and nothing twice.
 */
@Controller
class ActPage {

    private static final int UNPROCESSABLE = 422;
    private static final int AWAY = 503;

    private final Services services;
    private final ClueReads reads;
    private final Purposes purposes;
    private final Units units;

    ActPage(Services services, ClueReads reads, Purposes purposes, Units units) {
        this.services = services;
        this.reads = reads;
        this.purposes = purposes;
        this.units = units;
    }

    /** The names of units, for acts that ask for one. */
    @ModelAttribute("unitNames")
    Map<String, String> unitNames(@PathVariable String command, Officer officer) {
        boolean asked = act(command).fields().stream().anyMatch(field -> field.kind() == Field.Kind.UNIT);
        return asked ? units.names(officer) : Map.of();
    }

    /** What a command answers. */
    record Done(long position) {}

    @GetMapping("/clues/{id}/acts/{command}")
    String form(@PathVariable String id, @PathVariable String command, Officer officer, Model model) {
        Act act = act(command);
        Clue clue = reads.now(id, officer, null);
        model.addAttribute("notNow", !act.isFor(clue, officer));
        return act.fields().stream().anyMatch(Field::isTyped)
                ? form(act, clue, ActForm.empty(), model)
                : check(act, clue, ActForm.of(act, given(act, clue, Map.of())), model);
    }

    @PostMapping("/clues/{id}/acts/{command}/change")
    String change(
            @PathVariable String id,
            @PathVariable String command,
            @RequestParam Map<String, String> sent,
            Officer officer,
            Model model) {
        Act act = act(command);
        return form(
                act,
                reads.now(id, officer, null),
                new ActForm(sent, Map.of(), ActForm.empty().mistakes()),
                model);
    }

    @PostMapping("/clues/{id}/acts/{command}/check")
    String check(
            @PathVariable String id,
            @PathVariable String command,
            @RequestParam Map<String, String> sent,
            Officer officer,
            HttpServletResponse response,
            Model model) {
        Act act = act(command);
        Clue clue = reads.now(id, officer, null);
        ActForm filled = ActForm.of(act, given(act, clue, sent));
        if (!filled.mistakes().isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return form(act, clue, filled, model);
        }
        return check(act, clue, filled, model);
    }

    @PostMapping("/clues/{id}/acts/{command}")
    String send(
            @PathVariable String id,
            @PathVariable String command,
            @RequestParam Map<String, String> sent,
            Officer officer,
            HttpServletResponse response,
            RedirectAttributes after,
            Model model) {
        Act act = act(command);
        ActForm filled = ActForm.of(act, sent);
        if (!filled.mistakes().isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return form(act, reads.now(id, officer, null), filled, model);
        }
        try {
            Done done = services.to("clue", "/clues/" + Services.part(id) + "/" + act.path())
                    .as(officer.token())
                    .purpose(purposes.of(id))
                    .with("If-Match", "\"" + version(sent) + "\"")
                    .with("Idempotency-Key", key(sent))
                    .post(filled.body(), Done.class);
            after.addFlashAttribute(CluePage.AFTER, done.position());
            after.addFlashAttribute("did", act.command());
            return "redirect:" + ClueTabs.address(id);
        } catch (Refused refusal) {
            return refused(act, id, filled, refusal.problem(), officer, response, model);
        } catch (ServiceAway away) {
            response.setStatus(AWAY);
            model.addAttribute("away", true);
            return checkAgain(act, id, sent, filled, model);
        }
    }

    private String refused(
            Act act,
            String id,
            ActForm filled,
            Problem problem,
            Officer officer,
            HttpServletResponse response,
            Model model) {
        response.setStatus(UNPROCESSABLE);
        model.addAttribute("refusal", problem);
        List<Problem.Field> fields = Objects.requireNonNullElse(problem.fields(), List.of());
        fields.forEach(field -> filled.mistakes().said(field.field(), field.message()));
        Clue clue = reads.now(id, officer, null);
        return fields.isEmpty() && !act.fields().isEmpty()
                ? check(act, clue, ActForm.of(act, given(act, clue, filled.typed())), model)
                : fields.isEmpty() ? check(act, clue, filled, model) : form(act, clue, filled, model);
    }

    private static String form(Act act, Clue clue, ActForm form, Model model) {
        shown(act, clue.clueId(), form, model);
        model.addAttribute("clue", clue);
        model.addAttribute("signed", Signing.text(clue));
        return "clues/act";
    }

    private static String check(Act act, Clue clue, ActForm form, Model model) {
        form(act, clue, form, model);
        model.addAttribute("version", clue.version());
        model.addAttribute("key", UUID.randomUUID().toString());
        return "clues/check";
    }

    /** The service does not answer: the same key again, so that what may have arrived is not done twice. */
    private static String checkAgain(Act act, String id, Map<String, String> sent, ActForm form, Model model) {
        shown(act, id, form, model);
        model.addAttribute("version", version(sent));
        model.addAttribute("key", key(sent));
        return "clues/check";
    }

    private static void shown(Act act, String id, ActForm form, Model model) {
        model.addAttribute("act", act);
        model.addAttribute("id", id);
        model.addAttribute("typed", form.typed());
        model.addAttribute("mistakes", form.mistakes().byField());
    }

    /** What nobody types comes from the clue. */
    private static Map<String, String> given(Act act, Clue clue, Map<String, String> sent) {
        Map<String, String> all = new LinkedHashMap<>(sent);
        Clue.Signoff signoff = clue.signoff();
        Clue.Signoff.@Nullable Slot next = signoff == null ? null : signoff.next();
        for (Field field : act.fields()) {
            if (field.kind() == Field.Kind.NEXT_SLOT) {
                all.put(field.name(), next == null ? "" : Integer.toString(next.number()));
            } else if (field.kind() == Field.Kind.TEXT_HASH) {
                all.put(field.name(), signoff == null ? "" : signoff.textHash());
            }
        }
        return all;
    }

    private static long version(Map<String, String> sent) {
        String version = sent.getOrDefault("version", "");
        if (!version.matches("\\d{1,18}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return Long.parseLong(version);
    }

    private static String key(Map<String, String> sent) {
        String key = sent.getOrDefault("key", "");
        if (!key.matches("[0-9a-f-]{36}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return key;
    }

    private static Act act(String command) {
        return Acts.named(command).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
