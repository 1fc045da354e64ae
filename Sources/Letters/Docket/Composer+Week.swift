import Guild
import Mail

/// What a group may need, for whoever looks after it.
extension Composer {
    func week(_ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders) throws(Failure) -> LetterForm {
        let week = facts.docket.week
        guard !week.introductions.isEmpty || !week.questions.isEmpty || !week.resting.isEmpty else {
            throw .nothingToSay("everything in it has been answered")
        }
        let isOne = week.groups.count == 1
        var values = common(isOne ? week.groups.first : nil)
        values["isOne"] = isOne
        values["introductions"] = week.introductions.map { open($0, isOne, holes) }
        values["hasIntroductions"] = !week.introductions.isEmpty
        values["questions"] = week.questions.map { open($0, isOne, holes) }
        values["hasQuestions"] = !week.questions.isEmpty
        values["resting"] = week.resting.map { thread in
            var one = open(thread.post, isOne, holes)
            one["said"] = thread.said.map { Values(values: ["who": $0.author, "words": $0.words]) }
            let reply = name(.reply, thread.post.id.rawValue, holes)
            one["closeLink"] = ours.mailto(
                reply, subject: "Re: \(thread.post.title)",
                body: "close: ")
            return one
        }
        values["hasResting"] = !week.resting.isEmpty
        let what = isOne ? week.groups.first?.title ?? "" : "your groups"
        return service("week", "What \(what) may need", values, to: facts, moment, isReply: false)
            .form(boundary: moment.nonce, placeholders: holes)
    }

    private func open(_ post: PostFacts, _ isOne: Bool, _ holes: Placeholders) -> Values {
        let reply = name(.reply, post.id.rawValue, holes)
        var one = Values(values: [
            "title": post.title, "author": post.author, "opening": post.excerpt, "url": site(.permalink(post.id)),
            "reply": written(reply), "replyLink": ours.mailto(reply, subject: "Re: \(post.title)"),
        ])
        one.set("in", isOne ? nil : post.group.title)
        return one
    }
}
