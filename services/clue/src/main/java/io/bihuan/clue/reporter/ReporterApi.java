package io.bihuan.clue.reporter;

import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.model.LeakSign;
import io.bihuan.clue.write.disputeresult.DisputeResult;
import io.bihuan.clue.write.writeasreporter.WriteAsReporter;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.command.CurrentActor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * For the reporter, without a login. The code comes in the body and never in an address, so that no log along the way keeps
 * it. No answer names an officer, a unit or a number of ours.
 */
@Access(withoutToken = true)
@RestController
@RequestMapping("/reporter")
class ReporterApi {

    private static final Actor REPORTER = Actor.system("reporter");
    private static final String RECORDED = "您的异议已记录。没有新的事实或者证据的,不重新复核;如有新的事实或者证据,可以再次提出。";
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_FACTS = 10_000;

    private final ShownCodes codes;
    private final Lines lines;
    private final Messages messages;
    private final FurtherFacts facts;
    private final Commands commands;

    ReporterApi(ShownCodes codes, Lines lines, Messages messages, FurtherFacts facts, Commands commands) {
        this.codes = codes;
        this.lines = lines;
        this.messages = messages;
        this.facts = facts;
        this.commands = commands;
    }

    /** @param code the receipt code, with or without blanks */
    record Code(@NotNull @Size(max = 64) String code) {
        @Override
        public String toString() {
            return "Code[secret]";
        }
    }

    /** A code and a text. */
    record Text(
            @NotNull @Size(max = 64) String code,
            @NotBlank @Size(max = LONGEST_TEXT) String text) {
        @Override
        public String toString() {
            return "Text[secret]";
        }
    }

    /** A code and further facts. */
    record Facts(
            @NotNull @Size(max = 64) String code,
            @NotBlank @Size(max = LONGEST_FACTS) String narrative) {
        @Override
        public String toString() {
            return "Facts[secret]";
        }
    }

    /**
     * A code, and why the result is not accepted.
     *
     * @param newFacts what was not told before; with it the result is read again
     */
    record Dissent(
            @NotNull @Size(max = 64) String code,
            @NotBlank @Size(max = LONGEST_TEXT) String text,
            @Nullable @Size(max = LONGEST_FACTS) String newFacts) {

        boolean hasNewFacts() {
            return newFacts != null && !newFacts.isBlank();
        }

        @Override
        public String toString() {
            return "Dissent[secret]";
        }
    }

    /** A code, what the reporter noticed, and since when; nothing that is written. */
    record Leak(
            @NotNull @Size(max = 64) String code,
            @NotNull LeakSign sign,
            @NotNull LocalDate since) {
        @Override
        public String toString() {
            return "Leak[secret]";
        }
    }

    /**
     * How far the matter is.
     *
     * @param status one sentence
     * @param notice the notice of acceptance, once it was given
     * @param mayDispute whether there is a result that can be disputed
     * @param attachments how many files were received
     */
    record Status(String status, @Nullable String notice, boolean mayDispute, int attachments) {}

    /** What was said so far, oldest first. */
    record Dialogue(List<Messages.Said> messages) {}

    /** Says that it was taken in. */
    record Done(String message) {}

    @PostMapping("/status")
    ResponseEntity<Status> status(@Valid @RequestBody Code body) {
        String tipId = tipOf(body.code());
        Optional<ClueStatus> status = lines.status(tipId);
        String words =
                lines.end(tipId).map(PlainWords::of).orElseGet(() -> PlainWords.of(status, lines.extension(tipId)));
        String notice = lines.notice(tipId).map(PlainWords::of).orElse(null);
        int attachments = lines.attachments(tipId).size();
        return unkept(new Status(words, notice, PlainWords.hasResult(status), attachments));
    }

    @PostMapping("/dialogue")
    ResponseEntity<Dialogue> dialogue(@Valid @RequestBody Code body) {
        String tipId = tipOf(body.code());
        return unkept(new Dialogue(messages.said(lines.reporterOf(tipId), lines.dialogue(tipId))));
    }

    @PostMapping("/messages")
    ResponseEntity<Done> write(@Valid @RequestBody Text body) {
        String tipId = tipOf(body.code());
        Messages.Kept kept = messages.keep(lines.reporterOf(tipId), body.text());
        send(new WriteAsReporter(Lines.idOf(tipId), kept.messageId(), kept.commitment(), REPORTER));
        return unkept(new Done("已收到。"));
    }

    @PostMapping("/facts")
    ResponseEntity<Done> add(@Valid @RequestBody Facts body) {
        String tipId = tipOf(body.code());
        CurrentActor.callAs(REPORTER, () -> facts.add(tipId, body.narrative().strip(), REPORTER));
        return unkept(new Done("已作为补充举报收到。"));
    }

    @PostMapping("/dissent")
    ResponseEntity<Done> dispute(@Valid @RequestBody Dissent body) {
        String tipId = tipOf(body.code());
        boolean resultThere = PlainWords.hasResult(lines.status(tipId));
        Messages.Kept kept = messages.keep(lines.reporterOf(tipId), body.text());
        send(new DisputeResult(
                Lines.idOf(tipId), kept.messageId(), kept.commitment(), body.hasNewFacts(), resultThere, REPORTER));
        if (!body.hasNewFacts()) {
            return unkept(new Done(RECORDED));
        }
        String facts = Objects.requireNonNull(body.newFacts()).strip();
        CurrentActor.callAs(REPORTER, () -> this.facts.add(tipId, facts, REPORTER));
        return unkept(new Done("您的异议和补充情况已收到,将另行安排人员复核。"));
    }

    @PostMapping("/leak")
    ResponseEntity<Done> leak(@Valid @RequestBody Leak body) {
        String tipId = tipOf(body.code());
        sendOnce(lines.leak(tipId, body.sign(), body.since(), REPORTER));
        return unkept(new Done("已收到,将由上级单位核查,并重新评估您的保护。"));
    }

    private String tipOf(String code) {
        return codes.tipOf(code);
    }

    private void send(Object command) {
        CurrentActor.callAs(REPORTER, () -> commands.send(command));
    }

    /** Told again it is answered as the first time: a refusal would name a number of ours. */
    private void sendOnce(Object command) {
        try {
            send(command);
        } catch (DomainException refusal) {
            if (!refusal.code().meansAlreadyDone()) {
                throw refusal;
            }
        }
    }

    private static <T> ResponseEntity<T> unkept(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
