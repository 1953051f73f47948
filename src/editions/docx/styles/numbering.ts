import { AlignmentType, LevelFormat } from 'docx';
import type { INumberingOptions } from 'docx';
import { halfPoints, hex, twipsOfMillimetres } from '../lengths.ts';
import type { Setting } from '../setting.ts';

/** The three lists. Marks of key points hang in the margin. */
export function numberingOf({ house, page }: Setting): INumberingOptions {
  const right = twipsOfMillimetres(page.textIndentMm);
  const hang = twipsOfMillimetres(5);
  const mark = { font: house.fonts.fallback, color: hex(house.colours.house) };
  return {
    config: [
      {
        reference: 'key-points',
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: '■',
            alignment: AlignmentType.LEFT,
            style: {
              run: { ...mark, size: halfPoints(8), position: '1pt' },
              paragraph: { indent: { left: 0, hanging: twipsOfMillimetres(4), right } },
            },
          },
        ],
      },
      {
        reference: 'bullets',
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: '–',
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: hang, hanging: hang, right } } },
          },
        ],
      },
      {
        reference: 'numbers',
        levels: [
          {
            level: 0,
            format: LevelFormat.DECIMAL,
            text: '%1.',
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: hang, hanging: hang, right } } },
          },
        ],
      },
    ],
  };
}
