package org.gongyu.vault;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;

/**
 * What stands in {@code vault.json}.
 *
 * @param format of the file; this program writes and reads 1
 * @param vault a name for this vault that no other has
 * @param generation goes up with each new data key
 * @param slots the ways in; one of them is the recovery code's
 */
@JsonPropertyOrder({"format", "vault", "generation", "slots"})
record Header(int format, String vault, int generation, List<Slot> slots) {

    static final int FORMAT = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    Header {
        slots = slots == null ? List.of() : List.copyOf(slots);
    }

    /** The bytes that checksum and MAC are made of; the same header always gives the same ones. */
    byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a header doesn't become JSON", impossible);
        }
    }

    /** Whether everything is there that opening a slot needs. */
    @JsonIgnore
    boolean isComplete() {
        return vault != null
                && slots.stream().allMatch(Header::isComplete)
                && slots.stream().filter(Slot::isRecovery).count() == 1;
    }

    private static boolean isComplete(Slot slot) {
        return slot.id() != null
                && slot.kdf() != null
                && slot.kdf().isSane()
                && List.of(
                                Optional.ofNullable(slot.salt()),
                                Optional.ofNullable(slot.publicKey()),
                                Optional.ofNullable(slot.privateKey()),
                                Optional.ofNullable(slot.data()))
                        .stream()
                        .allMatch(part -> part.flatMap(Text64::decoded).isPresent());
    }
}
