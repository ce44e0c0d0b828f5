package wanbi.intake.internal.matching;

import java.util.Collection;

/**
 * How common each thing, word and place is among all that come into question: that both are black says little where half
 * of everything is, that both name a cartoon says much.
 */
final class Commonness {

    /** As if this many things beyond those at hand had been looked at, so that three candidates make no statistics. */
    private static final double UNSEEN = 60;

    /** A part of a large pool tells as much as the whole. */
    private static final int ENOUGH = 1_000;

    /** By how often something was seen. */
    private final double[] rarities;

    private final Tally kinds = new Tally();
    private final Tally beside = new Tally();
    private final Tally colours = new Tally();
    private final Tally brands = new Tally();
    private final Tally traits = new Tally();
    private final Tally marks = new Tally();
    private final Tally places = new Tally();

    Commonness(Collection<Portrait> pool, Kinds tree) {
        int step = Math.max(1, pool.size() / ENOUGH);
        int seen = 0;
        int counted = 0;
        for (Portrait each : pool) {
            if (seen++ % step == 0) {
                count(each, tree);
                counted++;
            }
        }
        rarities = new double[counted + 1];
        for (int times = 0; times <= counted; times++) {
            rarities[times] = Math.log((counted + UNSEEN) / (times + 1.0));
        }
    }

    private void count(Portrait each, Kinds tree) {
        for (int kind = each.kind(); kind > 0; kind = tree.parent(kind)) {
            kinds.add(kind);
        }
        for (int colour = each.colours(); colour != 0; colour &= colour - 1) {
            colours.add(Integer.lowestOneBit(colour));
        }
        count(each.beside(), beside);
        count(each.brands(), brands);
        count(each.traits(), traits);
        count(each.marks(), marks);
        count(each.place(), places);
    }

    private static void count(Tokens tokens, Tally tally) {
        for (int i = 0; i < tokens.size(); i++) {
            tally.add(tokens.at(i));
        }
    }

    double ofKind(int kind) {
        return rarity(kinds.of(kind));
    }

    /** The rarest of the colours. */
    double ofColours(int bits) {
        double rarest = 0;
        for (int colour = bits; colour != 0; colour &= colour - 1) {
            rarest = Math.max(rarest, rarity(colours.of(Integer.lowestOneBit(colour))));
        }
        return rarest;
    }

    double ofBrand(int brand) {
        return rarity(brands.of(brand));
    }

    double ofTrait(int trait) {
        return rarity(traits.of(trait));
    }

    double ofMark(int pair) {
        return rarity(marks.of(pair));
    }

    double ofBeside(int kind) {
        return rarity(beside.of(kind));
    }

    double ofPlace(int pair) {
        return rarity(places.of(pair));
    }

    private double rarity(int seen) {
        return rarities[Math.min(seen, rarities.length - 1)];
    }
}
