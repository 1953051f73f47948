/** Which namespace a prefix stands for, at the element that is open. */
export type Scopes = {
  /** Opens an element; its namespace, or '' for none. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => string;
  /** Closes it; its namespace once more. */
  readonly close: (name: string) => string;
};

type Scope = { readonly depth: number; readonly bindings: ReadonlyMap<string, string> };

/**
 * Namespaces in XML 1.0, 6.1. The parser can do it too, but makes an object of every attribute to do so, which costs a
 * third of the time of a sheet; declarations stand on few elements, mostly on the first.
 */
export function newScopes(): Scopes {
  const scopes: Scope[] = [{ depth: 0, bindings: new Map() }];
  let bindings = scopes[0]?.bindings ?? new Map<string, string>();
  let depth = 0;
  const namespaceOf = (name: string): string => {
    const colon = name.indexOf(':');
    return bindings.get(colon < 0 ? '' : name.slice(0, colon)) ?? '';
  };
  return {
    open(name, attributes) {
      depth++;
      const declared = declarations(attributes);
      if (declared.length > 0) {
        bindings = new Map([...bindings, ...declared]);
        scopes.push({ depth, bindings });
      }
      return namespaceOf(name);
    },
    close(name) {
      const namespace = namespaceOf(name);
      if (scopes.at(-1)?.depth === depth) {
        scopes.pop();
        bindings = scopes.at(-1)?.bindings ?? new Map();
      }
      depth--;
      return namespace;
    },
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
