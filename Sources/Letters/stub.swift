enum StubLetters {}
