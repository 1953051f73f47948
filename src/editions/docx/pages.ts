import type { PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Publication } from '../edition.ts';
import type { Face } from './package/face.ts';

/** Parsed fonts are most of an estimator's cost and are the same for all documents of a run. */
const estimators = new WeakMap<Publication['fonts'], PageNumberEstimator>();

/**
 * The pages of the headings, laid out as Word does, measured in the very fonts we embed. IBM Plex Sans is also a font of
 * Office's own, which the layout measures from a file only when it may guess.
 */
export function pageNumbersOf({ fonts, house }: Publication, semibold: Face): PageNumberEstimator {
  const known = estimators.get(fonts);
  if (known !== undefined) return known;
  const { family } = house.fonts;
  const estimate = estimatePageNumbersWith({
    guess: true,
    fonts: [
      { data: fonts.regular, name: family },
      { data: fonts.italic, name: family },
      { data: fonts.semibold, name: semibold.family },
    ],
  });
  estimators.set(fonts, estimate);
  return estimate;
}
