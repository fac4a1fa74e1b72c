package org.anjuan.domain.review;

/** A remark to an item or veto that costs nothing. */
public record Remark(String text, Place place) {

    public Remark {
        text = text.strip();
    }
}
