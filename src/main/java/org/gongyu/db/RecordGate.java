package org.gongyu.db;

import java.util.Set;
import java.util.UUID;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;

/** Who may not see a record may not see the files attached to it. */
record RecordGate(RowStore<?, ?> store) implements Attachments.Gate {

    @Override
    public boolean may(Access access, Right right) {
        return store.may(access, right);
    }

    @Override
    public boolean shows(Access access, UUID recordId) {
        store.one(access, recordId);
        return store.showingFiles(access, Set.of(recordId)).contains(recordId);
    }

    @Override
    public Set<UUID> showing(Access access, Set<UUID> recordIds) {
        return store.showingFiles(access, recordIds);
    }
}
