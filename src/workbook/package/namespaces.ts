/** Which elements are of the namespaces wanted, at the element that is open. */
export type Scopes = {
  /** Told every piece of text before its elements. */
  readonly expect: (text: string) => void;
  /** Opens an element; its name without prefix if it is wanted. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => string | undefined;
  /** Closes it; its name once more. */
  readonly close: (name: string) => string | undefined;
  /** Whether an element of this name would be wanted here. */
  readonly means: (name: string) => boolean;
};

type Scope = {
  readonly depth: number;
  readonly bindings: ReadonlyMap<string, string>;
  /** Names as written to names without prefix, or to undefined for those that are not wanted. */
  readonly names: Map<string, string | undefined>;
};

/**
 * Namespaces in XML 1.0, 6.1. The parser can do it too, but makes an object of every attribute to do so, which costs a
 * third of the time of a sheet. Declarations stand on few elements, mostly on the first: attributes are looked through
 * only where the text holds «xmlns» at all.
 */
export function newScopes(namespaces: ReadonlySet<string>): Scopes {
  const root: Scope = { depth: 0, bindings: new Map(), names: new Map() };
  const scopes: Scope[] = [root];
  let scope = root;
  let depth = 0;
  let declaring = true;
  let told = 0;
  let before = false;
  let tail = '';
  const localOf = (name: string): string | undefined => {
    const known = scope.names.get(name);
    if (known !== undefined || scope.names.has(name)) return known;
    const colon = name.indexOf(':');
    const wanted = namespaces.has(scope.bindings.get(colon < 0 ? '' : name.slice(0, colon)) ?? '');
    const local = wanted ? name.slice(colon + 1) : undefined;
    scope.names.set(name, local);
    return local;
  };
  return {
    expect(text) {
      const now = (tail + text).includes('xmlns');
      // The tag that was open when the last piece ended may hold what that piece held, or, if none ended in it, an earlier one.
      declaring = now || before || (declaring && told === 0);
      before = now;
      told = 0;
      tail = text.slice(-4);
    },
    open(name, attributes) {
      depth++;
      told++;
      const declared = declaring ? declarations(attributes) : NONE;
      if (declared.length > 0) {
        scope = { depth, bindings: new Map([...scope.bindings, ...declared]), names: new Map() };
        scopes.push(scope);
      }
      return localOf(name);
    },
    close(name) {
      const local = localOf(name);
      if (scope.depth === depth && depth > 0) {
        scopes.pop();
        scope = scopes.at(-1) ?? root;
      }
      depth--;
      return local;
    },
    means: (name) => localOf(name) !== undefined,
  };
}

const NONE: readonly (readonly [string, string])[] = [];

function declarations(attributes: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  let found: [string, string][] | undefined;
  for (const name in attributes) {
    if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
    found ??= [];
    found.push([name.slice(6), attributes[name] ?? '']);
  }
  return found ?? NONE;
}
