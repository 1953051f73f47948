import { readFile } from 'node:fs/promises';
import { EXAMPLE, openPress, type Figures, type Press } from './figures.ts';
import { mutate } from './mutations.ts';
import { random } from './random.ts';

/** `wrong`: another figure and not a word; `threw`, `slow`: bugs too. */
export type Verdict = 'right' | 'refused' | 'found' | 'wrong' | 'threw' | 'slow';
export type Trial = {
  readonly number: number;
  readonly name: string;
  readonly verdict: Verdict;
  readonly detail: string;
};

/** The second witness is heard in one of so many trials; it takes half a second each. */
export const WITNESSED = 20;
const SECONDS = 20;

let open: Promise<{ readonly press: Press; readonly clean: Figures }> | undefined;

/** The press and what it makes of the sound workbook, once for all runs. */
function opened(): NonNullable<typeof open> {
  open ??= openPress().then(async (press) => ({
    press,
    clean: await press(new Uint8Array(await readFile(EXAMPLE)), { witness: 'none' }),
  }));
  return open;
}

/** Mutations of the example workbook, each determined by the seed and its own number. */
export async function* trials(seed: number, count: number): AsyncGenerator<Trial> {
  const original = new Uint8Array(await readFile(EXAMPLE));
  const { press, clean } = await opened();
  const said = new Set(clean.findings.map((finding) => JSON.stringify(finding)));
  for (let number = 0; number < count; number++) {
    const { name, bytes } = mutate(original, random(seed + number * 7919));
    const started = performance.now();
    const [verdict, detail] = await outcome();
    yield { number, name, verdict: performance.now() - started > SECONDS * 1000 ? 'slow' : verdict, detail };

    async function outcome(): Promise<readonly [Verdict, string]> {
      try {
        const figures = await press(bytes, { witness: number % WITNESSED === 0 ? 'exceljs' : 'none' });
        const news = figures.findings.filter(
          (finding) => finding.severity !== 'note' && !said.has(JSON.stringify(finding)),
        );
        if (figures.refused)
          return news.length > 0 ? ['refused', news[0]?.code ?? ''] : ['wrong', 'refused without a word'];
        if (news.length > 0) return ['found', news[0]?.code ?? ''];
        const changed = changes(clean, figures);
        return changed.length === 0 ? ['right', ''] : ['wrong', changed.slice(0, 3).join('; ')];
      } catch (error) {
        return ['threw', error instanceof Error ? (error.stack ?? error.message) : String(error)];
      }
    }
  }
}

function changes(clean: Figures, now: Figures): readonly string[] {
  const keys = new Set([...clean.values.keys(), ...now.values.keys()]);
  return [...keys].flatMap((key) => {
    const [before, after] = [clean.values.get(key), now.values.get(key)];
    return before === after ? [] : [`${key}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`];
  });
}
