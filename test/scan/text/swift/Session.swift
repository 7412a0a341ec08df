import Foundation

struct Titan {
    let base = "https://api.servicetitan.io"
    let tenant: String

    // URL(string: "https://api.servicetitan.io/crm/v2/tenant/1/ignored")
    func jobs(page: Int) async throws -> [[String: Any]] {
        var components = URLComponents(string: "\(base)/jpm/v2/tenant/\(tenant)/jobs")!
        components.queryItems = [
            URLQueryItem(name: "page", value: String(page)),
            URLQueryItem(name: "modifiedAfter", value: "2024-01-01"),
        ]
        var request = URLRequest(url: components.url!)
        request.setValue("key", forHTTPHeaderField: "ST-App-Key")
        let (data, response) = try await URLSession.shared.data(for: request)
        guard (response as? HTTPURLResponse)?.statusCode != 429 else { throw Busy() }
        let json = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        return json?["data"] as? [[String: Any]] ?? []
    }

    func book(name: String) {
        var request = URLRequest(url: URL(string: base + "/crm/v2/tenant/" + tenant + "/bookings")!)
        request.httpMethod = "POST"
        request.httpBody = try? JSONSerialization.data(withJSONObject: ["name": name, "summary": "x"])
        URLSession.shared.dataTask(with: request) { data, response, error in
            let answer = try! JSONSerialization.jsonObject(with: data!) as! [String: Any]
            print(answer["id"]!)
        }.resume()
    }
}
