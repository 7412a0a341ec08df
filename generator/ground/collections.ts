/** What is kept by key, and what is worked out once for an object. */

/** Adds to the list of a key. */
export function append<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Items by their key, in their order; what has no key is left out. */
export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K | undefined): Map<K, T[]> {
  const lists = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) append(lists, key, item);
  }
  return lists;
}

/** The function, asked once for each object. */
export function once<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly made: T }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.made;
    const made = make(key);
    known.set(key, { made });
    return made;
  };
}

/**
 * Pairs items by each way in turn, the surest first: whoever has a partner has no other.
 *
 * @param ways the partner among those that have none yet; a way sees what `found` did for the pairs before
 * @returns what is left on both sides, in its order
 */
export function pairOff<A, B>(
  old: Iterable<A>,
  current: Iterable<B>,
  ways: readonly ((item: A, free: readonly B[]) => B | undefined)[],
  found: (item: A, partner: B) => void,
): { readonly removed: readonly A[]; readonly added: readonly B[] } {
  let removed = [...old];
  const free = [...current];
  for (const partnerOf of ways) {
    removed = removed.filter((item) => {
      const partner = partnerOf(item, free);
      if (partner === undefined) return true;
      free.splice(free.indexOf(partner), 1);
      found(item, partner);
      return false;
    });
  }
  return { removed, added: free };
}

/** What a map has for a key, made when somebody asks first. */
export function getOrAdd<K, V>(
  map: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
