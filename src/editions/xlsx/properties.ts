import type { Publication } from '../edition.ts';
import { element, escaped, OFFICE, PACKAGE, part } from './markup.ts';

const TYPES = `${OFFICE}/docPropsVTypes`;

/** Title, office, dates and language of the file. */
export function corePart({ document, author, date, properties }: Publication): string {
  const instant = date.toISOString().replace(/\.\d+Z$/, 'Z');
  const stamp = (name: string) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, instant);
  return part(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, escaped(document.title)),
      element('dc:creator', {}, escaped(author)),
      element('cp:lastModifiedBy', {}, escaped(author)),
      stamp('dcterms:created'),
      stamp('dcterms:modified'),
      element('cp:contentStatus', {}, escaped(properties.stage)),
      element('dc:language', {}, escaped(document.language)),
    ),
  );
}

export function propertiesPart(): string {
  return part(
    element('Properties', { xmlns: `${OFFICE}/extended-properties` }, element('Application', {}, 'statpress')),
  );
}

/** What a finished file says of itself: release, period, language, stage, version. Identifiers begin at 2. */
export function customPart({ properties }: Publication): string {
  const list = Object.entries(properties).map(([name, value], index) =>
    element(
      'property',
      { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: index + 2, name },
      element('vt:lpwstr', {}, escaped(value)),
    ),
  );
  return part(element('Properties', { xmlns: `${OFFICE}/custom-properties`, 'xmlns:vt': TYPES }, ...list));
}
