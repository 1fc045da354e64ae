import Guild

extension Snapshot {
    func read(_ intent: QuestionIntent, _ occasion: Occasion, into situation: inout Situation) throws {
        switch intent {
        case .confirm(let claim, _):
            try read(claim, occasion, into: &situation)
            situation.question = try question(QuestionID(claim.thing))
            if let question = situation.question {
                if question.kind.asksFacilitators, let group = question.group {
                    situation.group = try self.group(id: group)
                }
                if question.kind == .triage(.flagged), let id = question.choices.first {
                    situation.desk.triage[id] = try triage(of: id, by: nil, now: occasion.now)
                }
                if question.kind == .identity(.whose) { situation.group = try group(ofHeld: question.recipient) }
            }
            // A question to somebody who is not known here names no person.
            if claim.person.rawValue == 0, situation.question?.person == nil {
                situation.tokenIsGenuine = occasion.vouches(claim, 0)
            }
        }
    }
}
