import type { Dimension } from '../dataset/declaration.ts';
import type { Located } from '../definition/yaml.ts';
import type { DocumentDefinition } from '../document/definition.ts';
import { readTerritories, type Territories } from '../document/map/territories.ts';
import { unreadable, type Finding, type Outcome } from '../finding/finding.ts';
import type { CodeList } from '../language/codelist.ts';
import type { Source } from './source.ts';

/** The shapes of the territories that charts of the form `map` show: none is read that nothing shows. */
export async function readMaps(
  source: Source,
  located: Located,
  { exhibits }: DocumentDefinition,
  dimensions: Readonly<Record<string, Dimension>>,
  lists: ReadonlyMap<string, CodeList>,
): Promise<Outcome<ReadonlyMap<string, Territories>>> {
  const maps = new Map<string, Territories>();
  const findings: Finding[] = [];
  for (const [id, exhibit] of Object.entries(exhibits)) {
    if (!('chart' in exhibit) || exhibit.chart !== 'map') continue;
    const codes = dimensions[exhibit.categories]?.codes ?? '';
    if (maps.has(codes)) continue;
    const list = lists.get(codes);
    if (list?.map === undefined) {
      findings.push(
        unreadable('map-missing', located.at(['exhibits', id, 'categories']), { exhibit: id, list: codes }),
      );
      continue;
    }
    const read = await source.templateText(list.map.file);
    const territories = read.value === undefined ? undefined : readTerritories(read.value.file, read.value.text, list);
    findings.push(...(territories ?? read).findings);
    if (territories?.value !== undefined) maps.set(codes, territories.value);
  }
  return findings.length > 0 ? { findings } : { value: maps, findings };
}
