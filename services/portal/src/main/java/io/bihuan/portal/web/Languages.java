package io.bihuan.portal.web;

import java.time.Duration;
import java.util.Locale;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Chinese first, English if it was chosen; what the browser would like is not asked, and the choice is a cookie. */
final class Languages extends CookieLocaleResolver {

    private static final Duration REMEMBERED = Duration.ofDays(180);

    Languages() {
        super("bihuan-language");
        setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
        setCookieMaxAge(REMEMBERED);
        setRejectInvalidCookies(false);
    }
}
