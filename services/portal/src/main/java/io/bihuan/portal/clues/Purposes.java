package io.bihuan.portal.clues;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** For what purpose this officer looks into which clue, as long as the session lasts. */
@Component
class Purposes {

    private static final String KEPT = Purposes.class.getName();
    private static final int MOST = 200;

    /** The purpose stated for a clue, or null. */
    @Nullable String of(String clueId) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? null
                : kept(request.getAttribute(KEPT, RequestAttributes.SCOPE_SESSION))
                        .get(clueId);
    }

    /** Keeps one. */
    void keep(String clueId, String purpose, HttpSession session) {
        Map<String, String> all = new LinkedHashMap<>(kept(session.getAttribute(KEPT)));
        all.put(clueId, purpose);
        while (all.size() > MOST) {
            all.remove(all.keySet().iterator().next());
        }
        session.setAttribute(KEPT, all);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> kept(@Nullable Object attribute) {
        return attribute instanceof Map<?, ?> some ? (Map<String, String>) some : Map.of();
    }
}
