package wanbi.intake.internal.matching;

import java.util.ArrayList;
import java.util.List;

/** The tree of kinds of things: what is a kind of what, and in which category it usually stands. */
final class Kinds {

    /** How two kinds stand to each other. */
    enum Relation {
        SAME,
        /** The first is a kind of the second. */
        NARROWER,
        WIDER,
        /** Both are kinds of one thing, which is more than "a thing". */
        AKIN,
        STRANGE
    }

    private static final int ROOT = 0;

    private final List<String> names = new ArrayList<>();
    private final List<String> categories = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();

    /** @param category null for that of the kind above */
    int add(String name, int parent, String category) {
        names.add(name);
        parents.add(parent);
        categories.add(category == null && parent >= 0 ? categories.get(parent) : category);
        return names.size() - 1;
    }

    String name(int kind) {
        return names.get(kind);
    }

    /** Null where things of this kind stand in no particular one. */
    String category(int kind) {
        return categories.get(kind);
    }

    /** −1 above the root. */
    int parent(int kind) {
        return parents.get(kind);
    }

    boolean isWithin(int kind, int above) {
        for (int at = kind; at >= 0; at = parents.get(at)) {
            if (at == above) {
                return true;
            }
        }
        return false;
    }

    Relation relation(int one, int other) {
        if (one == other) {
            return Relation.SAME;
        }
        if (isWithin(one, other)) {
            return Relation.NARROWER;
        }
        if (isWithin(other, one)) {
            return Relation.WIDER;
        }
        int shared = parents.get(one);
        while (!isWithin(other, shared)) {
            shared = parents.get(shared);
        }
        return shared == ROOT ? Relation.STRANGE : Relation.AKIN;
    }

    List<Integer> above(int kind) {
        List<Integer> line = new ArrayList<>();
        for (int at = kind; at > ROOT; at = parents.get(at)) {
            line.add(at);
        }
        return line;
    }
}
