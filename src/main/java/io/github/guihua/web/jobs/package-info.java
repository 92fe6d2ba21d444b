/**
 * Ingest runs that the workbench was asked for. A {@link io.github.guihua.web.jobs.Job} is a file in
 * {@code output/jobs/}; {@link io.github.guihua.web.jobs.Jobs} works them off one after the other, and takes up again
 * what a server that was stopped has left undone. A batch that is run again goes on where it ended.
 */
package io.github.guihua.web.jobs;
