package org.anjuan.domain.review;

import java.util.Optional;

/** Where in the file a fault stands: the document and its page, as far as named. */
public record Place(Optional<String> document, Optional<Integer> page) {

    public Place {
        document = document.map(String::strip).filter(name -> !name.isEmpty());
        if (page.isPresent() && page.get() < 1) throw new IllegalArgumentException("pages count from 1");
    }

    public static Place none() {
        return new Place(Optional.empty(), Optional.empty());
    }

    public static Place of(String document) {
        return new Place(Optional.of(document), Optional.empty());
    }

    public static Place of(String document, int page) {
        return new Place(Optional.of(document), Optional.of(page));
    }

    public boolean isNamed() {
        return document.isPresent() || page.isPresent();
    }
}
