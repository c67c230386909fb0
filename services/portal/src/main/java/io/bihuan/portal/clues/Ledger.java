package io.bihuan.portal.clues;

import io.bihuan.portal.client.Services;
import io.bihuan.portal.security.Officer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Reads the ledger page by page, never the whole of it. */
@Component
class Ledger {

    /** How many lines a page has. */
    static final int PAGE = 50;

    /** How many pages of the service are looked through for one of these before the officer is asked to go on. */
    private static final int LOOKED_THROUGH = 8;

    private final Services services;

    Ledger(Services services) {
        this.services = services;
    }

    /** A page of the service. */
    record Answer(List<LedgerLine> items, @Nullable String next) {}

    /**
     * A page of what was wanted.
     *
     * @param next where the next begins, or empty
     */
    record Found(List<LedgerLine> lines, String next) {}

    /** The next lines that are like that. */
    Found find(Officer officer, LedgerFilter filter, String after) {
        return first(officer, filter, after, PAGE);
    }

    /** The same, with another number of lines at most. */
    Found first(Officer officer, LedgerFilter filter, String after, int most) {
        List<LedgerLine> found = new ArrayList<>();
        String from = after;
        for (int i = 0; i < LOOKED_THROUGH && found.size() < most; i++) {
            Answer answer = services.to("clue", address(filter, from, most - found.size()))
                    .as(officer.token())
                    .get(Answer.class);
            answer.items().stream().filter(filter::passes).forEach(found::add);
            from = answer.next() == null ? "" : answer.next();
            if (from.isEmpty()) {
                break;
            }
        }
        return new Found(found, from);
    }

    private static String address(LedgerFilter filter, String after, int limit) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/clues").queryParam("limit", limit);
        given(address, "status", filter.status());
        given(address, "handlingUnit", filter.unit());
        given(address, "clueNo", filter.number());
        given(address, "after", after);
        return address.build(true).toUriString();
    }

    private static void given(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, Services.part(value));
        }
    }
}
