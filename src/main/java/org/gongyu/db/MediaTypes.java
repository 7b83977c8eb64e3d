package org.gongyu.db;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What kind of file something is: a picture by its first bytes, anything else by the ending of its name. */
final class MediaTypes {

    private static final String OTHER = "application/octet-stream";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/gif", "image/bmp");

    private static final Map<String, String> BY_START = Map.of(
            "\u00FF\u00D8\u00FF", "image/jpeg", "\u0089PNG", "image/png", "GIF8", "image/gif", "BM", "image/bmp");

    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("pdf", "application/pdf"),
            Map.entry("doc", "application/msword"),
            Map.entry("wps", "application/msword"),
            Map.entry("docx", OFFICE + "wordprocessingml.document"),
            Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("et", "application/vnd.ms-excel"),
            Map.entry("xlsx", OFFICE + "spreadsheetml.sheet"),
            Map.entry("ppt", "application/vnd.ms-powerpoint"),
            Map.entry("pptx", OFFICE + "presentationml.presentation"),
            Map.entry("txt", "text/plain"),
            Map.entry("zip", "application/zip"),
            Map.entry("heic", "image/heic"),
            Map.entry("webp", "image/webp"),
            Map.entry("tif", "image/tiff"),
            Map.entry("tiff", "image/tiff"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("amr", "audio/amr"),
            Map.entry("wav", "audio/wav"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("mov", "video/quicktime"));

    /** Endings by which Windows runs a file instead of showing it. */
    private static final Set<String> PROGRAMS = Set.of(
            "exe",
            "com",
            "bat",
            "cmd",
            "scr",
            "pif",
            "msi",
            "msp",
            "cpl",
            "vbs",
            "vbe",
            "js",
            "jse",
            "wsf",
            "wsh",
            "hta",
            "ps1",
            "jar",
            "lnk",
            "url",
            "reg",
            "chm",
            "msc",
            "scf",
            "application",
            "gadget",
            "inf",
            "dll");

    private MediaTypes() {}

    static String of(String name, byte[] bytes) {
        return BY_START.entrySet().stream()
                .filter(entry -> startsWith(bytes, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> BY_ENDING.getOrDefault(ending(name), OTHER));
    }

    static boolean isPicture(String mediaType) {
        return PICTURES.contains(mediaType);
    }

    static boolean isProgram(String name) {
        return PROGRAMS.contains(ending(name));
    }

    private static boolean startsWith(byte[] bytes, String start) {
        for (int i = 0; i < start.length(); i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
