import assert from 'node:assert/strict';
import type { Block } from '../../src/document/tree.ts';
import { DOCUMENT, figureIds, partOf, problems, publishExample, withPart, type Published } from './published.ts';

/** A printed figure in a part of the file: where its text stands, and which figure it is. */
type Place = { readonly part: string; readonly start: number; readonly text: string; readonly figure: string };

/** Every place is changed in one of so many copies. */
const TURNS = 12;

describe('a changed digit in the published Word file', function () {
  this.timeout(300_000);
  let published: Published;
  before(async () => {
    published = await publishExample();
  });

  const sorts: readonly (readonly [
    string,
    number,
    (file: Uint8Array, blocks: readonly Block[]) => readonly Place[],
  ])[] = [
    ['figure in the text and on the first page', 20, inText],
    ['figure in the tables', 250, inTables],
    ['number in the charts', 60, inCharts],
    ['number in the texts beside the charts', 20, inAlternatives],
  ];
  for (const [sort, least, placesOf] of sorts) {
    it(`is found for every ${sort}, and the right figure is named`, async () => {
      const file = published.light();
      const places = placesOf(file, published.publication.document.blocks).filter(({ text }) => /\d/.test(text));
      assert.ok(places.length >= least, `only ${places.length} places`);
      // Several at once, far apart: each has its turn, and none may hide another.
      for (let first = 0; first < TURNS; first++) {
        const changes = places
          .map((place, index) => ({ ...place, wrong: changedDigit(place.text, index) }))
          .filter((_, index) => index % TURNS === first);
        const told = problems(await published.prove(withChanges(file, changes), 'docx')).map((each) => {
          const [kind, text, , figure] = each.split('|');
          return [kind, text?.replace('-', '−'), figure].join(' ');
        });
        const wanted = changes.map(({ wrong, figure }) => ['different', wrong.replace('-', '−'), figure].join(' '));
        assert.deepEqual(told.toSorted(), wanted.toSorted());
      }
    });
  }
});

/** The file with other words at these places. */
function withChanges(file: Uint8Array, changes: readonly (Place & { readonly wrong: string })[]): Uint8Array {
  const parts = [...new Set(changes.map(({ part }) => part))];
  return parts.reduce((changed, part) => {
    const own = changes.filter((change) => change.part === part).toSorted((a, b) => b.start - a.start);
    const written = own.reduce(
      (xml, { start, text, wrong }) => `${xml.slice(0, start)}${wrong}${xml.slice(start + text.length)}`,
      partOf(file, part),
    );
    return withPart(changed, part, written);
  }, file);
}

/** Another digit in the place of one of them; every digit has its turn. */
function changedDigit(text: string, turn: number): string {
  const places = Array.from(text.matchAll(/\d/g), ({ index }) => index);
  const place = places[turn % places.length] ?? 0;
  const digit = (Number(text[place]) + 1 + (turn % 8)) % 10;
  return `${text.slice(0, place)}${digit}${text.slice(place + 1)}`;
}

function found(xml: string, pattern: RegExp): readonly { readonly start: number; readonly text: string }[] {
  return [...xml.matchAll(pattern)].map((match) => ({
    start: match.index + match[0].length - (match[1]?.length ?? 0),
    text: match[1] ?? '',
  }));
}

function paired(
  part: string,
  texts: readonly { readonly start: number; readonly text: string }[],
  figures: readonly (string | undefined)[],
): readonly Place[] {
  assert.equal(texts.length, figures.length);
  return texts.flatMap((text, index) => {
    const figure = figures[index];
    return figure === undefined ? [] : [{ part, ...text, figure }];
  });
}

function inText(file: Uint8Array, blocks: readonly Block[]): readonly Place[] {
  const runs = found(partOf(file, DOCUMENT), /<w:rStyle w:val="Figure"\/><\/w:rPr><w:t[^>]*>([^<]*)/g);
  const figures = blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'key-figures')
      return block.items.flatMap(({ figure, change }) => [figure.id, ...figureIds(change)]);
    if (block.kind === 'list') return block.items.flatMap(figureIds);
    if (block.kind === 'paragraph') return figureIds(block.children);
    return [];
  });
  return paired(DOCUMENT, runs, figures);
}

function inTables(file: Uint8Array, blocks: readonly Block[]): readonly Place[] {
  const cells = found(
    partOf(file, DOCUMENT),
    /<w:pStyle w:val="Table(?:Number|Total)"\/>(?:<w:keepNext\/>)?<\/w:pPr><w:r><w:t[^>]*>([^<]*)/g,
  );
  const figures = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap((row) => row.cells.map(({ id }) => id)) : [],
  );
  return paired(DOCUMENT, cells, figures);
}

/** Word's charts name their series in the order of drawing: they are found by name. */
function inCharts(file: Uint8Array, blocks: readonly Block[]): readonly Place[] {
  const charts = blocks.filter((block) => block.kind === 'chart').filter(({ form }) => form !== 'map');
  return charts.flatMap((chart, index) => {
    const part = `word/charts/chart${index + 1}.xml`;
    const xml = partOf(file, part);
    return [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].flatMap((ser) => {
      const name = /<c:tx>.*?<c:v>([^<]*)/s.exec(ser[0])?.[1];
      const series = chart.series.find(({ label }) => label === name);
      // A plot of points keeps its figures along the scale; the names of its rows are a series without a name.
      const from = ser[0].indexOf(chart.form === 'dots' ? '<c:xVal>' : '<c:val>');
      if (series === undefined && chart.form === 'dots') return [];
      const values = found(ser[0].slice(from).replace(/<c:yVal>.*/s, ''), /<c:pt idx="\d+"><c:v>([^<]*)/g);
      return paired(
        part,
        values.map(({ start, text }) => ({ start: start + from + ser.index, text })),
        series?.points.map(({ id }) => id) ?? [],
      );
    });
  });
}

/** Every text of a point in the description of its chart, in the order in which the description tells them. */
function inAlternatives(file: Uint8Array, blocks: readonly Block[]): readonly Place[] {
  const xml = partOf(file, DOCUMENT);
  const descriptions = found(xml, /<wp:docPr [^>]*descr="([^"]*)/g);
  const charts = blocks.filter((block) => block.kind === 'chart');
  return descriptions.flatMap(({ start, text }, index) => {
    const points = charts[index]?.series.flatMap((series) => series.points) ?? [];
    return [...text.matchAll(/\d[\d,]*(?:\.\d)?%?(?= in | \(|, |;|\.$)/g)].flatMap((match) => {
      const point = points.find((each) => each.text === match[0]);
      return point?.id === undefined
        ? []
        : [{ part: DOCUMENT, start: start + match.index, text: match[0], figure: point.id }];
    });
  });
}
