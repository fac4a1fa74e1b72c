package org.anjuan.usecase.port;

import org.anjuan.domain.review.Review;

/** A review as JSON text, for the store. */
public interface ReviewCodec {

    String write(Review review);

    /**
     * The review back from its JSON.
     *
     * @throws IllegalArgumentException where the text is none
     */
    Review read(String json);
}
