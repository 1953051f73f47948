import type { PdfDocument, PdfReference } from 'pdfmake/js/PDFDocument.js';
import { sRgbProfile } from './srgb-profile.ts';

const name = 'sRGB IEC61966-2.1';

/** What the document's red, green and blue mean, for whoever shows it in fifty years (ISO 19005-3, 6.2.3). */
export function outputIntent(document: PdfDocument): PdfReference {
  const profile = document.ref({ N: 3 });
  profile.end(Buffer.from(sRgbProfile()));
  const intent = document.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: new String(name),
    Info: new String(name),
    DestOutputProfile: profile,
  });
  intent.end();
  return intent;
}
