package org.peergraph.mail;

/** The way a mail leaves this service. */
interface Delivery {

    /**
     * Hands a mail over, and returns when somebody else answers for it.
     *
     * @throws UndeliverableException if it never can be
     * @throws DeliveryFailedException if it may be later
     */
    void deliver(WaitingMail mail);
}
