package wanbi.web.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import org.w3c.dom.Element;

/** Lines instead of pixels for what is no text: they stay sharp on every printer. */
final class Drawings implements FSObjectDrawerFactory {

    static final String QR = "wanbi/qr";
    static final String INK = "wanbi/ink";

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return switch (element.getAttribute("type")) {
            case QR -> new QrCode(element.getAttribute("data"));
            case INK -> new Ink(element.getAttribute("data"));
            default -> null;
        };
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return "object".equals(element.getNodeName());
    }
}
