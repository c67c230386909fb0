package io.bihuan.platform.access;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.security.Callers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Holds every operation of ours to the policy it declares. It looks at roles only, before anything is read, so the refusal
 * is the same whatever there is.
 */
public final class AccessInterceptor implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(AccessInterceptor.class);
    private static final String OURS = "io.bihuan.";

    /** @throws DomainException ROLE_REQUIRED if the caller has none of the roles, or the operation declares none */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            Access policy = declared(method);
            if (policy == null) {
                LOG.error("{} declares no policy and stays closed", method);
            }
            if (policy == null || !admits(policy)) {
                throw new DomainException(PlatformError.ROLE_REQUIRED);
            }
        }
        return true;
    }

    private static boolean isOurs(HandlerMethod method) {
        // What is dispatched to after a failure has been refused or answered already.
        return method.getBeanType().getName().startsWith(OURS)
                && !ErrorController.class.isAssignableFrom(method.getBeanType());
    }

    /** What the method declares, or else its class. */
    public static @Nullable Access declared(HandlerMethod method) {
        Access own = method.getMethodAnnotation(Access.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Access.class);
    }

    /** The roles that a policy names, or those of the command it sends. */
    public static Role[] roles(Access policy) {
        SentBy command = policy.sends().getAnnotation(SentBy.class);
        return command == null ? policy.value() : command.value();
    }

    private static boolean admits(Access policy) {
        return policy.withoutToken()
                || Callers.find().filter(caller -> admits(policy, caller)).isPresent();
    }

    private static boolean admits(Access policy, Caller caller) {
        return caller.is(roles(policy)) || (policy.anybody() && !caller.roles().isEmpty());
    }
}
