package org.gongyu.work;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Anything that went wrong, said so that a person can act on it. Its words are the texts {@code failure.<key>} with the arguments:
 * what happened, why, and what to do.
 */
public abstract sealed class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> args;

    private Failure(String key, Throwable cause, Object... args) {
        super(key + " " + List.of(args), cause);
        this.key = key;
        this.args = List.of(args);
    }

    /** Which words to say: the text {@code failure.<key>}. */
    public String key() {
        return key;
    }

    /** Fillings for the words. */
    public List<Object> args() {
        return args == null ? List.of() : args;
    }

    /** The person may not, or the program won't, do this. */
    public static final class Refused extends Failure {
        private static final long serialVersionUID = 1L;

        public Refused(String key, Object... args) {
            super(key, null, args);
        }
    }

    /** An account, whose name stands in the words where nobody knows whose it is. */
    public record By(String account) {

        @Override
        public String toString() {
            return account;
        }
    }

    /** Someone else changed the record in the meantime. */
    public static final class Conflict extends Failure {
        private static final long serialVersionUID = 1L;

        public Conflict(String key, Object... args) {
            super(key, null, args);
        }

        /** The same with the persons whom the accounts in its words mean. */
        public Conflict naming(UnaryOperator<String> doers) {
            return new Conflict(
                    key(),
                    args().stream()
                            .map(arg -> arg instanceof By by ? doers.apply(by.account()) : arg)
                            .toArray());
        }
    }

    /** A file that a person gave can't be read, or one that they want can't be written. */
    public static final class BadFile extends Failure {
        private static final long serialVersionUID = 1L;

        public BadFile(String key, Throwable cause, Object... args) {
            super(key, cause, args);
        }
    }

    /** The school's data is in use by another program, or by a newer version of this one. */
    public static final class Locked extends Failure {
        private static final long serialVersionUID = 1L;

        public Locked(String key, Throwable cause, Object... args) {
            super(key, cause, args);
        }
    }

    /** The school's data is missing or damaged. */
    public static final class Damaged extends Failure {
        private static final long serialVersionUID = 1L;

        public Damaged(String key, Throwable cause, Object... args) {
            super(key, cause, args);
        }
    }

    /** The person gave up what they were waiting for. */
    public static final class GivenUp extends Failure {
        private static final long serialVersionUID = 1L;

        public GivenUp() {
            super("given-up", null);
        }
    }

    /** Anything else: an error in the program or the machine. The words carry the id under which it was logged. */
    public static final class Unexpected extends Failure {
        private static final long serialVersionUID = 1L;

        public Unexpected(String logId, Throwable cause) {
            super("unexpected", cause, logId);
        }
    }
}
