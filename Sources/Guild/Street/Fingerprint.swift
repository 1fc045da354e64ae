import Crypto
import Mail

/// Tells two copies of one mail from two mails: SHA-256 over its bytes without the trace fields that every
/// passage adds, line ends folded. UIDs change when a mailbox is migrated or restored; this does not.
public struct Fingerprint: Sendable, Hashable {
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) { self.bytes = bytes }

    public init(of mail: [UInt8]) {
        var hash = SHA256()
        mail.withUnsafeBytes { buffer in
            var at = 0
            var skipping = false
            var kept: [UInt8] = []
            kept.reserveCapacity(buffer.count)
            // The header, line by line.
            while at < buffer.count {
                let end = buffer[at...].firstIndex(of: ASCII.lf) ?? buffer.count
                let line = buffer[at..<end]
                at = end + 1
                if line.isEmpty || line.elementsEqual([ASCII.cr]) { break }
                if !ASCII.isBlank(line.first!) { skipping = Fingerprint.isTrace(line) }
                if skipping { continue }
                kept.append(contentsOf: line.last == ASCII.cr ? line.dropLast() : line)
                kept.append(ASCII.lf)
            }
            kept.append(ASCII.lf)
            while at < buffer.count {
                let end = buffer[at...].firstIndex(of: ASCII.lf) ?? buffer.count
                let line = buffer[at..<end]
                kept.append(contentsOf: line.last == ASCII.cr ? line.dropLast() : line)
                kept.append(ASCII.lf)
                at = end + 1
            }
            kept.withUnsafeBytes { hash.update(bufferPointer: $0) }
        }
        bytes = Array(hash.finalize())
    }

    private static func isTrace(_ line: Slice<UnsafeRawBufferPointer>) -> Bool {
        let traces: [StaticString] = [
            "received:", "return-path:", "delivered-to:", "x-original-to:", "envelope-to:", "x-envelope-to:",
            "x-delivered-to:", "delivery-date:", "authentication-results:", "arc-", "x-received:", "received-spf:",
            "x-spam",
            "x-google-", "x-gm-", "x-ms-exchange-", "x-microsoft-", "x-forefront-", "x-virus-", "status:", "x-status:",
            "x-uid:", "x-keywords:", "x-mozilla-", "lines:", "content-length:", "from ",
        ]
        return traces.contains { ASCII.hasPrefix(line, $0) }
    }
}
