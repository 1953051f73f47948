import type { CodeList } from '../../src/language/codelist.ts';
import { normaliseLabel } from '../../src/language/label.ts';
import type { Cell, Sheet } from '../../src/workbook/workbook.ts';

/** What a department may do to a sheet without changing a figure. */
export type Edit = (sheet: Sheet, at: number) => Sheet;

/** Every cell and merge goes where `to` says. */
function moved(row: (from: number) => number, column: (from: number) => number): Edit {
  return (sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ row: from, cells }) => ({
      row: row(from),
      cells: cells.map((cell) => ({ ...cell, row: row(cell.row), column: column(cell.column) })),
    })),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      top: row(top),
      left: column(left),
      bottom: row(bottom),
      right: column(right),
    })),
  });
}

const same = (from: number): number => from;

export const downAndRight: Edit = moved(
  (row) => row + 7,
  (column) => column + 3,
);
/** A blank row after every row: between title, heading and body, and within the body. */
export const blankRows: Edit = moved((row) => row * 2, same);
/** A blank column after every column; merged headings grow over them, as in Excel. */
export const blankColumns: Edit = moved(same, (column) => column * 2 - 1);
export const renamed: Edit = (sheet, at) => ({ ...sheet, name: `Лист ${at + 1}` });

function texts(change: (text: string, cell: Cell) => string): Edit {
  return (sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) =>
        cell.content.kind === 'text'
          ? { ...cell, content: { ...cell.content, text: change(cell.content.text, cell) } }
          : cell,
      ),
    })),
  });
}

/** Titles and headings say everything on three lines, kk, ru, en: one of them stays. */
export function oneLanguage(line: 0 | 1 | 2): Edit {
  return texts((text) => {
    const lines = text.split('\n');
    return lines.length === 3 ? (lines[line] ?? text) : text;
  });
}

/** Footnote digits as the bureau glues them to its headings. */
export function footnoted(mark: string): Edit {
  return texts((text) =>
    text.includes('\n')
      ? text
          .split('\n')
          .map((line) => line + mark)
          .join('\n')
      : text,
  );
}

/** Labels of the stub in another language of the code lists. */
export function labelsIn(language: 'ru' | 'en', lists: Iterable<CodeList>): Edit {
  const names = new Map<string, string>();
  for (const list of lists) {
    for (const { names: own, aliases } of list.codes) {
      for (const label of [...Object.values(own).flatMap((forms) => Object.values(forms)), ...aliases].map(
        normaliseLabel,
      )) {
        const [code, ...others] = list.meanings(label);
        const meant = others.length === 0 ? code : list.beside(label)?.means;
        const name = list.get(meant ?? '')?.names[language]?.['name'];
        if (name !== undefined && !names.has(label)) names.set(label, name);
      }
    }
  }
  const total = { ru: 'Всего', en: 'Total' }[language];
  return texts((text, { column }) => {
    if (column !== 1 || text.includes('\n')) return text;
    const label = normaliseLabel(text);
    return label === 'барлығы' ? total : (names.get(label) ?? text);
  });
}

/** The rows of the territories in reverse order, wherever they stand together. */
export function territoriesReversed(territories: CodeList): Edit {
  return (sheet) => {
    const rows = [...sheet.rows];
    const isTerritory = (at: number): boolean => {
      const content = rows[at]?.cells[0]?.content;
      const codes = content?.kind === 'text' ? territories.meanings(normaliseLabel(content.text)) : [];
      return rows[at]?.cells[0]?.column === 1 && codes.length > 0 && codes[0] !== 'KZ';
    };
    for (let start = 0; start < rows.length; start++) {
      let end = start;
      while (isTerritory(end)) end++;
      const block = rows.slice(start, end);
      block.toReversed().forEach(({ cells }, at) => {
        const row = block[at]?.row ?? 0;
        rows[start + at] = { row, cells: cells.map((cell) => ({ ...cell, row })) };
      });
      start = Math.max(start, end);
    }
    return { ...sheet, rows };
  };
}
