import type { Publication } from '../edition.ts';

/** What the file says of itself. The custom keys let `verify` find the release, period and language of a finished file. */
export function metadata({ document, date, author, properties }: Publication): Readonly<Record<string, string | Date>> {
  return {
    ...properties,
    Title: document.title,
    Author: author,
    Subject: document.furniture.runningPeriod,
    Creator: `statpress ${properties.version}`,
    Producer: `statpress ${properties.version}`,
    CreationDate: date,
    ModDate: date,
  };
}
