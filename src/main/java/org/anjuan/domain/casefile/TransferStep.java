package org.anjuan.domain.casefile;

/** One event in the course of a transfer. */
public record TransferStep(TransferEvent event, Fact<When> at, Fact<String> paper) {

    public TransferStep {
        Required.present("event", event);
        Required.present("at", at);
        Required.present("paper", paper);
    }
}
