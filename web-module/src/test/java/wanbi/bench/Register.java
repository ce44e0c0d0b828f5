package wanbi.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A ledger of found things to be imported: the real SNCF register where the folder of real registers is given, else rows of
 * the same shape that are made here. Each row is numbered, so that the check against double import has work.
 */
final class Register {
    private static final String SNCF = "sncf_found_items_2016_2021_fr.csv.gz";
    private static final String CHINESE = "found_register_zh.csv.gz";
    private static final String MAPPING = """
            {'originalNumber':{'column':'number'},'foundAt':{'column':'found_at_utc'},'name':{'column':'nature'},
             'category':{'column':'type','values':{'Bagagerie: sacs, valises, cartables':'BAG','Bijoux, montres':'JEWELLERY',
                         'Vêtements, chaussures':'CLOTHING','Porte-monnaie / portefeuille, argent, titres':'WALLET','*':'OTHER'}},
             'placeNote':{'column':'station'},'storagePlace':{'constant':'SH01-DESK-A1'}}
            """;
    private static final String CHINESE_MAPPING = """
            {'originalNumber':{'column':'number'},'foundAt':{'column':'date'},'name':{'column':'name'},
             'features':{'column':'feature_masked'},'colours':{'column':'feature_masked'},'place':{'column':'location'},
             'category':{'column':'type','values':{'钥匙':'KEYS','*':'OTHER'}},'storagePlace':{'constant':'SH01-DESK-A1'}}
            """;
    private static final String MADE_HEADING = "found_at_utc,station,nature,type";
    private static final String[] MADE_TYPES = {
        "\"Bagagerie: sacs, valises, cartables\"",
        "\"Appareils électroniques, informatiques, appareils photo\"",
        "\"Vêtements, chaussures\"",
        "\"Porte-monnaie / portefeuille, argent, titres\"",
        "Optique"
    };

    private final Optional<Path> folder;

    private Register(Optional<Path> folder) {
        this.folder = folder;
    }

    static Register in(String folder) {
        return new Register(folder == null || folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder)));
    }

    /** @param mapping as the import takes it, from field to column */
    record Ledger(String name, int rows, byte[] csv, String mapping) {}

    String origin() {
        return folder.isPresent()
                ? "rows of the SNCF register"
                : "rows that the benchmark makes itself (no -Dwanbi.data.folder)";
    }

    Ledger rows(int from, int count) throws IOException {
        var csv = new StringBuilder();
        if (folder.isEmpty()) {
            csv.append("number,").append(MADE_HEADING).append('\n');
            for (int i = from; i < from + count; i++) {
                csv.append("B%06d,2024-%02d-%02dT%02d:%02d:00,Gare %d,Objet trouvé %d,%s%n"
                        .formatted(
                                i,
                                1 + i % 12,
                                1 + i % 28,
                                i % 24,
                                i % 60,
                                i % 179,
                                i % 126,
                                MADE_TYPES[i % MADE_TYPES.length]));
            }
        } else {
            try (var lines = lines(SNCF)) {
                csv.append("number,").append(lines.readLine()).append('\n');
                var each = lines.lines().skip(from).limit(count).iterator();
                for (int i = from; each.hasNext(); i++) {
                    csv.append("B%06d,".formatted(i)).append(each.next()).append('\n');
                }
            }
        }
        return new Ledger("%,d rows".formatted(count), count, bytes(csv), MAPPING);
    }

    /** 560 real rows in Chinese, where the folder has them. */
    Optional<Ledger> chinese() throws IOException {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try (var lines = lines(CHINESE)) {
            var csv = new StringBuilder();
            lines.lines().forEach(line -> csv.append(line).append('\n'));
            return Optional.of(new Ledger("560 rows in Chinese", 560, bytes(csv), CHINESE_MAPPING));
        }
    }

    private BufferedReader lines(String file) throws IOException {
        var unpacked =
                new GZIPInputStream(Files.newInputStream(folder.orElseThrow().resolve(file)));
        return new BufferedReader(new InputStreamReader(unpacked, StandardCharsets.UTF_8));
    }

    private static byte[] bytes(StringBuilder csv) {
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
