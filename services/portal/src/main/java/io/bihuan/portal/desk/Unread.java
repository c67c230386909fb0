package io.bihuan.portal.desk;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which tips were opened in this session 未读标记; it is a help for the eye, nothing is kept of it. */
final class Unread {

    private static final String OPENED = Unread.class.getName();
    private static final int MOST = 1_000;

    private Unread() {}

    /** Notes that a tip was opened; of very many the oldest are forgotten. */
    static void opened(String tipId, HttpSession session) {
        List<String> all = new ArrayList<>(of(session.getAttribute(OPENED)));
        all.remove(tipId);
        all.add(tipId);
        session.setAttribute(OPENED, List.copyOf(all.subList(Math.max(0, all.size() - MOST), all.size())));
    }

    /** What was opened. */
    static Set<String> openedIn(HttpSession session) {
        return new LinkedHashSet<>(of(session.getAttribute(OPENED)));
    }

    private static List<String> of(@Nullable Object kept) {
        return kept instanceof Collection<?> some
                ? some.stream().map(String.class::cast).toList()
                : List.of();
    }
}
