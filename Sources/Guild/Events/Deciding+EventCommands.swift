/// Requests about events.
extension Deciding {
    func carryOut(_ command: EventCommand) -> Way {
        switch command {
        case .list(nil): return Way(said: .events(.list(nil)))
        case .list(let name?):
            guard let group = situation.desk.group(name) else { return noGroup(name) }
            return Way(said: .events(.list(group.id)))
        }
    }
}
