package io.github.guihua.read.html;

import io.github.guihua.read.DocumentReader;
import io.github.guihua.read.Flow;
import io.github.guihua.read.RawDocument;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.UnreadableException;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Web pages: a site's page as saved, a fragment, or Word's "save as web page". */
public final class HtmlReader implements DocumentReader {
    private static final Set<String> TYPES = Set.of("text/html", "application/xhtml+xml");

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public SourceDocument read(RawDocument raw) throws UnreadableException {
        return page(raw, HtmlCharset.decode(raw.bytes()));
    }

    /** A site's page: the main content as body, the rest as navigation. */
    public static SourceDocument page(RawDocument raw, String html) throws UnreadableException {
        Document page = Jsoup.parse(html);
        StyleSheets.apply(page);
        Flow flow = new Flow();
        new BlockWalk(flow, MainContent.of(page)).walk(page.body());
        return flow.finish(raw, title(page));
    }

    /** HTML that a converter made of a document: all of it is body. */
    public static SourceDocument converted(RawDocument raw, String html) throws UnreadableException {
        Document page = Jsoup.parse(html);
        StyleSheets.apply(page);
        Flow flow = new Flow();
        new BlockWalk(flow, MainContent.all(page)).walk(page.body());
        return flow.finish(raw, page.title());
    }

    private static String title(Document page) {
        // Government sites declare the article's title beside the page's, which has the site's name in it.
        Element declared = page.selectFirst("meta[name=ArticleTitle][content]");
        return declared != null && !declared.attr("content").isBlank() ? declared.attr("content") : page.title();
    }
}
