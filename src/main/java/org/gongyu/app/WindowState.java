package org.gongyu.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongyu.ui.Theme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers how a person likes the window, in a small file. Losing it loses nothing. */
final class WindowState {

    private static final Logger LOG = LoggerFactory.getLogger(WindowState.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    WindowState(Path file) {
        this.file = file;
    }

    Theme theme() {
        if (!Files.isRegularFile(file)) {
            return Theme.usual();
        }
        try {
            JsonNode state = JSON.readTree(file.toFile());
            int size = state.path("size").asInt();
            return new Theme(
                    state.path("dark").asBoolean(),
                    Theme.SIZES.contains(size) ? size : Theme.usual().size());
        } catch (IOException unreadable) {
            LOG.info("the window's state can't be read; beginning as usual", unreadable);
            return Theme.usual();
        }
    }

    void keep(Theme theme) {
        try {
            Files.createDirectories(file.getParent());
            JSON.writeValue(
                    file.toFile(),
                    JSON.createObjectNode().put("size", theme.size()).put("dark", theme.dark()));
        } catch (IOException unwritable) {
            LOG.info("the window's state can't be kept", unwritable);
        }
    }
}
