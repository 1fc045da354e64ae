import Mail

/// A message as it is carried: made anew from an allow-list, never passed on.
public struct PrivateText {
    public private(set) var text: String
    /// An address of its author's stood in it, and stands there no more.
    public private(set) var isReplaced = false

    /// `handle`: what stands there instead.
    public init(_ written: String, replacing addresses: Set<String>, by handle: String) {
        let bytes = Array(written.utf8)
        var out: [UInt8] = []
        var from = 0
        for found in WrittenAddresses.all(in: bytes, but: nil) {
            let address = String(decoding: bytes[found.address], as: UTF8.self)
            guard let key = MailAddress(address: address)?.key, addresses.contains(key) else { continue }
            out += bytes[from..<found.address.lowerBound]
            out += Array("@\(handle)".utf8)
            from = found.address.upperBound
            isReplaced = true
        }
        out += bytes[from...]
        text = String(decoding: out, as: UTF8.self)
    }
}

/// The files of a message: what may travel, and what does not.
public struct PrivateFiles {
    public private(set) var kept: [PrivateFile] = []
    public private(set) var left: [String] = []
    /// A kind of file that names whoever made it.
    public private(set) var namesAuthor = false

    static let most = 20

    public init(_ parts: [Part]) {
        for part in parts {
            let name = part.filename ?? "file"
            let type = part.type.lowercased()
            if let danger = DangerousFile(name: part.filename, bytes: part.bytes) {
                left.append("\(name) (\(danger.words))")
            } else if PrivateFiles.tells(type, name) || PrivateFiles.wasMail(part) || kept.count == PrivateFiles.most {
                left.append(name)
            } else {
                kept.append(
                    PrivateFile(
                        name: MailAddress.cleanName(String(name.prefix(120))), type: type,
                        bytes: PictureMetadata.removed(from: part.bytes)))
                namesAuthor = namesAuthor || PrivateFiles.namesAuthor(type, name)
            }
        }
    }

    /// Cards, calendars, signatures, keys, and mails: they say who somebody is, and where.
    private static func tells(_ type: String, _ name: String) -> Bool {
        let name = name.lowercased()
        return type.contains("vcard") || type == "text/directory" || type == "text/calendar"
            || type.hasPrefix("message/") || type.contains("pgp-") || type.contains("pkcs7")
            || type.contains("ms-tnef")
            || [
                ".vcf", ".ics", ".asc", ".sig", ".p7s", ".p7m", ".eml", ".msg", ".eml.txt", ".msg.txt", "mail.txt",
                "winmail.dat",
            ].contains {
                name.hasSuffix($0)
            }
    }

    /// A mail among the files was made plain text when it was read (`Scrub`).
    private static func wasMail(_ part: Part) -> Bool {
        part.type == "text/plain" && part.bytes.starts(with: "Subject: ".utf8)
    }

    private static func namesAuthor(_ type: String, _ name: String) -> Bool {
        let name = name.lowercased()
        return [".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".ods", ".odp", ".pdf"].contains {
            name.hasSuffix($0)
        } || type.contains("officedocument") || type.contains("opendocument") || type == "application/pdf"
    }
}
