package wanbi.web.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import wanbi.investigation.api.PackContent;
import wanbi.web.text.Wording;

/** 说明: what the folder is, what it is not, what lies in it and how to check it; Chinese first. */
@ApplicationScoped
class PackReadme {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int SENTENCES = 7;

    @Inject
    Wording wording;

    String title(PackContent content) {
        return wording.text(
                Wording.CHINESE, "pack.readme.list", content.getMark().version());
    }

    byte[] write(PackContent content) {
        return (inLanguage(content, Wording.CHINESE) + "\r\n" + inLanguage(content, Wording.ENGLISH))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String inLanguage(PackContent content, Locale language) {
        String made = MINUTE.format(
                content.getMark().madeAt().atZone(ZoneId.of(content.getSite().getZone())));
        StringBuilder text = new StringBuilder();
        line(
                text,
                wording.text(
                        language,
                        "pack.readme.title",
                        content.getMark().id(),
                        content.getFile().getCaseNumber(),
                        content.getSite().getName()));
        line(
                text,
                wording.text(
                        language, "pack.readme.made", made, content.getMark().madeByName()));
        for (int n = 1; n <= SENTENCES; n++) {
            line(
                    text,
                    n + ". "
                            + wording.text(
                                    language,
                                    "pack.readme." + n,
                                    content.getSite().getZone()));
        }
        if (content.getClipsWaiting() > 0) {
            line(text, wording.text(language, "pack.readme.waiting", content.getClipsWaiting()));
        }
        return text.toString();
    }

    /** As the police's computers end them. */
    private static void line(StringBuilder text, String line) {
        text.append(line).append("\r\n");
    }
}
