package wanbi.web.paper;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;

/** A paper while it is being written: a title, a style sheet, a body of parts. */
final class Paper {

    private final Document document;
    private final String title;
    private final Part body;

    /** @param styles names of style sheets, later ones win */
    Paper(String title, String... styles) {
        this.document = emptyDocument();
        this.title = Printable.of(title);
        Part html = new Part(document.createElement("html")).with("lang", "zh-CN");
        document.appendChild(html.element());
        Part head = html.add("head");
        head.add("title").text(title);
        head.add("meta").with("name", "subject").with("content", this.title);
        for (String style : styles) {
            head.add("style").raw(StyleSheets.named(style));
        }
        this.body = html.add("body");
    }

    Part body() {
        return body;
    }

    Document document() {
        return document;
    }

    String title() {
        return title;
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
