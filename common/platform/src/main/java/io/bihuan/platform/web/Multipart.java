package io.bihuan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Tells forms with files from other bodies. */
final class Multipart {

    private Multipart() {}

    static boolean is(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
