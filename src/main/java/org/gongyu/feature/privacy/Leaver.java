package org.gongyu.feature.privacy;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A child who left the school.
 *
 * @param id the child
 * @param name its name; of one whose records are destroyed, only the first character
 * @param classLabel the class it sat in last; null if none
 * @param left the last day
 * @param rows how many rows were destroyed; null = not destroyed
 */
record Leaver(UUID id, String name, String classLabel, LocalDate left, Integer rows) {}
