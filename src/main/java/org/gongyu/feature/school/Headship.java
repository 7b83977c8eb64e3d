package org.gongyu.feature.school;

import java.time.LocalDate;
import java.util.UUID;

/**
 * From when to when a teacher was 班主任 of a class.
 *
 * @param id its id
 * @param staffId the teacher
 * @param classId the class
 * @param from first day
 * @param to last day, included; null = still
 */
public record Headship(UUID id, UUID staffId, UUID classId, LocalDate from, LocalDate to) {}
