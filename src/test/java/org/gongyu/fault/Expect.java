package org.gongyu.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongyu.MadeUp;
import org.gongyu.work.Failure;

/** What a person is told when something fails: never a trace, always words for exactly this. */
final class Expect {

    private Expect() {}

    /** The key of the failure that a deed ends with; empty if it ends well. */
    static String told(ThrowingCallable deed) {
        Throwable thrown = catchThrowable(deed);
        if (thrown == null) {
            return "";
        }
        assertThat(thrown).isInstanceOf(Failure.class).isNotInstanceOf(Failure.Unexpected.class);
        Failure failure = (Failure) thrown;
        assertThat(MadeUp.TEXTS.get("failure." + failure.key(), failure.args().toArray()))
                .isNotBlank();
        return failure.key();
    }
}
