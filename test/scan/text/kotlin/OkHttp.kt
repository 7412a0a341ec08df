class OkHttp(private val tenant: String) {
    companion object {
        const val BASE = "https://api.servicetitan.io"
    }

    private fun get(path: String, query: Map<String, String> = emptyMap()): JSONObject {
        val builder = "$BASE/$path".toHttpUrl().newBuilder()
        query.forEach { (key, value) -> builder.addQueryParameter(key, value) }
        val request = Request.Builder().url(builder.build()).header("ST-App-Key", key).build()
        return JSONObject(client.newCall(request).execute().body!!.string())
    }

    fun customer(id: Long): String {
        val customer = get("crm/v2/tenant/$tenant/customers/$id")
        return customer.getString("name") + customer.getJSONObject("address").getString("zip")
    }
}
