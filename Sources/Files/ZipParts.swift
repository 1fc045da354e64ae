import CFiles
import Guild

/// The members of a zip that a document's words stand in.
final class ZipParts {
    let parts: [String: [UInt8]]
    private var isBroken = false
    private let outcome: gp_files_outcome

    init(_ bytes: [UInt8], wanted: @escaping (String) -> Bool) {
        let taking = Taking(wanted: wanted)
        outcome = bytes.withUnsafeBytes { raw in
            gp_files_zip(
                raw.bindMemory(to: CChar.self).baseAddress, raw.count, Unmanaged.passUnretained(taking).toOpaque(),
                { context, name in
                    guard let context, let name else { return 0 }
                    return Taking.of(context).wanted(String(cString: name)) ? 1 : 0
                },
                { context, name, bytes, count in
                    guard let context, let name, let bytes else { return }
                    Taking.of(context).parts[String(cString: name)] = Array(
                        UnsafeRawBufferPointer(start: bytes, count: count))
                })
        }
        parts = taking.parts
    }

    /// Nil: its members can be read.
    var obstacle: FileText? {
        let found = FileReading.outcome(outcome)
        if found != .read { return FileText(found) }
        return parts.isEmpty ? FileText(.failed) : nil
    }

    /// What was found in them; nothing in broken ones is no empty document.
    func text(_ pieces: [FileText.Piece]) -> FileText {
        let text = FileText(pieces: pieces)
        return text.outcome == .empty && isBroken ? FileText(.failed) : text
    }

    subscript(name: String) -> XMLEvents? {
        parts[name].flatMap { XMLEvents($0) { [weak self] in self?.isBroken = true } }
    }

    /// Those whose names begin so, in the order of the numbers in them: slide2 stands before slide10.
    func names(_ beginning: String) -> [String] {
        parts.keys.filter { $0.hasPrefix(beginning) }.sorted { ($0.count, $0) < ($1.count, $1) }
    }

    private final class Taking {
        let wanted: (String) -> Bool
        var parts: [String: [UInt8]] = [:]

        init(wanted: @escaping (String) -> Bool) { self.wanted = wanted }

        static func of(_ context: UnsafeMutableRawPointer) -> Taking {
            Unmanaged<Taking>.fromOpaque(context).takeUnretainedValue()
        }
    }
}
