package io.bihuan.platform.trail;

import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.command.CurrentActor;
import io.bihuan.platform.command.Ids;
import io.bihuan.platform.security.Callers;
import io.bihuan.platform.security.Purpose;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Who asks now, and with which request. Everything that one request leaves in the trail carries the same id.
 *
 * @param caller who asks
 * @param purpose why, as it may be kept
 * @param operation method and path template; the empty string outside of a request
 * @param request the request, if there is one
 */
record Asking(
        Caller caller,
        String purpose,
        String operation,
        @Nullable HttpServletRequest request) {

    private static final String ID = Asking.class.getName() + ".id";
    private static final String ENTRIES = Asking.class.getName() + ".entries";
    private static final String REFUSED = Asking.class.getName() + ".refused";

    /** Nothing where nobody with a token asks: then there is no who. */
    static Optional<Asking> now() {
        HttpServletRequest request =
                RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                        ? attributes.getRequest()
                        : null;
        return CurrentActor.caller().or(Callers::find).map(caller -> {
            String purpose = request == null ? caller.purpose() : Purpose.of(request);
            return new Asking(caller, Spelling.purpose(purpose), operation(request), request);
        });
    }

    private static String operation(@Nullable HttpServletRequest request) {
        if (request == null) {
            return "";
        }
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return request.getMethod() + " " + (pattern == null ? Spelling.SOMETHING : pattern);
    }

    /** The id of the request; a new one where there is no request. */
    String requestId() {
        if (request == null) {
            return Ids.unrepeatable();
        }
        if (request.getAttribute(ID) instanceof String known) {
            return known;
        }
        String id = Ids.unrepeatable();
        request.setAttribute(ID, id);
        return id;
    }

    /** How many entries this request has left so far; counts one more. */
    long nextSequence() {
        if (request == null) {
            return 0;
        }
        long next = request.getAttribute(ENTRIES) instanceof Long before ? before : 0;
        request.setAttribute(ENTRIES, next + 1);
        return next;
    }

    /** Says that the refusal of this request is in the trail. */
    void refusalIsRecorded() {
        if (request != null) {
            request.setAttribute(REFUSED, true);
        }
    }

    boolean isRefusalRecorded() {
        return request != null && request.getAttribute(REFUSED) != null;
    }

    /** The first part of the path, for example {@code unseal-requests}. */
    String resourceType() {
        String path = operation.substring(operation.indexOf(' ') + 1);
        String[] parts = path.split("/");
        return parts.length > 1 ? parts[1] : Spelling.SOMETHING;
    }

    /** The id in the path; the empty string if it names none. */
    String resourceId() {
        Object variables =
                request == null ? null : request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> named && !named.isEmpty()
                ? Spelling.id(String.valueOf(
                        named.containsKey("id")
                                ? named.get("id")
                                : named.values().iterator().next()))
                : "";
    }

    /** The query parameters. */
    Map<String, String> parameters() {
        return request == null ? Map.of() : Spelling.filters(firstValues(request));
    }

    private static Map<String, String> firstValues(HttpServletRequest request) {
        Map<String, String> first = new HashMap<>();
        // Of a query only: reading the parameters of a form would read its body.
        if (request.getMethod().equals("GET")) {
            request.getParameterMap().forEach((name, values) -> first.put(Spelling.name(name), values[0]));
        }
        return first;
    }

    List<String> roles() {
        return caller.roles().stream().map(Role::name).sorted().toList();
    }

    List<String> lines() {
        return caller.lines().stream().sorted().toList();
    }
}
