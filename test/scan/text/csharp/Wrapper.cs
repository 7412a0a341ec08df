public class ApiClient
{
    private async Task<JObject> SendAsync(HttpMethod method, string path, object body = null)
    {
        var message = new HttpRequestMessage(method, "https://api.servicetitan.io" + path);
        if (body != null) message.Content = new StringContent(JsonConvert.SerializeObject(body));
        var response = await client.SendAsync(message);
        return JObject.Parse(await response.Content.ReadAsStringAsync());
    }

    public async Task<JToken> Location(long id)
    {
        var answer = await SendAsync(HttpMethod.Get, $"/crm/v2/tenant/{tenant}/locations/{id}");
        return answer["address"]["zip"];
    }

    public Task<JObject> Book(string name)
    {
        return SendAsync(HttpMethod.Post, $"/crm/v2/tenant/{tenant}/booking-provider/5/bookings", new { source = "web", name });
    }
}
