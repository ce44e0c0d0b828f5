package wanbi.architecture.broken.pagesdonotdecide.web;

import jakarta.inject.Named;

@Named
class BrokenView {
    int quantity(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
