/// Something in `config.toml` that the host must mend: where, what, and what to do.
public struct ConfigurationError: Error, Sendable, Equatable, CustomStringConvertible {
    public var file: String
    public var line: Int?
    public var what: String

    public var description: String { line.map { "\(file):\($0): \(what)" } ?? "\(file): \(what)" }
}
