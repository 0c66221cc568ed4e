package org.peergraph.curation;

/** Why a correction cannot be made; the message says what to do about it. */
public abstract sealed class CurationException extends RuntimeException
        permits AlreadyOneException,
                AlreadyDecidedException,
                CorrectionNotFoundException,
                NothingLeftException,
                NotTheirsException,
                OrcidConflictException,
                TooMuchToCorrectException {

    CurationException(String message) {
        super(message);
    }
}
