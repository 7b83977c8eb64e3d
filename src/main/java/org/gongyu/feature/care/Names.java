package org.gongyu.feature.care;

import java.util.UUID;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.ledger.Link;

/** Names the people of a row; with an empty label who is gone. */
record Names(Roster roster) {

    Link child(UUID id) {
        return new Link(id, roster.pupil(id).map(Pupil::name).orElse(""));
    }

    /** Null for null. */
    Link staff(UUID id) {
        return id == null
                ? null
                : new Link(id, roster.person(id).map(Person::name).orElse(""));
    }

    /** The id of a link; null for null. */
    static UUID id(Link link) {
        return link == null ? null : link.id();
    }
}
