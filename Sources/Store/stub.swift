enum StubStore {}
import GRDB
