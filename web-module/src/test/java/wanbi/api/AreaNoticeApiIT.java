package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Api;

/** What the neighbours are told after a theft (R18, L-32). */
class AreaNoticeApiIT {

    /** In general words: there is no field that could tell on anybody (R18). */
    @Test
    void theNeighboursAreToldNothingAboutTheCase() throws IOException {
        String number = TheftDesk.aTheft("");
        String notices = "/cases/" + number + "/area-notices";
        Api.as("desk")
                .post(notices, Api.json("{'area':'SH01-B2','topics':['LOCKS']}"))
                .expect(403);
        Api.as("manager").post(notices, Api.json("{'topics':[]}")).expect(422, "INVALID_INPUT");
        Api.as("manager")
                .post(notices, Api.json("{'area':'GZ01','topics':['LOCKS']}"))
                .expect(422, "NOT_HERE");
        Api.as("manager")
                .post(notices, Api.json("{'area':'" + aFloor() + "','topics':['LOCKS']}"))
                .expect(422, "AREA_TOO_NARROW");
        Api.as("manager")
                .post(
                        notices,
                        Api.json("{'area':'SH01-B2-PARKING','topics':['LOCKS','VEHICLES','VISITORS','PARCELS']}"))
                .expect(422, "TOO_MANY");
        Api.as("manager2")
                .post(notices, Api.json("{'area':'SH01','topics':['LOCKS']}"))
                .expect(404);
        JsonObject issued = Api.as("manager")
                .post(notices, Api.json("{'area':'SH01-B2-PARKING','topics':['VEHICLES','LOCKS']}"))
                .expect(201)
                .json();
        assertEquals(
                1,
                Api.as("desk")
                        .get(notices)
                        .expect(200)
                        .json()
                        .getJsonArray("items")
                        .size());
        byte[] paper = Api.as("desk")
                .get(issued.getString("pdf").replace("/api/v1", ""))
                .expect(200)
                .bytes();
        try (PDDocument document = Loader.loadPDF(paper)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("安全提示"), text);
            assertFalse(text.contains(number) || text.contains("SQ-"), text);
        }
    }

    private static String aFloor() {
        return Api.as("manager")
                .get("/sites/SH01/places")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(place -> place.getString("kind").equals("FLOOR"))
                .findFirst()
                .orElseThrow()
                .getString("code");
    }
}
