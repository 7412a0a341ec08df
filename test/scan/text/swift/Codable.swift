final class Api {
    static let shared = Api()
    private let host = "api.servicetitan.io"

    private func fetch<T: Decodable>(_ path: String, query: [String: String] = [:], as type: T.Type) async throws -> T {
        var url = "https://\(host)/\(path)?"
        for (key, value) in query { url += "\(key)=\(value)&" }
        let (data, _) = try await URLSession.shared.data(from: URL(string: url)!)
        return try JSONDecoder().decode(T.self, from: data)
    }

    func appointments(_ tenant: Int, job: Int) async throws -> [Appointment] {
        try await fetch("jpm/v2/tenant/\(tenant)/appointments", query: ["jobId": "\(job)"], as: Page<Appointment>.self).data
    }
}
