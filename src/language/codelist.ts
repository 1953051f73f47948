import { judge } from '../definition/schema.ts';
import type { Located } from '../definition/yaml.ts';
import { unreadable, type Finding, type Outcome } from '../finding/finding.ts';
import { nearest } from '../finding/nearest.ts';
import type { TextPlace } from '../place/place.ts';
import { UNITS, type Unit } from '../value/unit.ts';
import { normaliseLabel } from './label.ts';

/** By language, then by form. */
export type Names = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type Code = {
  readonly code: string;
  readonly parent?: string;
  readonly kind?: string;
  /** Codes of other dimensions that it lies in: a district in its region. A label that several codes share is settled by it. */
  readonly within?: Readonly<Record<string, string>>;
  readonly unit?: Unit;
  /** ISO day from which, and until which, the code is valid. */
  readonly from?: string;
  readonly until?: string;
  /** Names that it bore before, and when. */
  readonly formerly?: readonly { readonly from?: string; readonly until: string; readonly names: Names }[];
  readonly names: Names;
  readonly aliases: readonly string[];
};

/** The map of a list of territories. */
export type DeclaredMap = {
  /** GeoJSON among the templates. */
  readonly file: string;
  /** The property of its features that begins with the code. */
  readonly key: string;
  /** Kind of the codes that are drawn as places, not by their shape. */
  readonly places?: string;
  /** Author and licence, said in the sentence of each language. */
  readonly attribution: string;
};

type Declared = {
  readonly codelist: string;
  readonly closed: boolean;
  readonly map?: DeclaredMap;
  readonly codes: readonly Code[];
  readonly ambiguous?: readonly {
    readonly labels: readonly string[];
    readonly beside: { readonly code: string; readonly means: string };
  }[];
};

export type CodeList = {
  readonly id: string;
  /** A table over a closed list must name every code that is valid in its period. */
  readonly closed: boolean;
  readonly map?: DeclaredMap;
  readonly codes: readonly Code[];
  readonly get: (code: string) => Code | undefined;
  readonly children: (code: string) => readonly Code[];
  /** Codes that a normalised label may mean: none, one, or several. */
  readonly meanings: (label: string) => readonly string[];
  /** What a label with several meanings means where the other code stands beside it in the table. */
  readonly beside: (label: string) => { readonly code: string; readonly means: string } | undefined;
  readonly nearest: (label: string) => string | undefined;
  /** File and line where a code is declared. */
  readonly at: (code: string) => TextPlace;
};

const text = { type: 'string', minLength: 1 } as const;
const texts = { type: 'array', items: text } as const;
const day = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' } as const;
const names = {
  type: 'object',
  additionalProperties: { type: 'object', required: ['name'], additionalProperties: text },
} as const;

const judgeCodeList = judge<Declared>({
  type: 'object',
  additionalProperties: false,
  required: ['codelist', 'closed', 'codes'],
  properties: {
    codelist: text,
    closed: { type: 'boolean' },
    map: {
      type: 'object',
      additionalProperties: false,
      required: ['file', 'key', 'attribution'],
      properties: {
        file: text,
        key: text,
        places: text,
        attribution: text,
      },
    },
    codes: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['code', 'names', 'aliases'],
        properties: {
          code: text,
          parent: text,
          kind: text,
          within: { type: 'object', additionalProperties: text },
          unit: { enum: [...UNITS] },
          from: day,
          until: day,
          names,
          formerly: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['until', 'names'],
              properties: { from: day, until: day, names },
            },
          },
          aliases: texts,
        },
      },
    },
    ambiguous: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['labels', 'beside'],
        properties: {
          labels: texts,
          beside: {
            type: 'object',
            additionalProperties: false,
            required: ['code', 'means'],
            properties: { code: text, means: text },
          },
        },
      },
    },
  },
});

/** Names of one more language for the codes of a list: `codelists/<list>.<lang>.yaml`. */
export type Overlay = { readonly language: string; readonly located: Located };

type NamesOfCodes = { readonly names: Readonly<Record<string, Readonly<Record<string, string>>>> };

const judgeOverlay = judge<NamesOfCodes>({
  type: 'object',
  additionalProperties: false,
  required: ['names'],
  properties: { names },
});

export function readCodeList(located: Located, overlays: readonly Overlay[] = []): Outcome<CodeList> {
  const { value, findings } = judgeCodeList(located);
  if (value === undefined) return { findings };
  const known = value.codes.map(({ code }) => code);
  const found: Finding[] = [];
  const merged = overlays.reduce((declared, overlay) => {
    const outcome = judgeOverlay(overlay.located);
    found.push(...outcome.findings, ...strangers(outcome.value, overlay, known));
    return withNames(declared, overlay.language, outcome.value?.names ?? {});
  }, value);
  const at = (code: string): TextPlace => located.at(['codes', known.indexOf(code)]);
  return found.length > 0 ? { findings: found } : { value: codeList(merged, at), findings };
}

/** Codes that the list has not: a slip of the pen would leave the true one without its name. */
function strangers(
  value: NamesOfCodes | undefined,
  { located }: Overlay,
  known: readonly string[],
): readonly Finding[] {
  return Object.keys(value?.names ?? {})
    .filter((code) => !known.includes(code))
    .map((code) =>
      unreadable('definition-unknown-key', located.at(['names', code]), {
        key: code,
        where: 'names',
        nearest: nearest(code, known) ?? '',
      }),
    );
}

function withNames(declared: Declared, language: string, names_: NamesOfCodes['names']): Declared {
  const named = (code: Code): Code => {
    const own = names_[code.code];
    return own === undefined ? code : { ...code, names: { ...code.names, [language]: own } };
  };
  return { ...declared, codes: declared.codes.map(named) };
}

function codeList({ codelist, closed, map, codes, ambiguous = [] }: Declared, at: CodeList['at']): CodeList {
  const byCode = new Map(codes.map((code) => [code.code, code]));
  const children = new Map<string, Code[]>();
  for (const code of codes) {
    if (code.parent !== undefined) children.set(code.parent, [...(children.get(code.parent) ?? []), code]);
  }
  const { exact, patterns } = labelIndex(codes);
  const settled = new Map(
    ambiguous.flatMap(({ labels, beside }) => labels.map((label) => [normaliseLabel(label), beside])),
  );
  return {
    id: codelist,
    closed,
    ...(map === undefined ? {} : { map }),
    codes,
    get: (code) => byCode.get(code),
    children: (code) => children.get(code) ?? [],
    meanings: (label) => [...(exact.get(label) ?? patterns.find(({ pattern }) => pattern.test(label))?.codes ?? [])],
    beside: (label) => settled.get(label),
    nearest: (label) => nearest(label, exact.keys()),
    at,
  };
}

function labelIndex(codes: readonly Code[]): {
  readonly exact: ReadonlyMap<string, ReadonlySet<string>>;
  readonly patterns: readonly { readonly pattern: RegExp; readonly codes: readonly string[] }[];
} {
  const exact = new Map<string, Set<string>>();
  const patterns: { pattern: RegExp; codes: readonly string[] }[] = [];
  for (const { code, names: own, formerly = [], aliases } of codes) {
    const said = [own, ...formerly.map((former) => former.names)].flatMap((each) =>
      Object.values(each).flatMap((forms) => Object.values(forms)),
    );
    for (const label of [...said, ...aliases].map(normaliseLabel)) {
      if (label.includes('{y}'))
        patterns.push({
          pattern: new RegExp(`^${escapeRegExp(label).replace(String.raw`\{y\}`, String.raw`\d{4}`)}$`, 'u'),
          codes: [code],
        });
      else exact.set(label, (exact.get(label) ?? new Set()).add(code));
    }
  }
  return { exact, patterns };
}

export function escapeRegExp(text_: string): string {
  return text_.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
