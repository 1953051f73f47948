import { isMap, parseDocument, stringify, type Node, type Pair } from 'yaml';

/**
 * The text with an entry more at the end of a map: comments and all other lines stay byte for byte. A map that is not there, or is
 * written on one line, is written anew with its entries.
 */
export function withEntry(text: string, path: readonly string[], key: string, value: unknown): string {
  const document = parseDocument(text, { schema: 'core' });
  const node = document.getIn(path, true);
  if (isMap<Node, Node>(node) && node.flow !== true) {
    const [first] = node.items;
    const column = first === undefined ? undefined : columnOf(text, first);
    if (column !== undefined) {
      const end = endOf(text, node.range?.[1] ?? text.length);
      const before = text.slice(0, end);
      const entry = `${' '.repeat(column)}${/^\d/.test(key) ? `'${key}'` : key}: ${oneLine(value)}\n`;
      const inserted = `${before}${before.endsWith('\n') ? '' : '\n'}${entry}${text.slice(end)}`;
      if (parseDocument(inserted, { schema: 'core' }).hasIn([...path, key])) return inserted;
    }
  }
  document.setIn([...path, key], document.createNode(value));
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/** «{ planned: 2026-05-12, hour: '12:00' }»: what other readers of YAML take for a number or a time is quoted, days are not. */
function oneLine(value: unknown): string {
  return stringify(value, {
    schema: 'yaml-1.1',
    customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || tag.tag !== TIMESTAMP),
    collectionStyle: 'flow',
    lineWidth: 0,
    singleQuote: true,
  }).trimEnd();
}

const TIMESTAMP = 'tag:yaml.org,2002:timestamp';

function columnOf(text: string, { key }: Pair<Node, Node>): number | undefined {
  const start = key.range?.[0];
  return start === undefined ? undefined : start - (text.lastIndexOf('\n', start - 1) + 1);
}

/** The end of the line on which the last value ends: a comment behind it belongs to it, those below do not. */
function endOf(text: string, at: number): number {
  const last = text.slice(0, at).trimEnd().length;
  const line = text.indexOf('\n', last);
  return line < 0 ? text.length : line + 1;
}

/** A whole file of settings with a comment above. */
export function yamlFile(comment: string, value: unknown): string {
  const said = comment.split('\n').map((line) => `# ${line}`);
  return `${said.join('\n')}\n${stringify(value, { lineWidth: 0, singleQuote: true, schema: 'core' })}`;
}
