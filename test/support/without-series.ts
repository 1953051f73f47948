import { parse, stringify } from 'yaml';
import { type Workspace, WORKBOOKS } from './workspace.ts';

type Slices = Record<string, Record<string, unknown>>;

const DROPPED = {
  tables: ['yearly', 'monthly'],
  indicators: ['external.by-year', 'yearly', 'monthly'],
  exhibits: ['international-migration', 'yearly', 'monthly'],
};

/** The same release without its dynamic series: it needs no second workbook, and runs in half the time. */
export async function withoutSeries(workspace: Workspace): Promise<void> {
  const definition = 'templates/migration/release.yaml';
  const slices = parse(await workspace.text(definition)) as Slices; // our own definition
  for (const [slice, names] of Object.entries(DROPPED))
    slices[slice] = Object.fromEntries(Object.entries(slices[slice] ?? {}).filter(([name]) => !names.includes(name)));
  await workspace.write(definition, stringify(slices));
  const shown = new RegExp(`^(?:\\{\\{#?(?:series|exhibit)|.*\\{\\{ref) "(?:${DROPPED.exhibits.join('|')})".*\n`, 'gm');
  for (const language of ['kk', 'ru', 'en']) {
    const words = `templates/migration/${language}.md.hbs`;
    await workspace.write(words, (await workspace.text(words)).replaceAll(shown, ''));
  }
  // All languages have changed alike: no translation is older than its source.
  await workspace.remove('templates/migration/translations.yaml');
  await workspace.remove(WORKBOOKS.dynamic);
}
