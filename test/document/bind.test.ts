import assert from 'node:assert/strict';
import { bind } from '../../src/document/bind.ts';
import { plainText } from '../../src/document/holes.ts';
import type { DocumentTree, Inline } from '../../src/document/tree.ts';
import { sampleDocument } from '../editions/sample.ts';
import { pack } from '../language/packs.ts';

const text = (said: string): Inline => ({ kind: 'text', text: said });
const POINT: readonly Inline[] = [
  text('выбыло '),
  { kind: 'figure', id: 'external.departures', text: '7\u00A0608' },
  text(' человек '),
  { kind: 'strong', children: [text('– меньше')] },
];

/** The items of the only list, a no-break space as «~». */
function bound(tongue: string, item: readonly Inline[]): readonly string[] {
  const blocks = [{ kind: 'list', role: 'key-points', items: [item] } as const];
  const document: DocumentTree = { ...sampleDocument, blocks };
  return bind(document, pack(tongue)).blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.map((runs) => plainText(runs).replaceAll('\u00A0', '~')) : [],
  );
}

describe('the spaces of a finished document', () => {
  it('do not part a figure from its noun, though they stand in runs of their own', () =>
    assert.deepEqual(bound('ru', POINT), ['выбыло 7~608~человек~– меньше']));

  it('stay as they are where the language says nothing', () =>
    assert.deepEqual(bound('en', POINT), ['выбыло 7~608 человек – меньше']));

  it('leave figures and their ids alone', () => {
    const document = bind(sampleDocument, pack('ru'));
    const ids = (tree: DocumentTree): readonly string[] => JSON.stringify(tree).match(/"id":"[^"]+"/g) ?? [];
    assert.deepEqual(ids(document), ids(sampleDocument));
    assert.equal(
      JSON.stringify(document).replaceAll('\u00A0', ' '),
      JSON.stringify(sampleDocument).replaceAll('\u00A0', ' '),
    );
  });
});
