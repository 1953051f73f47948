/** docx gives relationships random ids; here they are counted, in the order of each part's own list. */
export function steadyIds(parts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const steady = new Map(parts);
  for (const [name, relationships] of parts) {
    const owner = ownerOf(name);
    const xml = owner === undefined ? undefined : parts.get(owner);
    if (owner === undefined || xml === undefined) continue;
    const ids = [...relationships.matchAll(/ Id="([^"]*)"/g)].flatMap(([, id]) => (id === undefined ? [] : [id]));
    const counted = new Map(ids.map((id, index) => [id, `rId${index + 1}`]));
    steady.set(
      name,
      relationships.replaceAll(/ Id="([^"]*)"/g, (_, id: string) => ` Id="${counted.get(id) ?? id}"`),
    );
    steady.set(
      owner,
      xml.replaceAll(
        / (r:\w+)="([^"]*)"/g,
        (_, attribute: string, id: string) => ` ${attribute}="${counted.get(id) ?? id}"`,
      ),
    );
  }
  return steady;
}

/** word/_rels/document.xml.rels belongs to word/document.xml. */
const ownerOf = (name: string): string | undefined => {
  const [, folder = '', file] = /^(.*?)_rels\/([^/]+)\.rels$/.exec(name) ?? [];
  return file === undefined ? undefined : `${folder}${file}`;
};
