/// What a session is called, so that whoever reads the list of theirs knows which is which.
enum Device {
    /// "Firefox on Windows". Of the words that a browser says of itself (RFC 9110 §10.1.5) only known names are kept.
    static func name(_ agent: String?) -> String {
        let said = (agent ?? "").prefix(512)
        func first(_ names: [(mark: String, name: String)]) -> String? {
            names.first { said.contains($0.mark) }?.name
        }
        let browser = first(browsers) ?? "a browser"
        return first(systems).map { "\(browser) on \($0)" } ?? browser
    }

    /// Most call themselves by the names of those that come later.
    private static let browsers = [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"), ("Chrome/", "Chrome"), ("CriOS/", "Chrome"), ("Safari/", "Safari"),
    ]
    private static let systems = [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("CrOS", "Chromebook"),
        ("Mac OS X", "Mac"), ("Linux", "Linux"),
    ]
}
