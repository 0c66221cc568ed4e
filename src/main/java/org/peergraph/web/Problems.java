package org.peergraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.graph.GraphUnavailableException;
import org.peergraph.graph.QueryTimedOutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;
import org.springframework.web.util.UriUtils;

/**
 * Turns errors into answers: problem details (RFC 9457) under {@code /api}, pages elsewhere. The
 * only place that knows HTTP statuses.
 */
@ControllerAdvice
class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final CloseMatches closeMatches;

    Problems(CloseMatches closeMatches) {
        this.closeMatches = closeMatches;
    }

    @ExceptionHandler
    Object notFound(EntityNotFoundException e, HttpServletRequest request) {
        ProblemDetail problem = problem(HttpStatus.NOT_FOUND, "Not in this graph", e.getMessage());
        problem.setProperty("id", e.id());
        return isApi(request)
                ? json(problem)
                : page(problem, "error/404", closeMatches.closeTo(e.id()));
    }

    @ExceptionHandler
    Object unknownAddress(NoResourceFoundException e, HttpServletRequest request) {
        ProblemDetail problem =
                problem(
                        HttpStatus.NOT_FOUND,
                        "No such address",
                        "There is nothing at " + request.getRequestURI() + ".");
        return isApi(request) ? json(problem) : page(problem, "error/404", List.of());
    }

    @ExceptionHandler
    Object unknownPage(UnknownPageException e, HttpServletRequest request) {
        ProblemDetail problem = problem(HttpStatus.NOT_FOUND, "No such address", e.getMessage());
        problem.setProperty("list", e.list());
        problem.setProperty("listName", e.listName());
        return isApi(request) ? json(problem) : page(problem, "error/404", List.of());
    }

    @ExceptionHandler
    Object badParameter(BadParameterException e, HttpServletRequest request) {
        ProblemDetail problem =
                problem(HttpStatus.BAD_REQUEST, "Parameter out of range", e.getMessage());
        problem.setProperty("parameter", e.parameter());
        problem.setProperty("allowed", e.allowed());
        return answer(problem, "error/400", request);
    }

    /** Pages lead to the sign-in and back; what was sent to be done is not done by coming back. */
    @ExceptionHandler
    Object notSignedIn(NotSignedInException e, HttpServletRequest request) {
        if (isApi(request)) {
            return json(problem(HttpStatus.UNAUTHORIZED, "Not signed in", e.getMessage()));
        }
        boolean page = HttpMethod.GET.matches(request.getMethod());
        String query = request.getQueryString();
        String next =
                page
                        ? request.getRequestURI().substring(request.getContextPath().length())
                                + (query == null ? "" : "?" + query)
                        : "/";
        return "redirect:/sign-in?next=" + UriUtils.encode(next, StandardCharsets.UTF_8);
    }

    @ExceptionHandler
    Object notAllowed(NotAllowedException e, HttpServletRequest request) {
        return answer(
                problem(HttpStatus.FORBIDDEN, "Not yours to do", e.getMessage()), "error", request);
    }

    @ExceptionHandler
    Object conflict(ConflictException e, HttpServletRequest request) {
        return answer(
                problem(HttpStatus.CONFLICT, "Does not go together", e.getMessage()),
                "error",
                request);
    }

    @ExceptionHandler
    Object tooOften(
            TooManyAttemptsException e, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, e.retryAfter().toSeconds())));
        return answer(
                problem(HttpStatus.TOO_MANY_REQUESTS, "Too often", e.getMessage()),
                "error",
                request);
    }

    @ExceptionHandler
    Object missingParameter(MissingServletRequestParameterException e, HttpServletRequest request) {
        return answer(
                problem(
                        HttpStatus.BAD_REQUEST,
                        "Parameter missing",
                        "The parameter '%s' is missing.".formatted(e.getParameterName())),
                "error/400",
                request);
    }

    @ExceptionHandler
    Object tooSlow(QueryTimedOutException e, HttpServletRequest request) {
        log.warn("{} on {}", e.getMessage(), request.getRequestURI());
        String narrow = Narrowing.of(e.query());
        ProblemDetail problem =
                problem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "Took too long",
                        e.getMessage() + " Ask for less: " + narrow + ".");
        problem.setProperty("narrow", narrow);
        return answer(problem, "error/503", request);
    }

    @ExceptionHandler
    Object databaseAway(GraphUnavailableException e, HttpServletRequest request) {
        log.warn("{} on {}", e.getMessage(), request.getRequestURI(), e);
        return answer(
                problem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "Database away",
                        e.getMessage() + " Try again in a moment."),
                "error/503",
                request);
    }

    @ExceptionHandler
    Object wrongMethod(HttpRequestMethodNotSupportedException e, HttpServletRequest request) {
        return answer(
                problem(
                        HttpStatus.METHOD_NOT_ALLOWED,
                        "Method not allowed",
                        "Only %s is answered here, not %s."
                                .formatted(
                                        String.join(
                                                ", ",
                                                Objects.requireNonNullElse(
                                                        e.getSupportedMethods(),
                                                        new String[] {"GET"})),
                                        e.getMethod())),
                "error",
                request);
    }

    @ExceptionHandler
    Object nothingAcceptable(HttpMediaTypeNotAcceptableException e, HttpServletRequest request) {
        return answer(
                problem(
                        HttpStatus.NOT_ACCEPTABLE,
                        "Not acceptable",
                        "There is no form of this that 'Accept' names; without it the answer is JSON,"
                                + " and the API's documentation lists the others."),
                "error",
                request);
    }

    @ExceptionHandler
    Object unknownMediaType(HttpMediaTypeNotSupportedException e, HttpServletRequest request) {
        return answer(
                problem(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "Unsupported media type",
                        "The body must be JSON, with 'Content-Type: application/json'."),
                "error",
                request);
    }

    @ExceptionHandler
    Object unreadableBody(HttpMessageNotReadableException e, HttpServletRequest request) {
        return answer(
                problem(
                        HttpStatus.BAD_REQUEST,
                        "Body not readable",
                        "The body is not the JSON this address takes; the API's documentation shows its"
                                + " shape."),
                "error/400",
                request);
    }

    /** Nobody is answered who has gone: browsers leave what they follow live without a word. */
    @ExceptionHandler
    @Nullable Object anythingElse(Exception e, HttpServletRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
            return null;
        }
        log.error("Unexpected failure on {}", request.getRequestURI(), e);
        return answer(
                problem(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "Failed",
                        "The answer could not be made. The fault is on this side and is in the log."),
                "error",
                request);
    }

    private static Object answer(ProblemDetail problem, String view, HttpServletRequest request) {
        return isApi(request) ? json(problem) : page(problem, view, List.of());
    }

    private static boolean isApi(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/api/") || path.startsWith("/embed/slices/");
    }

    private static ProblemDetail problem(HttpStatus status, String title, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        problem.setType(URI.create("about:blank"));
        return problem;
    }

    private static ResponseEntity<ProblemDetail> json(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ModelAndView page(ProblemDetail problem, String view, List<?> close) {
        return new ModelAndView(
                view,
                Map.of("problem", problem, "status", problem.getStatus(), "close", close),
                HttpStatus.valueOf(problem.getStatus()));
    }
}
