package io.bihuan.portal.web;

import io.bihuan.portal.security.LoginRequired;
import io.bihuan.portal.security.Officer;
import io.bihuan.portal.security.Officers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page shows around its content: the way through the site for this visitor, and the language. */
@ControllerAdvice(annotations = Controller.class)
class Layout {

    private static final List<Ways.Way> PUBLIC = List.of(
            new Ways.Way("nav.home", "/"),
            new Ways.Way("nav.report", "/report"),
            new Ways.Way("nav.return", "/return"),
            new Ways.Way("nav.verify", "/verify"));

    private final Officers officers;
    private final List<Ways> rooms;
    private final Times times;
    private final Clock clock;

    Layout(Officers officers, List<Ways> rooms, Times times, Clock clock) {
        this.officers = officers;
        this.rooms = List.copyOf(rooms);
        this.times = times;
        this.clock = clock;
    }

    @ModelAttribute
    void around(HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<Officer> officer = who(request, response);
        officer.ifPresent(known -> model.addAttribute("officer", known));
        model.addAttribute("readAt", times.moment(clock.instant()));
        model.addAttribute("links", officer.map(this::waysOf).orElse(PUBLIC));
        model.addAttribute("notices", officer.map(this::noticesFor).orElse(List.of()));
        model.addAttribute("path", request.getRequestURI());
        // The cookie goes out with the headers, and a long page sends those before it comes to its form.
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken form) {
            model.addAttribute("csrf", form.getToken());
        }
    }

    private Optional<Officer> who(HttpServletRequest request, HttpServletResponse response) {
        try {
            return officers.find(request, response);
        } catch (LoginRequired over) {
            return Optional.empty();
        }
    }

    private List<String> noticesFor(Officer officer) {
        return rooms.stream().flatMap(room -> room.notice(officer).stream()).toList();
    }

    private List<Ways.Way> waysOf(Officer officer) {
        return rooms.stream().flatMap(room -> room.of(officer).stream()).toList();
    }
}
