/**
 * JVMs of our own that do what must not hurt this one: read hostile documents, run native code. Parent and child talk
 * over a loopback socket and not over standard output, which native libraries write to.
 *
 * <pre>{@code
 * parent                                   child
 * ChildJvm.start(Worker.class.getName()…)  Worker.main -> ChildSide.serve(args, …)
 *   opens a port, starts the JVM     <───    connects, makes ready, shows its token
 *   Frames.send(child.out(), …)      ───>    answers
 *   close(): kills it                        ends when the parent hangs up or dies
 * }</pre>
 */
package io.github.guihua.child;
