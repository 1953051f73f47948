import { strict as assert } from 'node:assert';
import { printAll } from '../../src/editions/threads/index.ts';
import { received, sent } from '../../src/editions/threads/job.ts';
import type { Publication } from '../../src/editions/edition.ts';
import { number } from '../../src/value/value.ts';
import { samplePublication, sampleTable } from './sample.ts';

/** With a value that no number holds exactly. */
function withDecimal(): Publication {
  const { document } = samplePublication;
  const table = sampleTable('decimals', 'Table 9');
  const cell = { value: number('20.65917256154218003254'), text: '20.7', unit: 'percent', decimals: 1 } as const;
  const rows = table.rows.map((row) => ({ ...row, cells: row.cells.map(() => cell) }));
  return { ...samplePublication, document: { ...document, blocks: [...document.blocks, { ...table, rows }] } };
}

describe('editions printed side by side', () => {
  it('send a publication to a thread and back without losing a digit', () => {
    const publication = withDecimal();
    assert.deepEqual(received(sent(publication), publication.fonts), publication);
  });

  it('are the same bytes in two threads as in one, in the order asked for, twice over', async () => {
    const jobs = ['xlsx', 'docx', 'xlsx'].flatMap((edition) =>
      [samplePublication, withDecimal()].map((publication) => ({ publication, edition })),
    );
    const alone = await printAll(jobs, 1);
    for (let time = 0; time < 2; time += 1)
      for (const [job, bytes] of (await printAll(jobs, 2)).entries())
        assert.ok(Buffer.from(alone[job] ?? []).equals(bytes), `job ${job}`);
  });

  it('tell a bug of any thread with its stack', async () => {
    const { document } = samplePublication;
    const broken = { ...samplePublication, document: { ...document, blocks: [{ kind: 'no-such-block' }] } };
    const jobs = [1, 2, 3].map(() => ({ publication: broken as unknown as Publication, edition: 'docx' }));
    await assert.rejects(printAll(jobs, 2), (error: Error) => /editions[\\/]docx/.test(error.stack ?? ''));
    assert.equal((await printAll([{ publication: samplePublication, edition: 'xlsx' }], 2)).length, 1);
  });
});
