package org.peergraph.mail;

/**
 * A mail to one person.
 *
 * @param to e-mail address
 * @param subject one line
 * @param text plain text, lines ended by a newline
 */
public record Letter(String to, String subject, String text) {}
