/**
 * The workbench: a web server on this machine over an output folder, for people who read plans.
 *
 * <p>{@link io.github.guihua.web.Workbench} starts it. {@link io.github.guihua.web.Library} is what every page and
 * endpoint reads from: the plans, the index, the sources. {@code security} decides who may ask, {@code pages} answers
 * people in HTML, {@code api} answers programs in JSON.
 *
 * <pre>{@code
 * try (Workbench workbench = Workbench.start(Settings.local(Path.of("output"), 8750))) {
 *     workbench.uri();   // http://127.0.0.1:8750/
 * }
 * }</pre>
 *
 * <p>Text from documents is untrusted: it reaches a page only through templates that escape it, and the policy that
 * goes with every answer lets no inline script or style run.
 */
package io.github.guihua.web;
