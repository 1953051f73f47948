import { plainText } from '../../src/document/holes.ts';
import { renderer, type Renderer } from '../../src/document/render.ts';
import { parseTemplate, type Template } from '../../src/document/template.ts';
import type { Block } from '../../src/document/tree.ts';
import type { Telling } from '../../src/document/words.ts';
import type { PeriodSettings } from '../../src/definition/office.ts';
import type { Indicators } from '../../src/indicators/compute.ts';
import { list } from '../checks/figures.ts';
import { computed } from '../indicators/computed.ts';
import { pack, sound, templateText } from '../language/packs.ts';

export const PRELIMINARY: PeriodSettings = {
  status: 'preliminary',
  vintage: '2026-02',
  'year-ago-vintage': '2025-02',
};

/** The indicators of the key points, as the migration release declares them. */
export function keyIndicators(figures: string, base?: string): Indicators {
  const [, rest = ''] = templateText('migration/release.yaml').split(/^indicators:\n/m);
  const [single = ''] = rest.split(/^ {2}main\.levels:/m);
  const [countries = ''] = rest.slice(rest.indexOf('  external.arrivals.by-country:')).split(/^ {2}ethnic\.levels:/m);
  return computed((single + countries).trimEnd(), figures, base);
}

export function telling(indicators: Indicators, settings = PRELIMINARY, names = list, tongue = 'en'): Telling {
  const period = { year: 2025, month: 1, months: 12 };
  return {
    office: 'Bureau',
    language: pack(tongue),
    indicators,
    list: names,
    period,
    files: { xlsx: 'm.xlsx' },
    settings,
  };
}

export const migrationTemplate = (tongue = 'en'): Template =>
  sound(parseTemplate(templateText(`migration/${tongue}.md.hbs`), `templates/migration/${tongue}.md.hbs`));

const nothing = (): readonly Block[] => [];

export function rendered(template: Template, told: Telling): Renderer {
  return renderer(template, told, {
    exhibit: nothing,
    series: nothing,
    contacts: nothing,
    kindOf: (id) => (id.endsWith('chart') ? 'figure' : 'table'),
  });
}

/** Blocks as a reader sees them: «- » for items, emphasis and links by their marks. */
export function printed(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'heading') return [`${'#'.repeat(block.level)} ${plainText(block.children)}`];
    if (block.kind === 'paragraph') return [`${block.role === 'note' ? 'Note: ' : ''}${plainText(block.children)}`];
    if (block.kind === 'list') return block.items.map((item) => `- ${plainText(item)}`);
    if (block.kind === 'terms')
      return block.items.map(({ term, meaning }) => `${plainText(term)}: ${plainText(meaning)}`);
    return [block.kind];
  });
}
