package wanbi.web.paper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

final class Look {
    public static void main(String[] args) throws Exception {
        Path out = Path.of(args[0]);
        var check = new CheckLine(new Words(), new CheckPlace(Optional.of("https://wanbi.example.cn:8443/")));
        HandoverForms forms = new HandoverForms(new Words(), new Press(), check);
        Files.write(out.resolve("form.pdf"), forms.form(HandoverSheets.aWallet()));
        Files.write(out.resolve("original.pdf"), forms.receipt(HandoverSheets.aWallet(), HandoverSheets.signed(0)));
        Files.write(out.resolve("copy.pdf"), new HandoverForms().receipt(HandoverSheets.aWallet(), HandoverSheets.signed(1)));
        Files.write(out.resolve("many.pdf"), forms.receipt(HandoverSheets.things(5), HandoverSheets.signed(2)));
        for (int i = 0; i < 12; i++) {
            long t = System.nanoTime();
            byte[] b = forms.receipt(HandoverSheets.aWallet(), HandoverSheets.signed(0));
            System.out.println((System.nanoTime() - t) / 1_000_000 + " ms " + b.length);
        }
    }
}
