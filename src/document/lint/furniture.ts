import type { Located, Path } from '../../definition/yaml.ts';
import { HOLE, runOf, type Piece, type Run } from './run.ts';

/** Parts of a language file that stand in a release or its letter; findings and commands speak to the office. */
const PRINTED: readonly string[] = [
  'list',
  'signs',
  'marks',
  'base',
  'units',
  'change',
  'places',
  'words',
  'spreadsheet',
  'mail',
];

/** What names forms and manners, and is not printed. */
const NAMES: readonly string[] = ['form', 'join'];

/** The words round the pages, as the language file has them. */
export function furnitureOf(file: Located): readonly Run[] {
  return PRINTED.flatMap((part) => textsIn(file, [part], (path) => !NAMES.includes(String(path.at(-1)))));
}

/** What the office's own file says in a language: names, departments, addresses. */
export function officeOf(file: Located, language: string): readonly Run[] {
  return textsIn(file, [], (path) => path.at(-1) === language);
}

function textsIn(file: Located, path: Path, wanted: (path: Path) => boolean): readonly Run[] {
  const value = path.reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null ? (node as Readonly<Record<string | number, unknown>>)[key] : undefined, // any object may be asked
    file.value,
  );
  if (typeof value === 'string') return wanted(path) ? [runOf([pieceOf(value, path, file)])] : [];
  return typeof value === 'object' && value !== null
    ? Object.keys(value).flatMap((key) => textsIn(file, [...path, key], wanted))
    : [];
}

/** Where it stands is asked of what has a fault. */
const pieceOf = (value: string, path: Path, file: Located): Piece => ({
  text: value.replaceAll(/\{[^}]*\}/g, HOLE),
  get place() {
    return file.at(path);
  },
  hole: FIXED,
});

/** All of a text stands at one place of its file. */
const FIXED = { helper: 'furniture', said: [] };
