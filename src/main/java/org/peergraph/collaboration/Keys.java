package org.peergraph.collaboration;

import org.peergraph.account.Secret;

/** Ids that follow from what they name, so that the same thing made twice is one. */
final class Keys {

    /** 128 bits of a hash: none of two things by chance. */
    private static final int LENGTH = 32;

    private Keys() {}

    /** The same text in the same form is one invitation, however often it is sent. */
    static String invitation(String from, String to, WrittenText text, String form) {
        return "invitation:" + hash("invitation", from, to, form, text.value());
    }

    /** Two people have one conversation. */
    static String conversation(String a, String b) {
        return "conversation:"
                + (a.compareTo(b) < 0 ? hash("conversation", a, b) : hash("conversation", b, a));
    }

    /** The same text in the same form is one message, however often it is sent. */
    static String message(String conversation, String from, WrittenText text, String form) {
        return "message:" + hash("message", conversation, from, form, text.value());
    }

    static String firstMessage(String invitation) {
        return "message:" + hash("message", invitation);
    }

    static String seat(String conversation, String account) {
        return "seat:" + conversation + ":" + account;
    }

    /** Somebody reports a thing once. */
    static String report(String by, String about) {
        return "report:" + hash("report", by, about);
    }

    private static String hash(String... parts) {
        return Secret.hash(String.join("\n", parts)).substring(0, LENGTH);
    }
}
