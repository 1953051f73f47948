import { DocumentDefaults } from 'docx';
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { baseStyles } from './base.ts';
import { characterStyles } from './character.ts';
import { leaded, semibold } from './leading.ts';
import { hex } from '../lengths.ts';
import type { Setting } from '../setting.ts';
import { tableTextStyles } from './table.ts';
import { textStyles } from './text.ts';
import { titleStyles } from './title.ts';

/** Every style of the edition; the look lives here and nowhere else. docx's own default styles are left out. */
export function stylesOf(setting: Setting): IStylesOptions {
  const { house, language } = setting;
  const run = {
    font: house.fonts.family,
    size: house.type.text.size * 2,
    color: hex(house.colours.ink),
    language: { value: language, eastAsia: language },
  };
  return {
    importedStyles: [new DocumentDefaults({ run, paragraph: {} }), ...baseStyles(setting)],
    paragraphStyles: [...paragraphStyles(setting)],
    characterStyles: characterStyles(setting),
  };
}

/** Where the styles themselves are kept from an earlier document: those that begin a list, since docx counts the lists. */
export const countedStyles = (setting: Setting): IStylesOptions => ({
  importedStyles: [],
  paragraphStyles: paragraphStyles(setting).filter(({ paragraph }) => paragraph?.numbering !== undefined),
});

/** The paragraph styles: what Word gets, and what the pages of the contents are reckoned by. */
export const paragraphStyles = (setting: Setting): readonly IParagraphStyleOptions[] => [
  ...([1, 2, 3] as const).map((level) => heading(level, setting)),
  ...titleStyles(setting),
  ...textStyles(setting),
  ...tableTextStyles(setting),
];

/** Built-in ids, so that Word's navigation pane and its contents find them. */
function heading(level: 1 | 2 | 3, setting: Setting): IParagraphStyleOptions {
  const { type, colours } = setting.house;
  const look = leaded(
    level === 1 ? type.h1 : level === 2 ? type.h2 : type.text,
    level === 1 ? { before: 28, after: 7 } : { before: 14, after: 4 },
  );
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    basedOn: 'Normal',
    next: 'StatText',
    quickFormat: true,
    run: { ...semibold(setting), ...look.run, color: hex(level === 1 ? colours.house : colours.ink) },
    paragraph: { ...look.paragraph, keepNext: true, keepLines: true, outlineLevel: level - 1 },
  };
}
