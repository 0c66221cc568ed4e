package org.peergraph.curation;

import org.peergraph.web.ConflictException;

/** Why a correction cannot be made; the message says what to do about it. */
public abstract sealed class CurationException extends ConflictException
        permits AlreadyOneException,
                AlreadyDecidedException,
                NothingLeftException,
                NotTheirsException,
                OrcidConflictException,
                TooMuchToCorrectException {

    CurationException(String message) {
        super(message);
    }
}
