/**
 * Plans on disk: a folder of plan files, and the ways in which people name one of them.
 *
 * <p>A plan is found by its id (or the beginning of it), its file, its source's name, its 发文字号, its title (or a part
 * of it), or the place that it is for. One name, one plan: where a name fits several, the error lists them; where it
 * fits none, the error offers the nearest.
 *
 * <pre>{@code
 * PlanStore store = PlanStore.open(Path.of("output"));
 * PlanHead head = store.find("石桥县", jurisdictions);   // the only plan of that county
 * Plan plan = store.load(head);
 * }</pre>
 */
package io.github.guihua.store;
