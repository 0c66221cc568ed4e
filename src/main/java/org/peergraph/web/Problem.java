package org.peergraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/** An error as it is told: problem details (RFC 9457) under {@code /api}, a page elsewhere. */
final class Problem {

    /** The pages that say more than any error's does. */
    private static final Map<HttpStatus, String> PAGES =
            Map.of(
                    HttpStatus.BAD_REQUEST, "error/400",
                    HttpStatus.NOT_FOUND, "error/404",
                    HttpStatus.SERVICE_UNAVAILABLE, "error/503");

    private final HttpStatus status;
    private final ProblemDetail detail;

    private Problem(HttpStatus status, ProblemDetail detail) {
        this.status = status;
        this.detail = detail;
    }

    static Problem of(HttpStatus status, String title, @Nullable String text) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, text);
        detail.setTitle(title);
        detail.setType(URI.create("about:blank"));
        return new Problem(status, detail);
    }

    /** The same with something more for programs. */
    Problem with(String property, Object value) {
        detail.setProperty(property, value);
        return this;
    }

    Object answer(HttpServletRequest request) {
        return answer(request, List::of);
    }

    /**
     * @param close what a page offers instead
     */
    Object answer(HttpServletRequest request, Supplier<List<?>> close) {
        return isOfApi(request) ? json() : page(close.get());
    }

    /** Whether a program asks. */
    static boolean isOfApi(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/api/") || path.startsWith("/embed/slices/");
    }

    private ResponseEntity<ProblemDetail> json() {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    private ModelAndView page(List<?> close) {
        return new ModelAndView(
                PAGES.getOrDefault(status, "error"),
                Map.of("problem", detail, "status", status.value(), "close", close),
                status);
    }
}
