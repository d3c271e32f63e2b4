/** Texts at which readers, patterns and encodings have been known to differ. */
export const oddTexts: readonly string[] = [
  ..."|a\n|\n| |\u00a0|\ufeff|\u0085|\u2028|\ud83d\ude00|é|e\u0301|\u0130|ı|K|\u0000|\u200b|\r|a\r\n".split(
    "|",
  ),
  ...[
    "2024",
    "2024-11-15",
    "2024-13",
    "2024-1X",
    "2024-11-15T17:15:00Z",
    "2024-11-15\n",
    "202X-02-29",
    "../2024",
  ],
  ...[
    "٢٠٢٤",
    "２０２４-11",
    "2024‐11",
    "2024/2025",
    "2024/",
    "/2024",
    "/",
    "..",
    "-2024",
    "2024-11-15?",
    "2024??",
  ],
  ...["17:15", "24:00", "17:15:60", "PT1H", "PT", "P1D", "PT1H1H", "PT17M6S", "pt1h", "PT0S", "PT99999H"],
  ...["en", "de-CH", "x", "en-", "i-klingon", "zh-Hant-TW", "eń"],
  ...[
    "https://example.org",
    "https://ä.org",
    "https://x.org/%zz",
    "https://x.org/%7e",
    "http://[::1]/",
    "ftp://x",
  ],
  ...["https://x.org/$", "urn:x:[a]", "urn:x:$", "urn:x:a\\b", "https://x.org/#a", "https://x.org/a\n"],
  ...["javascript:alert(1)", "urn:x:y", "mailto:a@b.example", "a:", "https://x.org/a b", "HTTPS://X.ORG"],
  ...["/", "//", "/a/~0", "/a/~2", "~", "a", "/😀", "/a\n/b", "/a\n", "/a b"],
  ...["Q42", "Q0", "q42", "CH", "GB-SCT", "ch", "C", "minimal", "a--b", "-a", "a-", "A", "a_b", "0"],
  ...["a".repeat(64), "A".repeat(64), "0".repeat(63), `${"0".repeat(64)}\n`],
  ...["true", "null", "1", "1.0", "[]", "{}", "constructor", "__proto__"],
];

/** Texts that are no well-formed Unicode, and that not every reader takes. */
export const halfTexts: readonly string[] = ["\ud800", "\udc00", "a\ud83d", "\ude00\ud83d", "/\ud800"];

/** Numbers at the edges of what a count, a float or an integer holds. */
export const oddNumbers: readonly number[] = [
  ...[0, -0, -1, 1, 0.5, 1e9, 1e9 + 1, 2 ** 31, 2 ** 53, 2 ** 53 - 1, 1e20, 1e308, -1e308, 5e-324],
];

/** The same, as only JSON text can hold them. */
export const writtenNumbers: readonly string[] = [
  ...[
    "1.0",
    "1e2",
    "1E+2",
    "100e-2",
    "-0",
    "-0.0",
    "0.0",
    "-1.0",
    "1.5",
    "1e400",
    "-1e400",
    "1e-400",
    "1e20",
  ],
  ...["9007199254740993", "999999999.99999999999", "1000000000", "1000000000.0", "1000000001", "1e9", "10e8"],
  ...["18446744073709551616", "1.0000000000000000000000001", "123456789012345678901234567890"],
];

/** Keys that a model does not have, that resemble its own, or that programs may take for something else. */
export const oddKeys: readonly string[] = [
  ...["id", "note", "kind", "evidence", "Id", "id ", "", "toString", "constructor", "__proto__x", "$ref"],
  ...["hasOwnProperty", "length", "é", "😀", "a/b", "~", "$schema", "$id", "valueOf", "\n", "note\n"],
];
