package titan

import io.ktor.client.*
import io.ktor.client.request.*

private const val HOST = "https://api.servicetitan.io"

class Ktor(private val client: HttpClient, private val tenant: String) {
    suspend fun leads(page: Int): LeadPage = client.get("$HOST/crm/v2/tenant/$tenant/leads") {
        header("ST-App-Key", System.getenv("ST_APP_KEY"))
        parameter("page", page)
        parameter("createdAfter", "2024-01-01")
    }.body()

    suspend fun follow(id: Long) {
        client.post("${HOST}/crm/v2/tenant/${tenant}/leads/${id}/follow-up") {
            setBody(mapOf("followUpDate" to "2024-01-02", "text" to "x"))
        }
    }
}
