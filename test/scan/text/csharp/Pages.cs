namespace Sync
{
    using System.Net.Http;

    public sealed class Pages : IDisposable
    {
        private static readonly HttpClient Client = new HttpClient { BaseAddress = new Uri("https://api.servicetitan.io/") };

        /* GetAsync("crm/v2/tenant/1/ignored") */
        private static async Task<JsonElement> GetAsync(string path, Dictionary<string, string>? query = null)
        {
            var url = query == null ? path : QueryHelpers.AddQueryString(path, query);
            using var response = await Client.GetAsync(url).ConfigureAwait(false);
            using var doc = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            return doc.RootElement.Clone();
        }

        public static async IAsyncEnumerable<long> JobIds(string tenant)
        {
            var page = 1;
            bool more;
            do
            {
                var root = await GetAsync($"jpm/v2/tenant/{tenant}/jobs", new Dictionary<string, string> { ["page"] = page.ToString(), ["modifiedBefore"] = "2024-01-01" });
                foreach (var job in root.GetProperty("data").EnumerateArray())
                    yield return job.GetProperty("id").GetInt64();
                more = root.GetProperty("hasMore").GetBoolean();
                page++;
            } while (more);
        }
    }
}
