import Testing

@testable import Guild

@Suite("Typed reactions")
struct TypedReactionTests {
    @Test(
        "a reply that is nothing but thanks or a sign is one",
        arguments: [
            "thanks", "Thanks!", "Thank you so much, Jane!", "Hi Jane,\nthanks a lot.\nBen", "+1", "👍", "👍🏽", "👍👍",
            "Very helpful, thank you.", "Danke!", "Vielen Dank, Anna!",
            "Hallo zusammen,\n\nherzlichen Dank für die Antwort! Danke\n\nBen",
            "Merci beaucoup !", "Merci à tous", "¡Muchas gracias!", "Gracias Lucía", "Grazie mille!", "Muito obrigada",
            "Hartelijk bedankt!", "Tack så mycket!", "Mange tak", "Dziękuję bardzo", "Děkuji moc", "Çok teşekkürler",
            "ありがとうございます", "谢谢", "helpful", "🙏", "Great answer, thanks 😊", "thx",
            "Hello Jane,\nthank you.\n\nBest regards\nBen Okri",
            "Bonjour Anna,\nmerci beaucoup !\nBonne journée\nBen", "Gracias. Un saludo, Lucía", "ok thanks",
            "Très utile, merci",
            "Thanks, that helps", "Hallo Anna,\ndanke!\nViele Grüße\nBen",
        ])
    func helpful(text: String) {
        #expect(
            TypedReaction(text, names: ["Jane Doe", "Ben Okri", "Anna Berg", "Lucía Pérez"]) == .helpful(sign: "👍"))
    }

    @Test("a heart stays one", arguments: ["❤️", "♥", "Thanks ❤️", "💚"])
    func hearts(text: String) {
        #expect(TypedReaction(text) == .helpful(sign: "❤"))
    }

    @Test("a rating in stars stands alone", arguments: [("4/5", 4), ("5 / 5", 5), ("1/5\n\nBen", 1)])
    func stars(text: String, number: Int) {
        #expect(TypedReaction(text, names: ["Ben Okri"]) == .stars(number))
    }

    @Test("what is given may be taken back", arguments: ["unrate", "Unrate.", "unlike"])
    func takenBack(text: String) {
        #expect(TypedReaction(text) == .takenBack)
    }

    @Test(
        "whoever says more says it to people",
        arguments: [
            "Thanks, but no.", "Thanks. Where is it?", "Thank you, I will try it tomorrow.", "No thanks", "Thanks. No.",
            "Danke. Nein.", "Danke, das hat bei mir leider nicht geholfen.", "Danke, ich komme um drei.",
            "Vielen Dank, wir treffen uns in Raum 12", "Danke. Absage.", "Merci, mais je préfère l'autre.",
            "Merci, à demain 10h", "Gracias, lo pruebo mañana.", "Gracias, pero no funciona", "Grazie, ma non va",
            "Yes", "No", "I agree", "Agreed", "ok", "great", "cool", "Tak", "4/5 of us agree", "6/5", "4/10", "1",
            "+1 for Tuesday", "👍 for the first one, 👎 for the second", "👎", "Not helpful", "That was helpful?",
            "unrate me",
            "Was that helpful to you?", "Nicht hilfreich", "Jane", "Hello", "thanks @ben", "1+1", "Thanks, 12 is fine",
            "Thank you for nothing", "+1 Tuesday", "Danke, Mittwoch!", "👍 Monday and Tuesday", "+1 Option B",
            "Thanks\nComing",
            "Thanks, Idiot", "Danke, Krank", "Danke! Dabei.", "Many thanks, Carla!", "Thanks 🙄", "👍❓", "Merci Lundi",
            "Thanks! Done.", "Bedankt, tot morgen", "Tack, vi ses på fredag", "ありがとう、明日行きます",
        ])
    func posts(text: String) {
        #expect(TypedReaction(Post(subject: "Re: Rooms", text: text), names: ["Jane Doe", "Ben Okri"]) == nil)
    }

    @Test("a mean is damped, and shown once five have rated")
    func means() {
        #expect(ReactionCount.mean(of: [ReactionCount(sign: "👍", count: 9)]) == nil)
        #expect(ReactionCount.mean(of: [ReactionCount(sign: "5/5", count: 4)]) == "rated by 4")
        let five = [ReactionCount(sign: "5/5", count: 5)]
        #expect(ReactionCount.mean(of: five) == "4.3 of 5, by 5")
        #expect(ReactionCount.mean(of: five + [ReactionCount(sign: "1/5", count: 5)]) == "3.0 of 5, by 10")
        #expect(ReactionCount.mean(of: [ReactionCount(sign: "4/5", count: 97)]) == "4.0 of 5, by 97")
    }

    @Test("a prepared mail has its word in the subject; a reply's subject is the thread's")
    func prepared() {
        #expect(TypedReaction(Post(subject: "helpful", text: "")) == .helpful(sign: "👍"))
        #expect(TypedReaction(Post(subject: "re.abcdefgh helpful", text: "")) == .helpful(sign: "👍"))
        #expect(TypedReaction(Post(subject: "Re: Thanks", text: "")) == nil)
        #expect(TypedReaction(Post(subject: "Thanks", text: "Where is it?")) == nil)
    }
}
