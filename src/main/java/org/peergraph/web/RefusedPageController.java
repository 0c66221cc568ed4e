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
                "forms this browser has opened here and that are still fresh. Go back, load the"
                        + " page anew and send it again");
    }
}
