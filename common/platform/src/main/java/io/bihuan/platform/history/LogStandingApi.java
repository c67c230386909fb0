package io.bihuan.platform.history;

import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.LogAct;
import io.bihuan.eventlog.LogReport;
import io.bihuan.eventlog.LogStanding;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.PlatformError;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For operators: whether the log is written on, and having a mended one written on again (domain §12, scenario 60). */
@RestController
@Access({Role.AUDITOR, Role.OPERATOR})
@RequestMapping("/admin/log")
class LogStandingApi {

    private static final int SHOWN = 100;

    private final EventLog log;
    private final LogProof proof;

    LogStandingApi(EventLog log, LogProof proof) {
        this.log = log;
        this.proof = proof;
    }

    /**
     * Whether the log is written on.
     *
     * @param halted whether it is not, because a verification found it broken
     * @param acts how it was halted and resumed, newest first, at most 100
     */
    record Standing(boolean halted, List<LogAct> acts) {}

    @GetMapping
    Standing standing() {
        return new Standing(log.standing().look().isPresent(), log.standing().acts(SHOWN));
    }

    /**
     * Has a halted log written on again, if a verification finds it sound now.
     *
     * @throws DomainException LOG_STILL_BROKEN with the first position that is wrong
     */
    @Access(Role.OPERATOR)
    @PostMapping("/resume")
    Standing resume(@Valid @RequestBody Body body, Actor actor) {
        LogStanding standing = log.standing();
        if (standing.look().isPresent()) {
            LogReport report = proof.verify(log);
            if (!report.ok()) {
                throw new DomainException(
                        PlatformError.LOG_STILL_BROKEN,
                        Map.of(
                                "firstBadPosition",
                                report.firstBadPosition(),
                                "reason",
                                String.valueOf(report.reason())));
            }
            standing.resume(report, body.reason(), actor.officer());
        }
        return standing();
    }

    /**
     * The request.
     *
     * @param reason what was wrong and what was done about it; it is kept for ever
     */
    record Body(@NotBlank @Size(max = 500) String reason) {}
}
