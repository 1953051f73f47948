import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { edited, problems, publishExample, type Published } from '../proof/published.ts';
import { convert, needs } from './programs.ts';

describe('the proof of files that LibreOffice has saved', function () {
  let published: Published;
  let folder: string;
  before(async function () {
    needs(this, 'soffice');
    published = await publishExample();
    folder = await mkdtemp(join(tmpdir(), 'statpress-proof-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));
  const saved = async (bytes: Uint8Array, name: string, format: string): Promise<Uint8Array> => {
    await writeFile(join(folder, name), bytes);
    convert(join(folder, name), format, join(folder, 'saved'));
    return readFile(join(folder, 'saved', name.replace(/\w+$/, format)));
  };

  for (const [from, to] of [
    ['docx', 'docx'],
    ['xlsx', 'xlsx'],
    ['docx', 'pdf'],
  ] as const) {
    it(`is whole for the ${from} edition saved as ${to}`, async () => {
      const judged = await published.prove(await saved(published.file(from), `release.${from}`, to), to);
      assert.deepEqual(problems(judged), []);
      const proved = judged.filter((each) => each.class === 'proved').length;
      const before = (await published.prove(published.file(from), from)).filter(
        (each) => each.class === 'proved',
      ).length;
      // LibreOffice drops the texts beside the four charts, and a PDF holds of a chart what is drawn.
      assert.ok(proved >= before * (to === 'pdf' ? 0.7 : 0.92), `${proved} of ${before}`);
    });
  }

  it('still finds a wrong digit', async () => {
    const wrong = edited(published.file('docx'), '>81.8%<', '>81.3%<');
    const judged = await published.prove(await saved(wrong, 'wrong.docx', 'docx'), 'docx');
    assert.deepEqual(problems(judged), ['different|81.3%|81.8%|cis.arrivals.share']);
  });
});
