package io.bihuan.portal.clues;

import io.bihuan.portal.clues.Act.Stands;
import io.bihuan.portal.clues.Field.Kind;
import io.bihuan.portal.security.Officer;
import java.util.List;
import java.util.Optional;

/**
 * What can be done with clues, as data: one line for each operation of the clue service that leads a clue on. Which of them its status
 * allows the service says with the clue; who may, and with what, is said here and decided there.
 */
final class Acts {

    private static final List<String> DESK = List.of("DESK_TRIAGER", "DESK_HEAD");
    private static final List<String> HEAD = List.of("DESK_HEAD");
    private static final List<String> HANDLER = List.of("VERIFIER", "POLICE_CHIEF", "DISCIPLINE_OFFICER");
    private static final List<String> POLICE = List.of("POLICE_CHIEF");
    private static final List<String> DECIDERS = List.of("DESK_HEAD", "POLICE_CHIEF");
    private static final List<String> VERIFIER = List.of("VERIFIER");
    private static final List<String> SIGNERS = List.of("VERIFIER", "SIGNING_CHIEF", "POLICE_CHIEF");
    private static final List<String> CHIEFS = List.of("SIGNING_CHIEF", "POLICE_CHIEF");
    private static final List<String> REFERRERS = List.of("DESK_TRIAGER", "DESK_HEAD", "VERIFIER", "POLICE_CHIEF");
    private static final List<String> DISCIPLINE = List.of("DISCIPLINE_OFFICER");

    private static final String[] GRADES = {"GENERAL", "KEY", "MAJOR"};
    private static final String[] LADDERS = {"HEI", "E_GROUP", "E_GANG", "LUAN", "NONE"};
    private static final String[] SHORTCOMINGS = {
        "FACTS_UNCLEAR", "EVIDENCE_INSUFFICIENT", "ALLEGATION_OMITTED", "CHARACTER_WRONG", "PROCEDURE_FAULTY"
    };
    private static final String[] RECUSALS = {
        "NAMED_IN_THE_CLUE",
        "PARTY_OR_RELATIVE",
        "RELATIVE_OF_REPORTER_OR_REPORTED",
        "INTEREST",
        "WITNESS_OR_EXPERT",
        "MEETING_OR_GIFT",
        "OTHER_RELATION"
    };
    private static final Field SLOT = Field.of("slot", Kind.NEXT_SLOT);
    private static final Field HASH = Field.of("textHash", Kind.TEXT_HASH);
    private static final Field DUE = Field.of("dueOn", Kind.DAY);

    private static final List<Act> ALL = List.of(
            act(
                    "TriageClue",
                    "triage-clue",
                    DESK,
                    Stands.ANYHOW,
                    Field.line("secondOfficer"),
                    Field.choice(
                            "matterClass",
                            "ORG_CRIME",
                            "OFFICER_MISCONDUCT",
                            "LITIGATION_PETITION",
                            "INDUSTRY_DISORDER"),
                    Field.choice("suspectedLadder", LADDERS),
                    Field.line("industry"),
                    Field.choice("grade", GRADES),
                    Field.lines("conflictUnits").ifAny(),
                    Field.of("officialInvolved", Kind.YES_NO)),
            act("SplitClue", "split-clue", DESK, Stands.ANYHOW, Field.of("disciplineUnit", Kind.UNIT), DUE),
            act("DispatchClue", "dispatch-clue", DESK, Stands.ANYHOW, Field.of("handlingUnit", Kind.UNIT), DUE),
            act("RedispatchClue", "redispatch-clue", DESK, Stands.ANYHOW, Field.of("handlingUnit", Kind.UNIT), DUE),
            act("AcknowledgeReceipt", "acknowledge-receipt", HANDLER, Stands.IS_ASKED),
            act(
                    "ReturnClue",
                    "return-clue",
                    HANDLER,
                    Stands.IS_ASKED_OR_HAS_IT,
                    Field.choice("reason", "NO_JURISDICTION", "MUST_RECUSE", "HANDLED_ELSEWHERE")),
            act(
                    "WithdrawOffer",
                    "withdraw-offer",
                    List.of("DESK_TRIAGER", "DESK_HEAD", "VERIFIER", "POLICE_CHIEF", "DISCIPLINE_OFFICER"),
                    Stands.OFFERS_IT,
                    Field.choice("reason", "WRONG_UNIT", "ARRANGED_OTHERWISE", "FACTS_CHANGED")),
            act("AcceptReturn", "accept-return", DESK, Stands.IS_ASKED_BACK),
            act(
                    "RefuseReturn",
                    "refuse-return",
                    DESK,
                    Stands.IS_ASKED_BACK,
                    Field.choice("reason", "UNIT_IS_COMPETENT", "DESIGNATED", "REASON_NOT_SHOWN")),
            act(
                    "ApproveVerificationStart",
                    "approve-verification-start",
                    POLICE,
                    Stands.ANYHOW,
                    Field.lines("verifiers")),
            act(
                    "RecordMeasure",
                    "record-measure",
                    VERIFIER,
                    Stands.VERIFIES_IT,
                    Field.choice(
                            "kind",
                            "INQUIRY",
                            "QUERY",
                            "INSPECTION",
                            "APPRAISAL",
                            "EVIDENCE_TAKING",
                            "REPORTER_INTERVIEW",
                            "CONTACT_ATTEMPT",
                            "INTERVIEW_WAIVED"),
                    Field.of("performedAt", Kind.MOMENT),
                    Field.line("evidenceRef").ifAny(),
                    Field.choice("waiver", "ANONYMOUS", "REFUSED", "UNSAFE", "UNREACHABLE")
                            .ifAny()),
            act(
                    "SubmitConclusion",
                    "submit-conclusion",
                    VERIFIER,
                    Stands.VERIFIES_IT,
                    Field.choice("kind", "TRUE", "PARTLY_TRUE", "UNPROVEN", "UNVERIFIABLE", "FALSE", "NOT_ORG_CRIME"),
                    Field.choice("ladder", LADDERS),
                    Field.line("reportRef")),
            act(
                    "PauseVerification",
                    "pause-verification",
                    DECIDERS,
                    Stands.ANYHOW,
                    Field.choice(
                            "ground",
                            "AWAITING_APPRAISAL",
                            "AWAITING_ANOTHER_CASE",
                            "KEY_PERSON_UNREACHABLE",
                            "FORCE_MAJEURE"),
                    Field.line("decisionRef")),
            act("ResumeVerification", "resume-verification", DECIDERS, Stands.ANYHOW),
            act(
                    "SignConclusion",
                    "sign-conclusion",
                    SIGNERS,
                    Stands.SIGNS_NEXT,
                    SLOT,
                    HASH,
                    Field.choice("opinion", "AGREED", "AGREED_WITH_RESERVATION")),
            act(
                    "RefuseSignature",
                    "refuse-signature",
                    SIGNERS,
                    Stands.SIGNS_NEXT,
                    SLOT,
                    Field.choice("reason", SHORTCOMINGS)),
            act(
                    "DesignateSubstitute",
                    "designate-substitute",
                    CHIEFS,
                    Stands.ANOTHER_UNIT,
                    Field.of("slot", Kind.NUMBER),
                    Field.line("substitute"),
                    Field.choice("ground", RECUSALS)),
            act("ConfirmConclusion", "confirm-conclusion", DESK, Stands.ANOTHER_UNIT),
            act(
                    "OrderReverification",
                    "order-reverification",
                    DESK,
                    Stands.ANOTHER_UNIT,
                    Field.choice("reason", SHORTCOMINGS)),
            act(
                    "RecordFeedback",
                    "record-feedback",
                    DESK,
                    Stands.ANYHOW,
                    Field.choice("outcome", "FED_BACK", "WAIVED"),
                    Field.choice("channel", "PHONE", "LETTER", "IN_PERSON", "QUERY_CODE", "VAULT_RELAY")
                            .ifAny(),
                    Field.choice("waiverReason", "ANONYMOUS", "DECLINED", "UNREACHABLE", "UNSAFE")
                            .ifAny()),
            act(
                    "ReferAdministratively",
                    "refer-administratively",
                    REFERRERS,
                    Stands.FOUND_DISORDER,
                    Field.of("unit", Kind.UNIT),
                    Field.line("referralRef")),
            act(
                    "NoteReferralReply",
                    "note-referral-reply",
                    REFERRERS,
                    Stands.ANYHOW,
                    Field.choice("reply", "PENALISED", "RECTIFIED", "NO_VIOLATION", "NOT_COMPETENT"),
                    Field.line("replyRef")),
            act("CompleteHandling", "complete-handling", DESK, Stands.ANYHOW, Field.line("outcome")),
            act(
                    "ConcludeDisciplineLine",
                    "conclude-discipline-line",
                    DISCIPLINE,
                    Stands.HAS_IT,
                    Field.choice("disposal", "FILED", "TALKED", "SETTLED")),
            act("CloseLoop", "close-loop", DESK, Stands.ANYHOW),
            act(
                    "ArchiveClue",
                    "archive-clue",
                    List.of("DESK_TRIAGER", "DESK_HEAD", "DISCIPLINE_OFFICER"),
                    Stands.ANYHOW),
            act(
                    "ReopenClue",
                    "reopen-clue",
                    HEAD,
                    Stands.ANYHOW,
                    Field.choice("ground", "NEW_FACTS"),
                    Field.line("basis")),
            always(
                    "GrantExtension",
                    "grant-extension",
                    DECIDERS,
                    Stands.ABOVE_A_RUNNING_CLOCK,
                    Field.choice("clock", "VERIFICATION", "FEEDBACK", "RECEIPT"),
                    Field.of("days", Kind.NUMBER),
                    Field.choice(
                            "ground",
                            "COMPLEX_FACTS",
                            "MANY_PERSONS",
                            "EVIDENCE_ELSEWHERE",
                            "AWAITING_APPRAISAL",
                            "NEW_FACTS"),
                    Field.line("requestRef")),
            always(
                    "ElevateClue",
                    "elevate-clue",
                    List.of("DESK_TRIAGER", "DESK_HEAD", "VERIFIER", "SIGNING_CHIEF", "POLICE_CHIEF"),
                    Stands.MAY_GRADE,
                    Field.choice("grade", "KEY", "MAJOR"),
                    Field.line("basisRef")),
            always(
                    "LowerClue",
                    "lower-clue",
                    DECIDERS,
                    Stands.MAY_GRADE,
                    Field.choice("grade", "GENERAL", "KEY"),
                    Field.line("basisRef")),
            always(
                    "DeclareConflict",
                    "declare-conflict",
                    List.of("DESK_TRIAGER", "DESK_HEAD", "DISCIPLINE_OFFICER"),
                    Stands.MAY_DECLARE,
                    Field.lines("units").ifAny(),
                    Field.lines("officers").ifAny(),
                    Field.choice("ground", RECUSALS)));

    private Acts() {}

    /** All of them. */
    static List<Act> all() {
        return ALL;
    }

    /** The acts that are offered to the officer now. */
    static List<Act> offered(Clue clue, Officer officer) {
        return ALL.stream().filter(act -> act.isFor(clue, officer)).toList();
    }

    /** One of them. */
    static Optional<Act> named(String command) {
        return ALL.stream().filter(act -> act.command().equals(command)).findFirst();
    }

    private static Act act(String command, String path, List<String> roles, Stands stands, Field... fields) {
        return new Act(command, path, roles, stands, false, List.of(fields));
    }

    private static Act always(String command, String path, List<String> roles, Stands stands, Field... fields) {
        return new Act(command, path, roles, stands, true, List.of(fields));
    }
}
