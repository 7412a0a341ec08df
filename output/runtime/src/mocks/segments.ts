/** Segments of paths that are parameters in part: `{name}.json`, `{id}:verb`, `{a}-{b}`. */

/** What stands between literals, never nothing; each literal is taken where it comes first, but for the last. */
export function between(
  [first = "", ...others]: readonly string[],
  text: string,
): readonly string[] | undefined {
  let isThere = text.startsWith(first);
  let from = first.length;
  const values = others.map((literal, i) => {
    const isLast = i === others.length - 1;
    const at = isLast ? text.length - literal.length : text.indexOf(literal, from + 1);
    isThere &&= at > from && text.startsWith(literal, at);
    const value = text.slice(from, at);
    from = at + literal.length;
    return value;
  });
  return isThere ? values : undefined;
}
