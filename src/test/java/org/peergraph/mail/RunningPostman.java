package org.peergraph.mail;

import org.springframework.beans.factory.BeanFactory;

/** The postman of a process that a test has started. */
public final class RunningPostman {

    private final Postman postman;

    public RunningPostman(BeanFactory process) {
        postman = new Postman(process.getBean(WaitingMails.class), process.getBean(Delivery.class));
    }

    /** Delivers everything that is due. */
    public void round() {
        postman.round();
    }
}
