package io.bihuan.portal.clues;

import io.bihuan.portal.client.Services;
import io.bihuan.portal.security.Officer;
import java.util.List;
import java.util.Locale;

/** The tabs of the page of a clue, each an address of its own. */
enum ClueTabs {
    SUMMARY(""),
    PEOPLE("/people"),
    EVIDENCE("/evidence"),
    TASKS("/tasks"),
    CLOCKS("/clocks"),
    TIMELINE("/timeline"),
    LINKS("/links"),
    HISTORY("/history");

    private static final List<String> SEE_LINKS = List.of("DESK_TRIAGER", "DESK_HEAD", "VERIFIER", "POLICE_CHIEF");

    private final String path;

    ClueTabs(String path) {
        this.path = path;
    }

    /** One of them for a certain clue. */
    record Tab(String name, String address) {}

    /** Where the page of a clue is. */
    static String address(String clueId) {
        return "/clues/" + Services.part(clueId);
    }

    /** Those the officer has use for. */
    static List<Tab> of(String clueId, Officer officer) {
        return List.of(values()).stream()
                .filter(tab -> tab != LINKS || officer.isOneOf(SEE_LINKS))
                .map(tab -> new Tab(tab.name().toLowerCase(Locale.ROOT), address(clueId) + tab.path))
                .toList();
    }
}
