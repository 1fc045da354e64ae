import Guild

extension DeliveryLetter {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        switch name {
        case "addressFailing":
            guard let address = fields.text("_0") else { return nil }
            self = .addressFailing(address)
        case "probe": self = .probe
        case "hostNotice": self = .hostNotice
        default: return nil
        }
    }

    var stored: StoredValue {
        switch self {
        case .addressFailing(let address): .named("addressFailing", ["_0": .text(address)])
        case .probe: .named("probe")
        case .hostNotice: .named("hostNotice")
        }
    }
}
