package wanbi.intake.internal.matching;

import java.util.List;

/** A lost line or a found item as it was written down, without what is kept hidden to tell the owner by. */
record Thing(
        String category,
        String name,
        String brand,
        String model,
        String spec,
        String serial,
        List<String> colours,
        String features) {}
