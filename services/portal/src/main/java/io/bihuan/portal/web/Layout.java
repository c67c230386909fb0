package io.bihuan.portal.web;

import io.bihuan.portal.security.LoginRequired;
import io.bihuan.portal.security.Officer;
import io.bihuan.portal.security.Officers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    /** The roles that read the ledger of clues; the services decide, this only spares a link that leads nowhere. */
    private static final List<String> READ_CLUES = List.of(
            "DESK_TRIAGER",
            "DESK_HEAD",
            "VERIFIER",
            "SIGNING_CHIEF",
            "POLICE_CHIEF",
            "PROCURATOR",
            "DISCIPLINE_OFFICER",
            "ENFORCEMENT_SUPERVISOR",
            "SPONSOR",
            "AUDITOR");

    private static final List<Link> PUBLIC = List.of(
            new Link("nav.home", "/"),
            new Link("nav.report", "/report"),
            new Link("nav.return", "/return"),
            new Link("nav.verify", "/verify"));

    private final Officers officers;

    Layout(Officers officers) {
        this.officers = officers;
    }

    /** One way to go: its text and its address. */
    record Link(String text, String address) {}

    @ModelAttribute
    void around(HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<Officer> officer = who(request, response);
        officer.ifPresent(known -> model.addAttribute("officer", known));
        model.addAttribute("links", officer.map(Layout::linksOf).orElse(PUBLIC));
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

    private static List<Link> linksOf(Officer officer) {
        return officer.isOneOf(READ_CLUES)
                ? List.of(new Link("nav.work", "/work"), new Link("nav.clues", "/work?unit="))
                : List.of(new Link("nav.work", "/work"));
    }
}
