object Api {
    private val client = OkHttpClient.Builder().addInterceptor { chain ->
        chain.proceed(chain.request().newBuilder().addHeader("ST-App-Key", BuildConfig.KEY).build())
    }.build()

    fun invoices(tenant: String, from: String?): List<Double> {
        val url = HttpUrl.Builder()
            .scheme("https")
            .host("api.servicetitan.io")
            .addPathSegments("accounting/v2/tenant/$tenant/invoices")
            .addQueryParameter("invoicedOnOrAfter", from ?: "2024-01-01")
            .build()
        val body = client.newCall(Request.Builder().url(url).build()).execute().use { it.body?.string() }
        val root = JSONObject(body ?: "{}")
        val rows = root.getJSONArray("data")
        return (0 until rows.length()).map { rows.getJSONObject(it).getDouble("total") }
    }
}
