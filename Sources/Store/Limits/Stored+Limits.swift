import Guild

extension LimitSaid {
    init?(_ name: String, _ fields: StoredValue.Fields) {
        guard name == "goesOn" || name == "isStopped", let author = fields.text("_0") else { return nil }
        self = name == "goesOn" ? .goesOn(author) : .isStopped(author)
    }

    var stored: StoredValue {
        switch self {
        case .goesOn(let author): .named("goesOn", ["_0": .text(author)])
        case .isStopped(let author): .named("isStopped", ["_0": .text(author)])
        }
    }
}
