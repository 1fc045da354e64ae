import CFiles

/// XML as a row of events, element names without their prefixes. What is broken ends it there; what stood before counts.
final class XMLEvents {
    enum Event {
        case opens(String), closes(String), text(String)
    }

    private let bytes: UnsafeMutableBufferPointer<CChar>
    private let xml: OpaquePointer
    /// Rung where it ends too early.
    private let onBroken: () -> Void

    init?(_ octets: [UInt8], onBroken: @escaping () -> Void) {
        self.onBroken = onBroken
        bytes = .allocate(capacity: max(octets.count, 1))
        _ = bytes.initialize(from: octets.lazy.map { CChar(bitPattern: $0) })
        guard let xml = gp_xml_open(bytes.baseAddress, octets.count) else {
            bytes.deallocate()
            return nil
        }
        self.xml = xml
    }

    deinit {
        gp_xml_close(xml)
        bytes.deallocate()
    }

    func next() -> Event? {
        switch gp_xml_next(xml) {
        case GP_XML_OPENS: return .opens(String(cString: gp_xml_name(xml)))
        case GP_XML_CLOSES: return .closes(String(cString: gp_xml_name(xml)))
        case GP_XML_TEXT: return .text(String(cString: gp_xml_text(xml)))
        case GP_XML_END: return nil
        default:
            onBroken()
            return nil
        }
    }

    /// Of the element that opens; one without a prefix, where there are several.
    func attribute(_ name: String) -> String? {
        attribute(name, isPrefixed: false) ?? attribute(name, isPrefixed: true)
    }

    func attribute(_ name: String, isPrefixed: Bool) -> String? {
        gp_xml_attribute(xml, name, isPrefixed ? 1 : 0).map { String(cString: $0) }
    }
}
