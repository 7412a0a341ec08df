using System.Net.Http;
using System.Net.Http.Json;

public class TitanService
{
    private const string BaseUrl = "https://api.servicetitan.io";
    private readonly HttpClient _http;
    private readonly string _tenant;

    public TitanService(HttpClient http, string tenant)
    {
        _http = http;
        _tenant = tenant;
        _http.DefaultRequestHeaders.Add("ST-App-Key", Environment.GetEnvironmentVariable("ST_APP_KEY"));
    }

    // GetAsync("https://api.servicetitan.io/crm/v2/tenant/1/ignored")
    public async Task<Page<Customer>> Customers(DateTime since, int page)
    {
        var url = $"{BaseUrl}/crm/v2/tenant/{_tenant}/customers?modifiedOnOrAfter={since:O}&page={page}";
        return await _http.GetFromJsonAsync<Page<Customer>>(url);
    }

    public async Task Hold(long jobId)
    {
        var content = new StringContent(JsonSerializer.Serialize(new { reasonId = 4, memo = "wait" }));
        var response = await _http.PutAsync(string.Format("{0}/jpm/v2/tenant/{1}/jobs/{2}/hold", BaseUrl, _tenant, jobId), content);
        if ((int)response.StatusCode == 429) await Task.Delay(1000);
    }

    public async Task<string> Name(long id)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, BaseUrl + "/settings/v2/tenant/" + _tenant + "/employees/" + id);
        request.Headers.Add("Authorization", "x");
        var answer = await _http.SendAsync(request);
        var json = JObject.Parse(await answer.Content.ReadAsStringAsync());
        return (string)json["name"] + json["role"];
    }
}
