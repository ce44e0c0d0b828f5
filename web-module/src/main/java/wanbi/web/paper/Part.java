package wanbi.web.paper;

import org.w3c.dom.Element;

/**
 * A part of a paper: takes text and further parts. Text goes in as text nodes and never through a parser, so whatever a
 * client typed prints as typed and can never become markup.
 */
final class Part {

    private final Element element;

    Part(Element element) {
        this.element = element;
    }

    /** A new part inside this one. */
    Part add(String name) {
        return new Part((Element) element.appendChild(element.getOwnerDocument().createElement(name)));
    }

    Part add(String name, String style) {
        return add(name).with("class", style);
    }

    Part with(String attribute, String value) {
        element.setAttribute(attribute, value);
        return this;
    }

    /** Line breaks of the text become line breaks on paper. */
    Part text(String text) {
        String printable = Printable.of(text);
        int from = 0;
        for (int end = printable.indexOf('\n'); end >= 0; end = printable.indexOf('\n', from)) {
            append(printable.substring(from, end));
            add("br");
            from = end + 1;
        }
        append(printable.substring(from));
        return this;
    }

    /** Our own text of the house, not a user's: a style sheet. */
    Part raw(String text) {
        append(text);
        return this;
    }

    Element element() {
        return element;
    }

    private void append(String text) {
        if (!text.isEmpty()) {
            element.appendChild(element.getOwnerDocument().createTextNode(text));
        }
    }
}
