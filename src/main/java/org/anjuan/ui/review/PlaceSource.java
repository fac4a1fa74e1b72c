package org.anjuan.ui.review;

import java.util.Optional;
import org.anjuan.domain.review.Place;

/** Says at which paper and page the dossier is open now, where it is open at all. */
@FunctionalInterface
interface PlaceSource {
    Optional<Place> here();
}
