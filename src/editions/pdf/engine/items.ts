import type { Line, Svg, Vector } from 'pdfmake/js/Renderer.js';
import type { Artifact } from '../tag.ts';
import type { Mark } from './structure.ts';

/** What pdfmake lays out on a page, with our note of what it belongs to: pdfmake keeps the note when it copies an item. */
export type MarkedLine = Line & { piece?: Piece };
export type MarkedVector = Vector & { artifact?: Artifact };
export type MarkedSvg = Svg & { mark?: Mark | undefined };

/** Shared by all copies of a line, so that what is printed again is known. */
export type Piece = { readonly mark: Mark; printed: boolean; readonly linkText: string | undefined };
