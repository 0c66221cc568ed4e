package org.peergraph.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a form ends whose token is missing or not of this browser. */
@Controller
class RefusedPageController {

    @RequestMapping("/refused")
    String refused(HttpServletRequest request) {
        throw new NotAllowedException(
                "forms sent from this site by the browser that opened them; go back, load the page"
                        + " anew and send it again");
    }
}
