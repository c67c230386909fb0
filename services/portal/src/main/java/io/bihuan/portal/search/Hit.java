package io.bihuan.portal.search;

import io.bihuan.portal.client.Services;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param number how people call it
 * @param status its status, or empty if the officer is not told
 * @param unit with which unit it is
 * @param dueOn by when something has to be done about it
 * @param address its page; null if there is none
 */
record Hit(
        String number,
        String status,
        @Nullable String unit,
        @Nullable LocalDate dueOn,
        @Nullable String address) {

    /** A page of answers. */
    record Answers(List<Answer> items) {}

    /** What a service says of one of them, as far as it is shown here; which fields there are depends on the kind. */
    record Answer(
            @Nullable String clueId,
            @Nullable String clueNo,
            @Nullable String tipId,
            @Nullable String caseId,
            @Nullable String caseNo,
            @Nullable String listingId,
            @Nullable String urgeId,
            @Nullable String status,
            @Nullable String stage,
            @Nullable String handlingUnit,
            @Nullable String filingUnit,
            @Nullable String unit,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate answerDueOn) {

        Hit as(Kind kind) {
            return switch (kind) {
                case CLUE -> hit(first(clueNo, clueId), status, handlingUnit, dueOn, clue(""));
                case TIP -> hit(first(tipId), status, null, null, tip(first(tipId)));
                case CASE -> hit(first(caseNo, caseId), stage, handlingUnit, null, byNumber());
                case LISTING -> hit(first(caseNo, listingId), status, filingUnit, dueOn, clue(""));
                case URGE -> hit(first(clueNo, urgeId), status, unit, answerDueOn, clue("/papers/urge"));
            };
        }

        private @Nullable String clue(String rest) {
            return first(clueId).isEmpty() ? null : "/clues/" + Services.part(first(clueId)) + rest;
        }

        /** A case is seen where its clue is. */
        private @Nullable String byNumber() {
            return first(clueNo).isEmpty() ? null : "/clues?number=" + Services.part(first(clueNo));
        }

        private static Hit hit(
                String number,
                @Nullable String status,
                @Nullable String unit,
                @Nullable LocalDate dueOn,
                @Nullable String address) {
            return new Hit(number, Objects.requireNonNullElse(status, ""), unit, dueOn, address);
        }

        private static String first(@Nullable String... some) {
            for (String one : some) {
                if (one != null && !one.isEmpty()) {
                    return one;
                }
            }
            return "";
        }
    }

    /** Something there is to see once a purpose is given; its page asks for it. */
    static Hit forAPurpose(Kind kind, String id) {
        @Nullable String page = switch (kind) {
            case CLUE -> "/clues/" + Services.part(id);
            case TIP -> tip(id);
            case CASE, LISTING, URGE -> null;
        };
        return new Hit(id, "PURPOSE", null, null, page);
    }

    private static String tip(String id) {
        return "/desk/tips/" + Services.part(id);
    }
}
