import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileInUse } from '../../src/effects/in-use.ts';
import { disk, placing } from '../../src/effects/place.ts';

const OLD = { 'report.pdf': 'old', 'record/manifest.json': 'old' };
const NEW = new Map(Object.keys(OLD).map((name) => [name, new TextEncoder().encode('new')]));

/** What Windows says of a file that another program has open. */
const fault = (code: string): Error => Object.assign(new Error(code), { code });

describe('outputs moved into place', () => {
  let folder = '';
  const final = (): string => join(folder, 'final');
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'statpress-place-'));
    await mkdir(join(final(), 'record'), { recursive: true });
    for (const [name, text] of Object.entries(OLD)) await writeFile(join(final(), name), text);
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** The disk, but for moves that are refused: the first, the second, … */
  const refusing = (code: string, refused: (move: number) => boolean): typeof disk => {
    let moves = 0;
    return {
      ...disk,
      rename: (from, to) => (refused((moves += 1)) ? Promise.reject(fault(code)) : disk.rename(from, to)),
    };
  };
  const texts = async (): Promise<readonly string[]> =>
    Promise.all(Object.keys(OLD).map((name) => readFile(join(final(), name), 'utf8')));
  const stands = async (text: string): Promise<void> => {
    assert.deepEqual(await texts(), [text, text]);
    assert.deepEqual(await readdir(folder), ['final'], 'nothing is left aside');
  };

  for (const code of ['EBUSY', 'EPERM', 'EACCES'])
    it(`leave the old folder whole when it cannot be moved (${code}), and say which`, async () => {
      const { placeFolder } = placing(refusing(code, () => true));
      await assert.rejects(placeFolder(final(), NEW), (error) => {
        assert.ok(error instanceof FileInUse);
        assert.deepEqual([error.path, error.reason], [final(), code]);
        return true;
      });
      await stands('old');
    });

  it('name the very file that is open, where it can be found', async () => {
    const held = join(final(), 'report.pdf');
    const { placeFolder } = placing({
      ...refusing('EPERM', () => true),
      openToWrite: (path) => (path === held ? Promise.reject(fault('EBUSY')) : disk.openToWrite(path)),
    });
    await assert.rejects(placeFolder(final(), NEW), (error) => error instanceof FileInUse && error.path === held);
    await stands('old');
  });

  it('bring the old folder back when the new one cannot take its place', async () => {
    const { placeFolder } = placing(refusing('EACCES', (move) => move > 1 && move < 6));
    await assert.rejects(placeFolder(final(), NEW), FileInUse);
    await stands('old');
  });

  it('wait for a moment: a virus scanner lets go of a file soon', async () => {
    await placing(refusing('EBUSY', (move) => move < 3)).placeFolder(final(), NEW);
    await stands('new');
  });

  it('leave the old file whole when it is open elsewhere', async () => {
    const { placeFile } = placing(refusing('EBUSY', () => true));
    const file = join(final(), 'report.pdf');
    await assert.rejects(
      placeFile(file, Buffer.from('new')),
      (error) => error instanceof FileInUse && error.path === file,
    );
    await stands('old');
  });

  it('fail as ever when the disk has another fault', async () => {
    const { placeFolder } = placing(refusing('EIO', () => true));
    await assert.rejects(placeFolder(final(), NEW), { code: 'EIO' });
    await stands('old');
  });
});
