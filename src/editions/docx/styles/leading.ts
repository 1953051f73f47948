import { LineRuleType } from 'docx';
import type { IParagraphStylePropertiesOptions, IRunStylePropertiesOptions } from 'docx';
import { halfPoints, twipsOfPoints } from '../lengths.ts';
import type { Setting } from '../setting.ts';

type Space = { readonly before?: number; readonly after?: number };

/** Size and exact leading of house.yaml, with space in points: lines stand alike in Word whichever font it finds. */
export function leaded(
  type: { readonly size: number; readonly leading: number },
  { before = 0, after = 0 }: Space = {},
): {
  readonly run: { readonly size: number };
  readonly paragraph: Pick<IParagraphStylePropertiesOptions, 'spacing'>;
} {
  return {
    run: { size: halfPoints(type.size) },
    paragraph: {
      spacing: {
        line: twipsOfPoints(type.leading),
        lineRule: LineRuleType.EXACT,
        before: twipsOfPoints(before),
        after: twipsOfPoints(after),
      },
    },
  };
}

/** Semibold is a family of its own to Word, unless the office's face is the family's bold. */
export const semibold = ({ semibold: face }: Setting): IRunStylePropertiesOptions => ({
  font: face.family,
  ...(face.bold ? { bold: true } : {}),
});
