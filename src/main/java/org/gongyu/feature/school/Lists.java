package org.gongyu.feature.school;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongyu.db.Stored;
import org.gongyu.ledger.Link;
import org.gongyu.text.Texts;

/** The entries of all lists, as one moment's copy in memory. */
public final class Lists {

    private final Map<UUID, ListEntry> entries = new LinkedHashMap<>();

    /** A copy of these entries, each list in its order. */
    Lists(List<Stored<ListEntry>> stored) {
        stored.forEach(one -> entries.put(one.id(), one.value()));
    }

    /** The entry of that id as a form names it; with an empty label if it is gone. Null for null. */
    public Link link(UUID id) {
        return id == null ? null : new Link(id, entry(id).map(ListEntry::name).orElse(""));
    }

    public Optional<ListEntry> entry(UUID id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The entries of a list that are offered, in its order. */
    public List<Link> of(OptionList list) {
        return entries.entrySet().stream()
                .filter(entry ->
                        entry.getValue().list() == list && !entry.getValue().retired())
                .map(entry -> link(entry.getKey()))
                .toList();
    }

    /** {@link #of} by every name that files call them: what ships with the program also goes by its Chinese name. */
    public List<Link> written(OptionList list) {
        List<Link> all = new ArrayList<>(of(list));
        List<String> taken = all.stream().map(Link::label).toList();
        for (Link offered : List.copyOf(all)) {
            Optional.ofNullable(entries.get(offered.id()).code())
                    .map(code -> Texts.CHINESE.get(list.textKey(code)))
                    .filter(name -> !taken.contains(name))
                    .ifPresent(name -> all.add(new Link(offered.id(), name)));
        }
        return all;
    }

    /** The shipped entry of that code; Optional, for a school may have deleted it. */
    public Optional<Link> shipped(OptionList list, String code) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().list() == list
                        && code.equals(entry.getValue().code()))
                .map(entry -> link(entry.getKey()))
                .findFirst();
    }

    /** Whether a link is the shipped entry of that code. */
    public boolean is(Link link, String code) {
        return link != null
                && entry(link.id()).filter(entry -> code.equals(entry.code())).isPresent();
    }
}
