import type { Publication } from '../edition.ts';
import type { Description } from './engine/xmp.ts';

/** What the file says of itself. */
export const descriptionOf = ({ document, date, author, properties }: Publication): Description => ({
  title: document.title,
  author,
  subject: document.furniture.runningPeriod,
  program: `statpress ${properties.version}`,
  date,
  language: document.language,
  foreign: document.foreign,
});
