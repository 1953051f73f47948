import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';

/** A file inside the file: data of what is printed. */
export type Attachment = {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly content: Uint8Array;
};

/** Attaches files as the document's own data (ISO 19005-3, annex E). */
export function attach(document: PdfDocument, attachments: readonly Attachment[], date: Date): void {
  for (const { name, mediaType, description, content } of attachments) {
    document.file(Buffer.from(content), {
      name,
      type: mediaType,
      description,
      relationship: 'Data',
      creationDate: date,
      modifiedDate: date,
    });
  }
}
