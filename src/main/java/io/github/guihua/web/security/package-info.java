/**
 * Who may ask, and what an answer may do in a browser. Everything passes the {@link io.github.guihua.web.security.Gate}:
 *
 * <pre>{@code
 * GET /search            Host: evil.example          -> 403 (a foreign name that was made to point here)
 * POST /intake/files     Origin: http://evil.example -> 403 (another site's page sends a form)
 * GET /search            no token, --host 0.0.0.0    -> 401
 * }</pre>
 */
package io.github.guihua.web.security;
