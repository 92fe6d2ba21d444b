/**
 * The HTTP API under {@code /api/v1}. {@link io.github.guihua.web.api.Endpoints} is one table of what there is: the
 * routes and the OpenAPI document ({@code /api/v1/openapi.json}) are both made from it, so that they cannot differ.
 *
 * <pre>{@code
 * curl 'http://127.0.0.1:8750/api/v1/search?q=养老&where=地区:清河市&top=5'
 * curl 'http://127.0.0.1:8750/api/v1/compare?base=清河市&other=石桥县'
 * {"type":"about:blank","title":"Bad Request","status":400,"code":"query.open-bracket","detail":"…"}   a problem
 * }</pre>
 */
package io.github.guihua.web.api;
