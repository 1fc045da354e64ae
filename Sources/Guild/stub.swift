enum StubGuild {}
