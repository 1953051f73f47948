import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Finished, FoundPassage, Unread } from '../finished.ts';
import { linesOf, type Run } from './lines.ts';

/** The text of a PDF, line by line in the order in which it was written into the file. */
export async function readPdf(bytes: Uint8Array): Promise<Finished | Unread> {
  // The library keeps the bytes it is given, and draws nothing here: fonts of the machine play no part.
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: false,
    isEvalSupported: false,
  });
  try {
    const file = await task.promise;
    const passages: FoundPassage[] = [];
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      const runs = items.flatMap((item): readonly Run[] => ('str' in item ? [runOf(item)] : []));
      passages.push(...linesOf(runs).map((text) => ({ pieces: [{ text }], page: number })));
      page.cleanup();
    }
    const { info } = await file.getMetadata();
    return { properties: customOf(info), passages, charts: [], alternatives: [], lines: true };
  } catch (error) {
    // The library throws errors of its own on damaged and protected files.
    return { unread: error instanceof Error && error.name === 'PasswordException' ? 'protected' : 'malformed' };
  } finally {
    await task.destroy();
  }
}

function runOf(item: {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
}): Run {
  const { str, transform, width, height } = item;
  return { text: str, x: Number(transform[4]), y: Number(transform[5]), width, height };
}

function customOf(info: object): Readonly<Record<string, string>> {
  const custom = 'Custom' in info && typeof info.Custom === 'object' && info.Custom !== null ? info.Custom : {};
  return Object.fromEntries(Object.entries(custom).map(([name, value]) => [name, String(value)]));
}
