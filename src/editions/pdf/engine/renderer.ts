import renderer from 'pdfmake/js/Renderer.js';
import type { Inline, Page } from 'pdfmake/js/Renderer.js';
import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';
import { repeated } from '../tag.ts';
import type { Artifact } from '../tag.ts';
import { foreignWords, tonguesOf, type Foreign } from '../../foreign.ts';
import { glyphRun } from './glyph-run.ts';
import type { MarkedLine, MarkedSvg, MarkedVector } from './items.ts';
import { annotateLink, linkOf } from './links.ts';
import { Marks } from './marks.ts';
import { round } from './numbers.ts';
import { placeOfPart } from './parts.ts';
import { isPlaced } from './structure.ts';
import type { Mark } from './structure.ts';

type Word = { readonly inline: Inline; readonly language: string | undefined };

const layout: Artifact = { artifact: 'layout' };

/**
 * pdfmake's renderer, all of whose paint is marked: text by the element it belongs to, the drawing of a chart by its figure, all else
 * as an artifact. Words of one look are shown in one piece; pdfmake shows them one by one.
 */
export class PressRenderer extends renderer.default {
  readonly marks: Marks;
  readonly #tongues: ReturnType<typeof tonguesOf>;
  #colour = '';

  constructor(document: PdfDocument, foreign: Foreign) {
    super(document);
    this.#tongues = tonguesOf(foreign);
    this.marks = new Marks(document);
  }

  override renderPages(pages: readonly Page[]): void {
    for (const page of pages) {
      this.#colour = '';
      super.renderPages([page]);
      this.marks.end();
      // From link to link in the order of the structure.
      this.pdfDocument.page.dictionary.data['Tabs'] = 'S';
    }
  }

  override renderVector(vector: MarkedVector): void {
    this.marks.begin(vector.artifact ?? layout);
    super.renderVector(vector);
    this.#colour = '';
  }

  override renderSVG(svg: MarkedSvg): void {
    const { mark, x, y, _width: width, _height: height } = svg;
    if (mark === undefined) throw new Error('A drawing stands outside the structure of the document.');
    const head = this.pdfDocument.page.height - y;
    if (isPlaced(mark)) mark.box = [x, head - height, x + width, head].map(round);
    this.marks.begin(mark);
    super.renderSVG(svg);
    this.#colour = '';
  }

  override renderLine(line: MarkedLine): void {
    setPageNumber(line);
    const baseline = line.y + line.getAscenderHeight();
    if (line._outline !== undefined) this.#bookmark(line, line._outline);
    if (line.id !== undefined) {
      this.pdfDocument.addNamedDestination(line.id, 'XYZ', line.x + (line.inlines[0]?.x ?? 0), line.y, null);
    }
    for (const { anchor, x } of line.inlines)
      if (anchor !== undefined) this.pdfDocument.addNamedDestination(anchor, 'XYZ', line.x + x, line.y, null);
    const { piece } = line;
    const mark = piece === undefined || !piece.printed ? piece?.mark : isPlaced(piece.mark) ? repeated : piece.mark;
    if (piece !== undefined) piece.printed = true;
    const tongues = foreignWords(
      line.inlines.map(({ text }) => text),
      this.#tongues,
    );
    const words = line.inlines.map((inline, index): Word => ({ inline, language: tongues[index] }));
    for (const run of wordsOfOneLook(words)) this.#show(run, mark, line, baseline);
  }

  #show(words: readonly Word[], mark: Mark | undefined, line: MarkedLine, baseline: number): void {
    const texts = words.map(({ inline }) => inline.text);
    const [word] = words;
    if (word === undefined || texts.every((text) => text === '')) return;
    const { inline: first, language } = word;
    if (mark === undefined) throw new Error(`“${texts.join('')}” stands outside the structure of the document.`);
    const link = linkOf(first);
    const place = isPlaced(mark) ? placeOfPart({ link, language }, mark) : mark;
    this.marks.begin(place);
    if (link !== undefined && isPlaced(place)) {
      const width = words.reduce((sum, { inline }) => sum + inline.width, 0);
      const box = [line.x + first.x, line.y, width, line.getHeight()] as const;
      const text = line.piece?.linkText ?? texts.join('').trim();
      this.marks.annotate(place, (key) => annotateLink(this.pdfDocument, link, { box, text, key }));
    }
    // As far as pdfmake raises it.
    const raised = first.sup === true ? first.fontSize * 0.75 : 0;
    this.#write(
      words.map(({ inline }) => inline),
      first,
      line.x + first.x,
      baseline - raised,
    );
  }

  #write(words: readonly Inline[], { font, fontSize, color }: Inline, x: number, baseline: number): void {
    const { page } = this.pdfDocument;
    page.fonts[font.id] ??= font.ref();
    const colour = this.pdfDocument._normalizeColor(color).map(round).join(' ');
    const ink = colour === this.#colour ? '' : `${colour} rg\n`;
    this.#colour = colour;
    const place = `/${font.id} ${round(fontSize)} Tf\n1 0 0 -1 ${round(x)} ${round(baseline)} Tm`;
    this.pdfDocument.addContent(`${ink}BT\n${place}\n${glyphRun(words, font, fontSize)}\nET`);
  }

  /** Leads to the heading itself; pdfkit's own leads to the head of its page. */
  #bookmark(line: MarkedLine, { id, parentId, text, expanded }: NonNullable<MarkedLine['_outline']>): void {
    const parent = (parentId === undefined ? undefined : this.outlineMap[parentId]) ?? this.pdfDocument.outline;
    const { dictionary, height } = this.pdfDocument.page;
    const item = parent.addItem(text, { expanded });
    item.outlineData['Dest'] = [dictionary, 'XYZ', null, round(height - line.y), null];
    if (id !== undefined) this.outlineMap[id] = item;
  }
}

/** A page number is known when all pages are laid out; it was measured as five digits. */
function setPageNumber({ _pageNodeRef: target, inlines: [inline] }: MarkedLine): void {
  if (target === undefined || inline === undefined) return;
  const position = target.positions?.[0];
  if (position === undefined) throw new Error('A page number points to a place that the document lacks.');
  inline.text = String(position.pageNumber);
  const width = inline.font.widthOfString(inline.text, inline.fontSize);
  if (inline.alignment === 'right') inline.x += inline.width - width;
  inline.width = width;
}

function wordsOfOneLook(words: readonly Word[]): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  for (const word of words) {
    const last = runs.at(-1);
    const before = last?.[0];
    if (
      last !== undefined &&
      before !== undefined &&
      lookAlike(before.inline, word.inline) &&
      before.language === word.language
    ) {
      last.push(word);
    } else runs.push([word]);
  }
  return runs;
}

const lookAlike = (one: Inline, other: Inline): boolean =>
  one.font === other.font &&
  one.fontSize === other.fontSize &&
  one.color === other.color &&
  one.sup === other.sup &&
  one.link === other.link &&
  one.linkToDestination === other.linkToDestination;
