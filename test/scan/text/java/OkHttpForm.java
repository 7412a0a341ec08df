package titan;

import okhttp3.*;

public class OkHttpForm {
    private static final String BASE = "https://api.servicetitan.io";
    private final OkHttpClient client = new OkHttpClient();

    public String job(String tenant, long id) throws IOException {
        Request request = new Request.Builder()
            .url(BASE + "/jpm/v2/tenant/" + tenant + "/jobs/" + id)
            .addHeader("ST-App-Key", System.getenv("ST_APP_KEY"))
            .build();
        try (Response response = client.newCall(request).execute()) {
            JSONObject job = new JSONObject(response.body().string());
            return job.getString("jobNumber") + job.getJSONObject("customer").getString("name");
        }
    }

    public void complete(String tenant, long id) throws IOException {
        HttpUrl url = HttpUrl.parse(BASE + "/jpm/v2/tenant/" + tenant + "/jobs/" + id + "/complete").newBuilder()
            .addQueryParameter("notify", "true")
            .build();
        RequestBody body = RequestBody.create("{\"completedOn\": \"2024-01-01\"}", MediaType.parse("application/json"));
        client.newCall(new Request.Builder().url(url).patch(body).build()).execute();
    }
}
