/** Languages that are read by their text: how each writes comments, strings and values put into them, blocks, and names. A language is a row. */

/** A way to write a text. */
export interface StringForm {
  /** Sticky; its first group, where it has one, is what closes the text. */
  readonly open: RegExp;
  readonly close?: string;
  /** How what closes it is written inside of it. */
  readonly escapes: "backslash" | "doubled" | "none";
  /** How values stand in it. */
  readonly holes?: HoleForm;
  readonly isMultiline?: true;
  /** It begins on the next line and ends with a line that its first group names. */
  readonly isHeredoc?: true;
  /** It is a name, only quoted. */
  readonly isName?: true;
}

export interface HoleForm {
  readonly open: string;
  readonly close: ")" | "}";
  /** `$name` without brackets does as well. */
  readonly isBare?: true;
}

/** What a word means where a statement begins. */
export type Keyword =
  | "function"
  | "type"
  /** `if` and the like: an expression follows, then a block. */
  | "head"
  | "loop"
  | "return"
  | "declare"
  /** Says nothing that matters here: `public`, `else`. */
  | "skip"
  /** Nothing to the end of the line matters. */
  | "import";

export interface Language {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly lineComments: readonly string[];
  readonly blockComments: readonly (readonly [string, string])[];
  readonly strings: readonly StringForm[];
  /** Sticky: a name. */
  readonly names: RegExp;
  /** A statement ends where the line does. */
  readonly hasLines: boolean;
  readonly blocks: "braces" | "indent" | "end" | "none";
  /** Where declarations have the type. */
  readonly types: "before" | "after" | "none";
  readonly keywords: Readonly<Record<string, Keyword>>;
  /** `{` where a value is expected. */
  readonly brace: "dict" | "lambda" | "list" | "block";
  /** `[` where a value is expected holds names with values, even where it is not seen at once. */
  readonly bracket?: "record";
  /** Joins texts besides `+`. */
  readonly concat?: "." | "&";
  /** Blocks and arguments may follow a call without brackets. */
  readonly trailing?: "lambda" | "command";
  /** What the instance calls itself. */
  readonly self: readonly string[];
  /** Code stands between these only. */
  readonly island?: { readonly open: RegExp; readonly close: string };
}

function keywords(rows: Partial<Record<Keyword, string>>): Readonly<Record<string, Keyword>> {
  return Object.fromEntries(
    Object.entries(rows).flatMap(([kind, words]) =>
      words.split(" ").map((word) => [word, kind as Keyword] as const),
    ),
  );
}

const NAME = /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/y;
const C_COMMENTS = { lineComments: ["//"], blockComments: [["/*", "*/"]] } as const;
const DOUBLE = { open: /"/y, close: '"', escapes: "backslash" } as const;
const SINGLE = { open: /'/y, close: "'", escapes: "backslash" } as const;
const TRIPLE = { open: /"""/y, close: '"""', escapes: "backslash", isMultiline: true } as const;
const DOLLAR = { open: "${", close: "}", isBare: true } as const;

const PYTHON: Language = {
  name: "python",
  extensions: ["py", "pyw", "pyi"],
  lineComments: ["#"],
  blockComments: [],
  strings: [
    {
      open: /(?:[fF][rR]?|[rR][fF])("""|''')/y,
      escapes: "backslash",
      holes: { open: "{", close: "}" },
      isMultiline: true,
    },
    { open: /(?:[fF][rR]?|[rR][fF])(["'])/y, escapes: "backslash", holes: { open: "{", close: "}" } },
    { open: /[rRbBuU]{0,2}("""|''')/y, escapes: "backslash", isMultiline: true },
    { open: /[rRbBuU]{0,2}(["'])/y, escapes: "backslash" },
  ],
  names: NAME,
  hasLines: true,
  blocks: "indent",
  types: "after",
  keywords: keywords({
    function: "def",
    type: "class",
    head: "if elif with except match",
    loop: "for while",
    return: "return yield",
    import: "import from global nonlocal",
    skip: "else try finally async pass raise del assert break continue",
  }),
  brace: "dict",
  self: ["self", "cls"],
};

const CSHARP: Language = {
  name: "csharp",
  extensions: ["cs", "csx"],
  ...C_COMMENTS,
  lineComments: ["//", "#region", "#endregion", "#nullable", "#pragma", "#if", "#endif", "#else"],
  strings: [
    {
      open: /\$@"|@\$"/y,
      close: '"',
      escapes: "doubled",
      holes: { open: "{", close: "}" },
      isMultiline: true,
    },
    {
      open: /\$"""/y,
      close: '"""',
      escapes: "none",
      holes: { open: "{", close: "}" },
      isMultiline: true,
    },
    { open: /\$"/y, close: '"', escapes: "backslash", holes: { open: "{", close: "}" } },
    { open: /@"/y, close: '"', escapes: "doubled", isMultiline: true },
    { ...TRIPLE, escapes: "none" },
    DOUBLE,
    SINGLE,
  ],
  names: NAME,
  hasLines: false,
  blocks: "braces",
  types: "before",
  keywords: keywords({
    type: "class interface struct record enum",
    head: "if switch using lock catch fixed",
    loop: "for foreach while",
    return: "return",
    declare: "var const",
    import: "namespace",
    skip: "public private protected internal static readonly async override virtual sealed abstract partial else try finally do throw yield get set init required global case default unsafe extern volatile event",
  }),
  brace: "list",
  self: ["this", "base"],
};

const JAVA: Language = {
  name: "java",
  extensions: ["java", "groovy", "gradle"],
  ...C_COMMENTS,
  strings: [TRIPLE, DOUBLE, SINGLE],
  names: NAME,
  hasLines: false,
  blocks: "braces",
  types: "before",
  keywords: keywords({
    type: "class interface enum record",
    head: "if switch try catch synchronized",
    loop: "for while",
    return: "return",
    declare: "var def",
    import: "import package",
    skip: "public private protected static final abstract override default else finally do throw new_ native transient volatile sealed case",
  }),
  brace: "list",
  self: ["this", "super"],
};

const PHP: Language = {
  name: "php",
  extensions: ["php", "phtml", "inc"],
  lineComments: ["//", "#"],
  blockComments: [["/*", "*/"]],
  strings: [
    {
      open: /<<<[ \t]*'(\w+)'[^\n]*\n/y,
      escapes: "none",
      isMultiline: true,
      isHeredoc: true,
    },
    {
      open: /<<<[ \t]*"?(\w+)"?[^\n]*\n/y,
      escapes: "backslash",
      holes: { open: "{$", close: "}", isBare: true },
      isMultiline: true,
      isHeredoc: true,
    },
    { ...DOUBLE, holes: { open: "{$", close: "}", isBare: true }, isMultiline: true },
    { ...SINGLE, isMultiline: true },
  ],
  names: /\$?[A-Za-z_\u0080-\uffff\\][\w\u0080-\uffff\\]*/y,
  hasLines: false,
  blocks: "braces",
  types: "before",
  keywords: keywords({
    function: "function",
    type: "class interface trait enum",
    head: "if elseif switch catch match",
    loop: "for foreach while",
    return: "return",
    declare: "const",
    import: "use namespace",
    skip: "public private protected static readonly abstract final else try finally do throw echo print var global case default",
  }),
  brace: "block",
  concat: ".",
  self: ["$this", "self", "static", "parent"],
  island: { open: /<\?(?:php\b|=)/g, close: "?>" },
};

const RUBY: Language = {
  name: "ruby",
  extensions: ["rb", "rake", "ru", "erb"],
  lineComments: ["#"],
  blockComments: [["\n=begin", "\n=end"]],
  strings: [
    { ...DOUBLE, holes: { open: "#{", close: "}" }, isMultiline: true },
    { ...SINGLE, isMultiline: true },
    { open: /`/y, close: "`", escapes: "backslash", holes: { open: "#{", close: "}" } },
    { open: /:"/y, close: '"', escapes: "backslash", holes: { open: "#{", close: "}" } },
  ],
  names: /(?:@@?|\$)?[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*(?:[?!](?![=~]))?/y,
  hasLines: true,
  blocks: "end",
  types: "none",
  keywords: keywords({
    function: "def",
    type: "class module",
    head: "if elsif unless case when rescue",
    loop: "while until for",
    return: "return",
    import: "require require_relative include extend attr_reader attr_accessor alias",
    skip: "else begin ensure then private public protected yield next break redo retry",
  }),
  brace: "dict",
  trailing: "command",
  self: ["self"],
};

const GO: Language = {
  name: "go",
  extensions: ["go"],
  ...C_COMMENTS,
  strings: [DOUBLE, { open: /`/y, close: "`", escapes: "none", isMultiline: true }, SINGLE],
  names: NAME,
  hasLines: true,
  blocks: "braces",
  types: "none",
  keywords: keywords({
    function: "func",
    type: "type",
    head: "if switch select",
    loop: "for",
    return: "return",
    declare: "var const",
    import: "package import",
    skip: "else go defer case default break continue fallthrough goto",
  }),
  brace: "block",
  self: [],
};

const KOTLIN: Language = {
  name: "kotlin",
  extensions: ["kt", "kts"],
  ...C_COMMENTS,
  strings: [{ ...TRIPLE, escapes: "none", holes: DOLLAR }, { ...DOUBLE, holes: DOLLAR }, SINGLE],
  names: NAME,
  hasLines: true,
  blocks: "braces",
  types: "after",
  keywords: keywords({
    function: "fun",
    type: "class interface object",
    head: "if when catch",
    loop: "for while",
    return: "return",
    declare: "val var",
    import: "import package",
    skip: "public private protected internal override open abstract sealed data inline suspend const lateinit companion else try finally do throw operator tailrec enum annotation inner",
  }),
  brace: "lambda",
  trailing: "lambda",
  self: ["this"],
};

const SWIFT: Language = {
  name: "swift",
  extensions: ["swift"],
  ...C_COMMENTS,
  strings: [
    { open: /#"/y, close: '"#', escapes: "none" },
    { ...TRIPLE, holes: { open: "\\(", close: ")" } },
    { ...DOUBLE, holes: { open: "\\(", close: ")" } },
  ],
  names: /[A-Za-z_$\u0080-\uffff][\w\u0080-\uffff]*/y,
  hasLines: true,
  blocks: "braces",
  types: "after",
  keywords: keywords({
    function: "func init",
    type: "class struct enum protocol extension actor",
    head: "if guard switch catch",
    loop: "for while",
    return: "return",
    declare: "let var",
    import: "import",
    skip: "public private fileprivate internal static final override lazy open else do defer throw mutating weak convenience required case default repeat nonisolated indirect",
  }),
  brace: "lambda",
  trailing: "lambda",
  self: ["self", "Self"],
};

const POWER_QUERY: Language = {
  name: "powerquery",
  extensions: ["pq", "m", "pqm"],
  ...C_COMMENTS,
  strings: [
    { open: /#"/y, close: '"', escapes: "doubled", isName: true },
    { open: /"/y, close: '"', escapes: "doubled" },
  ],
  names: /[A-Za-z_#][\w.]*/y,
  hasLines: false,
  blocks: "none",
  types: "none",
  keywords: keywords({ skip: "section shared" }),
  brace: "list",
  bracket: "record",
  concat: "&",
  self: [],
};

const SCALA: Language = {
  ...KOTLIN,
  name: "scala",
  extensions: ["scala", "sc"],
  strings: [
    { open: /[sf]"""/y, close: '"""', escapes: "none", holes: DOLLAR, isMultiline: true },
    { open: /[sf]"/y, close: '"', escapes: "backslash", holes: DOLLAR },
    TRIPLE,
    DOUBLE,
  ],
  keywords: { ...KOTLIN.keywords, def: "function", trait: "type" },
};

const DART: Language = {
  ...JAVA,
  name: "dart",
  extensions: ["dart"],
  strings: [
    { open: /r(["'])/y, escapes: "none" },
    { open: /("""|''')/y, escapes: "backslash", holes: DOLLAR, isMultiline: true },
    { open: /(["'])/y, escapes: "backslash", holes: DOLLAR },
  ],
  brace: "dict",
};

const RUST: Language = {
  ...GO,
  name: "rust",
  extensions: ["rs"],
  strings: [
    { open: /r#"/y, close: '"#', escapes: "none", isMultiline: true },
    { ...DOUBLE, isMultiline: true },
  ],
  hasLines: false,
  types: "after",
  keywords: keywords({
    function: "fn",
    type: "struct enum impl trait mod",
    head: "if match",
    loop: "for while loop",
    return: "return",
    declare: "let const static",
    import: "use",
    skip: "pub async else unsafe mut",
  }),
  self: ["self"],
};

/** JSON is a value of a language that has nothing else. */
export const JSON_TEXT: Language = {
  ...PYTHON,
  name: "json",
  extensions: ["json"],
  lineComments: [],
  strings: [DOUBLE],
  hasLines: false,
  blocks: "none",
  types: "none",
  keywords: {},
  self: [],
};

export const LANGUAGES: readonly Language[] = [
  PYTHON,
  CSHARP,
  JAVA,
  PHP,
  RUBY,
  GO,
  KOTLIN,
  SWIFT,
  POWER_QUERY,
  SCALA,
  DART,
  RUST,
];

const BY_EXTENSION = new Map(
  LANGUAGES.flatMap((language) => language.extensions.map((extension) => [extension, language] as const)),
);

/** The last part of a name of a file, in lower case. */
export function extensionOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
}

export function languageOf(path: string): Language | undefined {
  return BY_EXTENSION.get(extensionOf(path));
}
