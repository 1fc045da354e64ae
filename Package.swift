// swift-tools-version: 6.2
import PackageDescription

// The street runs one way and so do the imports: scripts/check-imports holds the table that
// docs/architecture.md explains. SwiftPM alone would let a target import what it never declared.

let ours: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
    name: "guildpost",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "guildpost", targets: ["guildpost"]),
        .executable(name: "guildpost-files", targets: ["guildpost-files"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // Debian's libraries, found by pkg-config.
        .systemLibrary(
            name: "System_curl", path: "Sources/System/curl", pkgConfig: "libcurl",
            providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(
            name: "System_gmime", path: "Sources/System/gmime", pkgConfig: "gmime-3.0",
            providers: [.apt(["libgmime-3.0-dev"])]),
        .systemLibrary(
            name: "System_xml2", path: "Sources/System/xml2", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(
            name: "System_ical", path: "Sources/System/ical", pkgConfig: "libical",
            providers: [.apt(["libical-dev"])]),
        .systemLibrary(
            name: "System_icu", path: "Sources/System/icu", pkgConfig: "icu-i18n",
            providers: [.apt(["libicu-dev"])]),
        .systemLibrary(
            name: "System_psl", path: "Sources/System/psl", pkgConfig: "libpsl",
            providers: [.apt(["libpsl-dev"])]),
        .systemLibrary(
            name: "System_md4c", path: "Sources/System/md4c", pkgConfig: "md4c",
            providers: [.apt(["libmd4c-dev"])]),
        .systemLibrary(
            name: "System_archive", path: "Sources/System/archive", pkgConfig: "libarchive",
            providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(
            name: "System_poppler", path: "Sources/System/poppler", pkgConfig: "poppler-cpp",
            providers: [.apt(["libpoppler-cpp-dev"])]),

        // Thin C wrappers whose public headers are plain C.
        .target(name: "CCurl", dependencies: ["System_curl"]),
        .target(name: "CMime", dependencies: ["System_gmime"]),
        .target(name: "CText", dependencies: ["System_xml2"]),
        .target(name: "CCalendar", dependencies: ["System_ical", "System_icu"]),
        .target(
            name: "CWords", dependencies: ["System_icu"], linkerSettings: [.linkedLibrary("stemmer")]),
        .target(name: "CFiles", dependencies: ["System_archive", "System_xml2", "System_poppler"]),
        .target(name: "CSuffix", dependencies: ["System_psl"]),
        .target(name: "CMarkdown", dependencies: ["System_md4c"]),

        // The pure core.
        .target(name: "Mail", dependencies: ["CMime", "CText", "CCalendar", "CMarkdown"], swiftSettings: ours),
        .target(
            name: "Guild",
            dependencies: ["Mail", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: ours),

        .target(name: "Domains", dependencies: ["Mail", "CSuffix"], swiftSettings: ours),

        // The edges.
        .target(
            name: "Store",
            dependencies: ["Guild", "Mail", "CWords", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: ours),
        .target(
            name: "Letters",
            dependencies: ["Guild", "Mail", .product(name: "Mustache", package: "swift-mustache")],
            swiftSettings: ours),
        .target(name: "Wire", dependencies: ["Mail", "CCurl"], swiftSettings: ours),
        .target(
            name: "Archive",
            dependencies: [
                "Store", "Guild", "Mail", .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: ours),

        // The words of files, in a process of their own.
        .target(name: "Files", dependencies: ["Guild", "Mail", "CFiles"], swiftSettings: ours),
        .executableTarget(name: "guildpost-files", dependencies: ["Files", "Guild", "Mail"], swiftSettings: ours),

        // The assembly.
        .target(
            name: "Gateway",
            dependencies: [
                "Archive", "Letters", "Store", "Wire", "Guild", "Mail", "Domains",
                .product(name: "TOMLKit", package: "TOMLKit"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Subprocess", package: "swift-subprocess"),
            ],
            swiftSettings: ours + [.define("FAULT_POINTS", .when(configuration: .debug))]),
        .executableTarget(
            name: "guildpost",
            dependencies: [
                "Gateway", "Store", "Guild", "Mail",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: ours),

        // Seeded damage to every kind of mail; scripts/fuzz runs many cases, the tests a few.
        .target(
            name: "Fuzzing", dependencies: ["Guild", "Mail", "Domains"], path: "Tests/Fuzzing", swiftSettings: ours),
        .executableTarget(
            name: "reading-fuzz", dependencies: ["Fuzzing"], path: "Tests/FuzzRunner", swiftSettings: ours),

        // Mail programs, as they quote.
        .target(name: "Quoting", path: "Tests/Quoting", swiftSettings: ours),

        // One for each target, and the system tests that run the built program against real servers.
        .testTarget(
            name: "MailTests", dependencies: ["Mail"],
            exclude: ["Replies/attributions.txt", "Replies/headers.txt", "Replies/html.txt", "Replies/stories.txt"],
            swiftSettings: ours),
        .testTarget(
            name: "GuildTests", dependencies: ["Guild", "Mail", "Fuzzing"], exclude: ["Events/Rsvp"],
            swiftSettings: ours),
        .testTarget(
            name: "StoreTests",
            dependencies: ["Store", "Guild", "Mail", .product(name: "GRDB", package: "GRDB.swift")],
            exclude: ["Delivery/StoredLetters"],
            swiftSettings: ours),
        .testTarget(
            name: "ArchiveTests", dependencies: ["Archive", "Store", "Guild", "Mail"], exclude: ["Page/Golden"],
            swiftSettings: ours),
        .testTarget(
            name: "LettersTests", dependencies: ["Letters", "Guild", "Mail"], exclude: ["Golden"], swiftSettings: ours),
        .testTarget(
            name: "FilesTests", dependencies: ["Files", "Guild", "guildpost-files"], exclude: ["make-files.py"],
            swiftSettings: ours),
        .testTarget(name: "WireTests", dependencies: ["Wire", "Mail"], swiftSettings: ours),
        .testTarget(
            name: "GatewayTests",
            dependencies: [
                "Gateway", "Archive", "Domains", "Wire", "Letters", "Store", "Guild", "Mail", "Quoting",
                "guildpost-files",
            ],
            exclude: ["Street/Conversations"], swiftSettings: ours),
        .testTarget(
            name: "SystemTests", dependencies: ["guildpost", "Wire", "Mail", "Quoting"],
            exclude: [
                "Provider/provider.py", "Provider/token-checker.py", "Provider/outside.py", "Upgrade/Before",
                "Upgrade/make-before.py",
            ], swiftSettings: ours),
    ]
)
