import Foundation
import Testing

@testable import Gateway

/// Every provider's configuration, made from the example that hosts read, is one that Guildpost reads.
@Suite("Providers")
struct ProviderTests {
    private static let example = try! String(
        contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("config.example.toml"), encoding: .utf8)

    @Test(
        "the example with a provider's values is a configuration, and each value has its place",
        arguments: Provider.allCases)
    func reads(provider: Provider) throws {
        let text = provider.applied(to: ProviderTests.example)
        _ = try Configuration(text: text, name: "config.toml", directory: "/etc/guildpost")
        for setting in provider.settings {
            #expect(text.contains("\n\(setting.key) = \(setting.value)\n"), "\(setting.section).\(setting.key)")
        }
        // Comments stay: the host reads on there.
        #expect(
            text.split(separator: "\n").count { $0.hasPrefix("# ") }
                == ProviderTests.example.split(separator: "\n").count { $0.hasPrefix("# ") })
    }

    @Test("Microsoft takes tokens alone, by STARTTLS")
    func microsoft() throws {
        let text = Provider.microsoft365.applied(to: ProviderTests.example)
        #expect(!text.contains("\npassword_file = "))
        let configuration = try Configuration(text: text, name: "config.toml", directory: "/etc/guildpost")
        let server = configuration.mailOut.server
        #expect(server.endpoint.host == "smtp.office365.com" && server.endpoint.port == 587)
    }
}
