/** How many columns of a screen a text takes: letters of East Asian scripts and pictures take two, marks over others none. */

export function columnsOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let columns = 0;
  const letters = text.replace(PICTURES, () => {
    columns += 2;
    return "";
  });
  for (const letter of letters) if (!NONE.test(letter)) columns += WIDE.test(letter) ? 2 : 1;
  return columns;
}

const PLAIN = /^[\x20-\x7f]*$/;
const NONE = /[\x00-\x1f\x7f-\x9f\p{Mn}\p{Me}]/u;
/** Several characters may make one picture. The flag is no part of the syntax that the compiler is set to. */
const PICTURES = new RegExp("\\p{RGI_Emoji}", "gv");
const WIDE = new RegExp(
  `[${[
    ["\u1100-\u115f", "\u2329\u232a", "\u261d\u26f9\u270c\u270d", "\u2630-\u2637", "\u268a-\u268f"],
    ["\u2e80-\u303e", "\u3041-\u3247", "\u3250-\ua4c6", "\ua960-\ua97c", "\uac00-\ud7a3", "\uf900-\ufaff"],
    ["\ufe10-\ufe19", "\ufe30-\ufe6b", "\uff01-\uff60", "\uffe0-\uffe6"],
    ["\u{16fe0}-\u{1b2fb}", "\u{1d300}-\u{1d376}", "\u{1f1ae}", "\u{1f200}-\u{1f265}"],
    ["\u{1f3cb}\u{1f3cc}\u{1f574}\u{1f575}\u{1f590}", "\u{20000}-\u{3fffd}"],
  ]
    .flat()
    .join("")}]`,
  "u",
);
