package wanbi.web.verification;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.HashMap;
import java.util.Map;

/** The code stands in the path; the page reads it as a parameter. */
final class CodeInPath extends HttpServletRequestWrapper {

    private static final String CODE = "code";

    private final String code;

    CodeInPath(HttpServletRequest request) {
        super(request);
        this.code = of(request);
    }

    /** Empty when the address names none. */
    static String of(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null || path.isEmpty() ? "" : path.substring(1);
    }

    @Override
    public String getParameter(String name) {
        return CODE.equals(name) ? code : super.getParameter(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> parameters = new HashMap<>(super.getParameterMap());
        parameters.put(CODE, new String[] {code});
        return parameters;
    }

    @Override
    public String[] getParameterValues(String name) {
        return CODE.equals(name) ? new String[] {code} : super.getParameterValues(name);
    }
}
