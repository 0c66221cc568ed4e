package org.peergraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
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
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;
import org.springframework.web.util.UriUtils;

/**
 * What each error is told as. One class, because Spring looks for the closest handler within one
 * alone.
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
        return Problem.of(HttpStatus.NOT_FOUND, "Not in this graph", e.getMessage())
                .with("id", e.id())
                .answer(request, () -> closeMatches.closeTo(e.id()));
    }

    @ExceptionHandler
    Object unknownAddress(NoResourceFoundException e, HttpServletRequest request) {
        return Problem.of(
                        HttpStatus.NOT_FOUND,
                        "No such address",
                        "There is nothing at " + request.getRequestURI() + ".")
                .answer(request);
    }

    @ExceptionHandler
    Object unknownPage(UnknownPageException e, HttpServletRequest request) {
        return Problem.of(HttpStatus.NOT_FOUND, "No such address", e.getMessage())
                .with("list", e.list())
                .with("listName", e.listName())
                .answer(request);
    }

    @ExceptionHandler
    Object badParameter(BadParameterException e, HttpServletRequest request) {
        return Problem.of(HttpStatus.BAD_REQUEST, "Parameter out of range", e.getMessage())
                .with("parameter", e.parameter())
                .with("allowed", e.allowed())
                .answer(request);
    }

    /** Pages lead to the sign-in and back; what was sent to be done is not done by coming back. */
    @ExceptionHandler
    Object notSignedIn(NotSignedInException e, HttpServletRequest request) {
        if (Problem.isOfApi(request)) {
            return Problem.of(HttpStatus.UNAUTHORIZED, "Not signed in", e.getMessage())
                    .answer(request);
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
        return Problem.of(HttpStatus.FORBIDDEN, "Not yours to do", e.getMessage()).answer(request);
    }

    @ExceptionHandler
    Object conflict(ConflictException e, HttpServletRequest request) {
        return Problem.of(HttpStatus.CONFLICT, "Does not go together", e.getMessage())
                .answer(request);
    }

    @ExceptionHandler
    Object tooOften(
            TooManyAttemptsException e, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, e.retryAfter().toSeconds())));
        return Problem.of(HttpStatus.TOO_MANY_REQUESTS, "Too often", e.getMessage())
                .answer(request);
    }

    @ExceptionHandler
    Object missingParameter(MissingServletRequestParameterException e, HttpServletRequest request) {
        return Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "Parameter missing",
                        "The parameter '%s' is missing.".formatted(e.getParameterName()))
                .answer(request);
    }

    @ExceptionHandler
    Object tooSlow(QueryTimedOutException e, HttpServletRequest request) {
        log.warn("{} on {}", e.getMessage(), request.getRequestURI());
        String narrow = Narrowing.of(e.query());
        return Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "Took too long",
                        e.getMessage() + " Ask for less: " + narrow + ".")
                .with("narrow", narrow)
                .answer(request);
    }

    @ExceptionHandler
    Object databaseAway(GraphUnavailableException e, HttpServletRequest request) {
        log.warn("{} on {}", e.getMessage(), request.getRequestURI(), e);
        return Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "Database away",
                        e.getMessage() + " Try again in a moment.")
                .answer(request);
    }

    @ExceptionHandler
    Object wrongMethod(HttpRequestMethodNotSupportedException e, HttpServletRequest request) {
        String[] answered =
                Objects.requireNonNullElse(e.getSupportedMethods(), new String[] {"GET"});
        return Problem.of(
                        HttpStatus.METHOD_NOT_ALLOWED,
                        "Method not allowed",
                        "Only %s is answered here, not %s."
                                .formatted(String.join(", ", answered), e.getMethod()))
                .answer(request);
    }

    @ExceptionHandler
    Object nothingAcceptable(HttpMediaTypeNotAcceptableException e, HttpServletRequest request) {
        return Problem.of(
                        HttpStatus.NOT_ACCEPTABLE,
                        "Not acceptable",
                        "There is no form of this that 'Accept' names; without it the answer is JSON,"
                                + " and the API's documentation lists the others.")
                .answer(request);
    }

    @ExceptionHandler
    Object unknownMediaType(HttpMediaTypeNotSupportedException e, HttpServletRequest request) {
        return Problem.of(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "Unsupported media type",
                        "The body must be JSON, with 'Content-Type: application/json'.")
                .answer(request);
    }

    @ExceptionHandler
    Object unreadableBody(HttpMessageNotReadableException e, HttpServletRequest request) {
        return Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "Body not readable",
                        "The body is not the JSON this address takes; the API's documentation shows its"
                                + " shape.")
                .answer(request);
    }

    /** Nobody is answered who has gone: browsers leave what they follow live without a word. */
    @ExceptionHandler
    @Nullable Object anythingElse(Exception e, HttpServletRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
            return null;
        }
        log.error("Unexpected failure on {}", request.getRequestURI(), e);
        return Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "Failed",
                        "The answer could not be made. The fault is on this side and is in the log.")
                .answer(request);
    }
}
