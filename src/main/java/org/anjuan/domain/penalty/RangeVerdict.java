package org.anjuan.domain.penalty;

import java.util.List;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.MitigationGround;

/** How a fine stands to what the law allows. */
public sealed interface RangeVerdict {

    record Within(Range range) implements RangeVerdict {}

    /** Below the minimum, with a ground of mitigation. */
    record BelowWithGround(Range range, MitigationGround ground) implements RangeVerdict {}

    /** Below the minimum: that needs a ground of mitigation. */
    record BelowWithoutGround(Range range) implements RangeVerdict {}

    /** Above the maximum: there is no ground for that. */
    record Above(Range range) implements RangeVerdict {}

    /** The file does not say enough, or the law to apply is for a person to choose. */
    record Unknown(List<Missing> missing) implements RangeVerdict {

        public Unknown {
            missing = List.copyOf(missing);
        }
    }

    /** Whether a decision like this cannot be made. */
    default boolean isUnlawful() {
        return this instanceof Above || this instanceof BelowWithoutGround;
    }
}
