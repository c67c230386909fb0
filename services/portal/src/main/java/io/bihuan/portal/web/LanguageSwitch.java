package io.bihuan.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/** {@code ?lang=en} and {@code ?lang=zh} choose; anything else is no language of ours. */
final class LanguageSwitch implements HandlerInterceptor {

    private static final Map<String, Locale> OURS = Map.of("zh", Locale.SIMPLIFIED_CHINESE, "en", Locale.ENGLISH);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String chosen = request.getParameter("lang");
        LocaleResolver languages = RequestContextUtils.getLocaleResolver(request);
        if (chosen != null && OURS.containsKey(chosen) && languages != null) {
            languages.setLocale(request, response, OURS.get(chosen));
        }
        return true;
    }
}
