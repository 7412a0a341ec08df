using Flurl;
using Flurl.Http;

static class Pricebook
{
    public static Task<dynamic> Services(string tenant) =>
        "https://api.servicetitan.io"
            .AppendPathSegment($"pricebook/v2/tenant/{tenant}/services")
            .SetQueryParam("active", "Any")
            .SetQueryParam("searchTerm", "drain")
            .WithHeader("ST-App-Key", "k")
            .GetJsonAsync();
}
