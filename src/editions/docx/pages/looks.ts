import type { IParagraphStyleOptions } from 'docx';
import type { House } from '../../../definition/house.ts';
import type { Points } from '../../../language/hyphenation/index.ts';
import type { Publication } from '../../edition.ts';
import type { Setting } from '../setting.ts';
import { unbroken } from '../styles/finish.ts';
import { paragraphStyles } from '../styles/index.ts';
import { advancesOf } from './advances.ts';
import type { Advances } from './advances.ts';

/** What of a paragraph style counts for the page, in points. */
export type Look = {
  readonly advances: Advances;
  readonly points: number;
  /** Where its words are parted at the ends of lines. */
  readonly parts?: Points;
  readonly leading: number;
  readonly before: number;
  readonly after: number;
  /** Borders and their distance from the text. */
  readonly edges: number;
  readonly left: number;
  readonly right: number;
  /** How much further left the first line begins. */
  readonly outdent: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  /** No space between paragraphs of this style. */
  readonly together: boolean;
};

export type Looks = ReadonlyMap<string, Look>;

type Kept = Pick<Setting, 'language' | 'parts'> & { readonly fonts: Publication['fonts']; readonly looks: Looks };
const kept = new WeakMap<House, Kept>();

/** The looks of a house in a language and its fonts, made once. */
export function looksOf(setting: Setting): Looks {
  const { house, language, parts, publication } = setting;
  const { regular, semibold } = publication.fonts;
  const known = kept.get(house);
  const isSame = known?.language === language && known.parts === parts;
  if (isSame && known.fonts.regular === regular && known.fonts.semibold === semibold) return known.looks;
  const looks = looksMade(setting);
  kept.set(house, { fonts: publication.fonts, language, parts, looks });
  return looks;
}

/** Every style with what it takes from the one it is based on. */
function looksMade(setting: Setting): Looks {
  const { publication, house, semibold } = setting;
  const styles = new Map(paragraphStyles(setting).map((style) => [style.id, style]));
  const merged = (style: IParagraphStyleOptions): Pick<IParagraphStyleOptions, 'run' | 'paragraph'> => {
    const base = styles.get(style.basedOn ?? '');
    if (base === undefined) return style;
    const { run, paragraph } = merged(base);
    return { run: { ...run, ...style.run }, paragraph: { ...paragraph, ...style.paragraph } };
  };
  const isUnbroken = ({ id, basedOn = '' }: IParagraphStyleOptions): boolean => {
    const base = styles.get(basedOn);
    return unbroken.has(id) || (base !== undefined && isUnbroken(base));
  };
  const faces = new Map([
    [house.fonts.family, advancesOf(publication.fonts.regular)],
    [semibold.family, advancesOf(publication.fonts.semibold)],
  ]);
  const regular = advancesOf(publication.fonts.regular);
  return new Map(
    [...styles].map(([id, style]) => {
      const { run = {}, paragraph = {} } = merged(style);
      const family = typeof run.font === 'string' ? run.font : house.fonts.family;
      return [
        id,
        {
          advances: faces.get(family) ?? regular,
          points: typeof run.size === 'number' ? run.size / 2 : house.type.text.size,
          ...(isUnbroken(style) ? {} : { parts: setting.parts }),
          ...measured(paragraph, house.type.text.leading),
        },
      ];
    }),
  );
}

type Measures = Omit<Look, 'advances' | 'points' | 'parts'>;

function measured(
  {
    spacing,
    indent,
    border,
    numbering,
    keepNext,
    keepLines,
    contextualSpacing,
  }: NonNullable<IParagraphStyleOptions['paragraph']>,
  leading: number,
): Measures {
  const edges = [border?.top, border?.bottom].map((edge) =>
    edge === undefined ? 0 : (edge.size ?? 0) / 8 + (edge.space ?? 0),
  );
  return {
    leading: spacing?.line === undefined ? leading : points(spacing.line),
    before: points(spacing?.before),
    after: points(spacing?.after),
    edges: edges.reduce((sum, edge) => sum + edge, 0),
    left: points(indent?.left),
    right: points(indent?.right),
    // The mark of a list stands where the line begins.
    outdent: numbering === undefined ? points(indent?.hanging) : 0,
    keepNext: keepNext === true,
    keepLines: keepLines === true,
    together: contextualSpacing === true,
  };
}

/** Ours are all numbers of twips; docx would also take "2cm". */
const points = (twips: unknown): number => (typeof twips === 'number' ? twips / 20 : 0);
