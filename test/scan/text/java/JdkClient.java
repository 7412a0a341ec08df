import java.net.http.*;

class JdkClient {
    static final HttpClient http = HttpClient.newHttpClient();

    static JsonNode campaigns(String tenant) throws Exception {
        String url = String.format("https://api.servicetitan.io/marketing/v2/tenant/%s/campaigns?active=%s", tenant, "True");
        HttpRequest request = HttpRequest.newBuilder().uri(URI.create(url)).header("ST-App-Key", key).GET().build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        JsonNode root = new ObjectMapper().readTree(response.body());
        for (JsonNode campaign : root.get("data")) {
            System.out.println(campaign.get("name").asText() + campaign.path("category").path("name").asText());
        }
        return root;
    }
}
