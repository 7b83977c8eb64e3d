package org.gongyu.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where the log goes, and what is in it: ids and keys, never a child's data. People read notices, not this file. In code, because reading
 * the same from an XML file costs a start 0.2 s; a file named by {@code -Dlogback.configurationFile} or for tests goes before it.
 */
public final class LogFile extends ContextAwareBase implements Configurator {

    private static final String LINE = "%d{yyyy-MM-dd HH:mm:ss} %-5level %logger{0} - %msg%n";
    private static final long LARGEST = 2 * FileSize.MB_COEFFICIENT;
    private static final int OLDER = 3;
    private static final List<String> TALKATIVE = List.of("org.jooq", "org.flywaydb", "org.apache.poi");

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        if (System.getProperty("logback.configurationFile") != null
                || LogFile.class.getResource("/logback-test.xml") != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        open(context);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** Sends to the file what is logged from now on. */
    public static void open(LoggerContext context) {
        // A log that can't be written is no reason to write on the screen.
        context.getStatusManager().add(new NopStatusListener());
        String folder = Folders.usualHome().resolve("logs").toString();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(appender(context, folder));
        TALKATIVE.forEach(name -> context.getLogger(name).setLevel(Level.WARN));
    }

    private static RollingFileAppender<ILoggingEvent> appender(LoggerContext context, String folder) {
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setContext(context);
        file.setName("FILE");
        file.setFile(folder + "/gongyu.log");
        file.setEncoder(encoder(context));
        file.setRollingPolicy(rolling(context, file, folder));
        file.setTriggeringPolicy(triggering(context));
        file.start();
        return file;
    }

    private static PatternLayoutEncoder encoder(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(LINE);
        encoder.start();
        return encoder;
    }

    private static FixedWindowRollingPolicy rolling(
            LoggerContext context, RollingFileAppender<ILoggingEvent> file, String folder) {
        FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(file);
        rolling.setFileNamePattern(folder + "/gongyu.%i.log");
        rolling.setMinIndex(1);
        rolling.setMaxIndex(OLDER);
        rolling.start();
        return rolling;
    }

    private static SizeBasedTriggeringPolicy<ILoggingEvent> triggering(LoggerContext context) {
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setMaxFileSize(new FileSize(LARGEST));
        size.start();
        return size;
    }
}
