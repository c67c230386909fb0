package io.bihuan.portal.search;

import io.bihuan.portal.client.Query;
import io.bihuan.portal.client.Services;
import io.bihuan.portal.security.Officer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a number can be of, in the order in which it is shown, and whose roles read such things. */
enum Kind {
    /** 线索. */
    CLUE("clue", "/clues"),
    /** 举报件. */
    TIP("clue", "/tips"),
    /** 案件. */
    CASE("case", "/cases"),
    /** 挂牌督办. */
    LISTING("supervision", "/listings"),
    /** 督办函. */
    URGE("supervision", "/urges");

    private static final List<String> READ_TIPS = List.of("INTAKE_CLERK", "DESK_TRIAGER", "DESK_HEAD", "AUDITOR");
    private static final List<String> READ_CLUES = List.of(
            "DESK_TRIAGER",
            "DESK_HEAD",
            "VERIFIER",
            "SIGNING_CHIEF",
            "POLICE_CHIEF",
            "PROCURATOR",
            "DISCIPLINE_OFFICER",
            "ENFORCEMENT_SUPERVISOR",
            "SPONSOR",
            "AUDITOR");
    private static final List<String> READ_CASES = withCourts();

    private final String service;
    private final String path;

    Kind(String service, String path) {
        this.service = service;
        this.path = path;
    }

    /** A question to a service, and what kind of thing the answer is. */
    record Question(Kind kind, String address, boolean isList) {}

    String service() {
        return service;
    }

    String path() {
        return path;
    }

    List<String> roles() {
        return switch (this) {
            case CLUE -> READ_CLUES;
            case TIP -> READ_TIPS;
            case CASE, LISTING, URGE -> READ_CASES;
        };
    }

    /** For what has exactly this id. */
    Question byId(String id) {
        return new Question(this, path + "/" + Services.part(id), false);
    }

    /** For those with this value in a field, the first ten. */
    Question by(String field, String value) {
        return new Question(
                this, Query.of(path).with(field, value).with("limit", 10).toString(), true);
    }

    /**
     * What a number is to be asked for. Its form tells what it can be of, so that nothing is asked in vain: the services record every
     * look.
     */
    static List<Question> questions(String number, Officer officer) {
        List<Question> all = new ArrayList<>();
        if (number.toUpperCase(Locale.ROOT).startsWith("XS-")) {
            all.add(CLUE.by("clueNo", number.toUpperCase(Locale.ROOT)));
        } else if (number.startsWith("clue-")) {
            all.add(CLUE.byId(number));
        } else if (number.startsWith("case-")) {
            all.add(CASE.byId(number));
        } else if (number.startsWith("listing-")) {
            all.add(LISTING.byId(number));
        } else if (number.startsWith("urge-")) {
            all.add(URGE.byId(number));
        } else if (!number.isEmpty()) {
            if (number.chars().allMatch(one -> one > ' ' && one < 127)) {
                all.add(TIP.byId(number));
            }
            all.add(CASE.by("caseNo", number));
        }
        return all.stream()
                .filter(question -> officer.isOneOf(question.kind().roles()))
                .toList();
    }

    private static List<String> withCourts() {
        List<String> roles = new ArrayList<>(READ_CLUES);
        roles.add("JUDGE");
        return List.copyOf(roles);
    }
}
