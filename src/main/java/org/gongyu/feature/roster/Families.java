package org.gongyu.feature.roster;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Which children are siblings: those connected through guardians they share. */
final class Families {

    private final Map<UUID, UUID> parents = new HashMap<>();

    private Families() {}

    /** The family of each child, named by an arbitrary but stable member. */
    static Map<UUID, UUID> of(Collection<Pupil> pupils) {
        Families families = new Families();
        for (Pupil pupil : pupils) {
            pupil.guardians()
                    .forEach(guardian ->
                            families.join(pupil.id(), guardian.person().id()));
        }
        Map<UUID, UUID> result = new HashMap<>();
        pupils.forEach(pupil -> result.put(pupil.id(), families.root(pupil.id())));
        return result;
    }

    private UUID root(UUID member) {
        UUID parent = parents.getOrDefault(member, member);
        if (parent.equals(member)) {
            return member;
        }
        UUID root = root(parent);
        parents.put(member, root);
        return root;
    }

    private void join(UUID one, UUID other) {
        parents.put(root(one), root(other));
    }
}
