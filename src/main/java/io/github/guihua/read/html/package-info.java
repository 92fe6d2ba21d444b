/**
 * HTML, and what other libraries turn into HTML (RTF, ODT, web archives).
 *
 * <p>A saved page is mostly site: menus, breadcrumbs, share bars, footers, and around it, on old government sites, the
 * layout tables. {@link io.github.guihua.read.html.MainContent} goes down from the body to the element that holds
 * nearly all sentences; what stands outside is handed on as
 * {@link io.github.guihua.read.Style.Furniture#NAVIGATION}, so that nothing is lost and later stages can name it.
 *
 * <pre>{@code
 * <div class="crumb">当前位置：首页 > 规划</div>          Line, NAVIGATION
 * <div id="zoom"><p align="center"><b>关于印发        Line, PARAGRAPH, bold and centred
 * <table><tr><td rowspan="3">（一）机制             Grid, the cell once with rowSpan 3
 * }</pre>
 */
package io.github.guihua.read.html;
