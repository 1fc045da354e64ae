enum StubArchive {}
import Hummingbird
