package io.github.guihua.compare;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One task of a body.
 *
 * @param path section, special column item or annex
 * @param title of the measure, or the row's content
 * @param role {@code lead}, {@code responsible}, {@code supporting} or {@code also} (by a standing note)
 * @param body as printed
 * @param deadline as printed; null where none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Duty(String path, String title, String role, String body, String deadline) {}
