package wanbi.architecture.broken.jsonfoundonce;

import jakarta.json.Json;
import jakarta.json.JsonObject;

class BrokenAnswer {
    JsonObject json() {
        return Json.createObjectBuilder().build();
    }
}
