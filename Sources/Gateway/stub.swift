enum StubGateway {}
