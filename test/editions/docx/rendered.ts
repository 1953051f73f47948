import { run } from '../../oracles/programs.ts';

/** A word on a page as LibreOffice set it; points from the upper left corner. */
export type Word = { readonly text: string; readonly top: number; readonly bottom: number; readonly right: number };
export type RenderedPage = { readonly width: number; readonly height: number; readonly words: readonly Word[] };

const number = (text: string, name: string): number => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(text)?.[1]);

/** The pages of a PDF with the places of their words, as Poppler reads them. */
export function renderedPages(pdf: string): readonly RenderedPage[] {
  return run('pdftotext', ['-bbox', pdf, '-'])
    .split('<page ')
    .slice(1)
    .map((page) => ({
      width: number(` ${page}`, 'width'),
      height: number(page, 'height'),
      words: [...page.matchAll(/<word( [^>]*)>([^<]*)<\/word>/g)].map(([, at = '', text = '']) => ({
        text,
        top: number(at, 'yMin'),
        bottom: number(at, 'yMax'),
        right: number(at, 'xMax'),
      })),
    }));
}

/** How much of the room between head and foot is filled, from 0 to 1. The foot begins with the office, the head ends with the period. */
export function fillOf({ words, height }: RenderedPage, office: string, runningTitle: string): number {
  const foot = words.findLast(({ text, top }) => top > 0.75 * height && office.startsWith(text))?.top ?? height;
  const head = words.find(({ text, top }) => top < 0.2 * height && runningTitle.startsWith(text))?.bottom ?? 0;
  const last = Math.max(head, ...words.flatMap(({ bottom }) => (bottom < foot ? [bottom] : [])));
  return (last - head) / (foot - head);
}
