import { PERIOD } from '../dataset/context.ts';
import type { Contacts } from '../definition/office.ts';
import type { Located } from '../definition/yaml.ts';
import { unreadable, type Finding } from '../finding/finding.ts';
import type { Indicators } from '../indicators/compute.ts';
import type { Release } from './release.ts';

/** Codes of figures that have no name in a language of the release: a code is nothing to print. Each with file and line. */
export function namesMissing(release: Release, { indicators }: Indicators): readonly Finding[] {
  const used = new Map<string, Set<string>>();
  for (const { dimensions, cells } of indicators.values()) {
    for (const dimension of dimensions.filter((name) => name !== PERIOD)) {
      const codes = used.get(dimension) ?? new Set();
      used.set(dimension, codes);
      for (const cell of cells) codes.add(cell.codes[dimension] ?? '');
    }
  }
  return [...used].flatMap(([dimension, codes]) => {
    const name = release.dimensions[dimension]?.codes ?? '';
    const list = release.lists.get(name);
    return [...codes].toSorted().flatMap((code) =>
      release.languages
        .filter((language) => list?.get(code)?.names[language] === undefined)
        .map((language) =>
          unreadable('name-missing', list?.at(code) ?? { file: `templates/codelists/${name}.yaml` }, {
            code,
            language,
            file: `templates/codelists/${name}.${language}.yaml`,
          }),
        ),
    );
  });
}

/** What the office has not said in a language of the release: it would be left blank on the page. */
export function contactsMissing(release: Release, contacts: Contacts, { at }: Located): readonly Finding[] {
  const own = contacts.releases[release.id];
  if (own === undefined)
    return [
      unreadable('contacts-missing', at(['releases']), {
        key: `releases.${release.id}`,
        language: release.languages.join(', '),
      }),
    ];
  const said: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    office: contacts.office,
    address: contacts.address,
    [`releases.${release.id}.department`]: own.department,
    [`releases.${release.id}.director.name`]: own.director.name,
    [`releases.${release.id}.executor.name`]: own.executor.name,
  };
  return Object.entries(said).flatMap(([key, names]) =>
    release.languages
      .filter((language) => names[language] === undefined)
      .map((language) => unreadable('contacts-missing', at(key.split('.')), { key, language })),
  );
}
