import assert from 'node:assert/strict';
import { Worker } from 'node:worker_threads';
import { nodeEffects } from '../../src/effects/node.ts';
import { EDITIONS } from '../../src/editions/index.ts';
import { judge, type Judged } from '../../src/pipeline.ts';
import { print } from '../../src/printing.ts';
import type { Request } from '../../src/release/request.ts';
import { press, program } from '../support/press.ts';
import { Workspace } from '../support/workspace.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const WORLDS = [
  { TZ: 'Pacific/Kiritimati', LANG: 'kk_KZ.UTF-8', LC_ALL: 'kk_KZ.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', NO_COLOR: '1' },
] as const;
const LANGUAGES = ['kk', 'ru', 'en'] as const;
const FINAL = 'output/migration/2025-12/final/';

/** Names of files that are not the same in both. */
function differing(one: Files, other: Files): readonly string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => {
    const [left, right] = [one.get(name), other.get(name)];
    return left === undefined || right === undefined || !Buffer.from(left).equals(right);
  });
}

const effects = nodeEffects();

/** Ten runs: two of the program, four in this process, two in each of two threads. */
describe('the same input', function () {
  this.timeout(200_000);
  let offices: readonly Workspace[] = [];
  /** Where nothing has been published yet: for runs that write nothing. */
  let reading: Workspace;
  /** The editions as the program has published them. */
  let published: Files;
  before(async () => {
    reading = await Workspace.open();
    offices = [await Workspace.open(), await Workspace.open()];
  });
  after(() => Promise.all([reading, ...offices].map((office) => office.remove())));

  const request = (languages: readonly string[], editions?: readonly string[]): Request => ({
    release: 'migration',
    period: '2025-12',
    folders: {
      input: reading.path('input'),
      output: reading.path('output'),
      templates: reading.path('templates'),
    },
    languages,
    ...(editions === undefined ? {} : { editions }),
  });
  const final = (judged: Judged, ...asked: Parameters<typeof request>): Promise<Files> =>
    print(judged, request(...asked), { kind: 'final' }, 0, effects).then(({ files }) => files);

  it('published in two folders, two time zones and two locales gives the same bytes in every file', async () => {
    const runs = await Promise.all(
      offices.map((office, index) =>
        program(office, ['publish', 'migration', '2025-12', '--lang', LANGUAGES.join(',')], WORLDS[index]),
      ),
    );
    assert.deepEqual(runs[0], runs[1]);
    assert.equal(runs[0]?.exit, 0);
    const [one, other] = await Promise.all(offices.map((office) => office.files('')));
    assert.ok(one !== undefined && other !== undefined);
    assert.deepEqual(differing(one, other), []);
    const beside = ['record/findings.html', 'record/figures.json'].map((name) => FINAL + name);
    for (const made of [...beside, 'input/migration/2025-12/vintages/2026-02-09.json']) assert.ok(one.has(made), made);
    published = new Map(
      [...one].flatMap(([name, bytes]) =>
        name.startsWith(FINAL) && !name.includes('/record/') ? [[name.slice(FINAL.length), bytes]] : [],
      ),
    );
    assert.deepEqual(
      new Set(published.keys()),
      new Set(EDITIONS.flatMap(({ id }) => LANGUAGES.map((language) => `migration-2025-12-${language}.${id}`))),
    );
  });

  it('mailed in two folders and two time zones gives the same bytes in every letter', async () => {
    const { TZ } = process.env;
    const letters: Files[] = [];
    for (const [index, office] of offices.entries()) {
      // Node takes a new time zone for dates from here on.
      process.env['TZ'] = WORLDS[index]?.TZ;
      try {
        assert.equal((await press(office, ['send', 'migration', '2025-12', '--lang', LANGUAGES.join(',')])).exit, 0);
        letters.push(await office.files('output/migration/2025-12/mail'));
      } finally {
        if (TZ === undefined) delete process.env['TZ'];
        else process.env['TZ'] = TZ;
      }
    }
    const [one = new Map(), other = new Map()] = letters;
    assert.deepEqual([...one.keys()], ['en.eml', 'kk.eml', 'ru.eml']);
    assert.deepEqual(differing(one, other), []);
  });

  it('printed in another order, and all at once in one process, gives the bytes of the program', async () => {
    const { judged } = await judge(request(LANGUAGES), effects);
    assert.ok(judged !== undefined);
    const runs = [await final(judged, LANGUAGES.toReversed())];
    // Every edition of every language on its own, none waiting for another.
    const asked = EDITIONS.flatMap(({ id }) => LANGUAGES.map((language) => final(judged, [language], [id])));
    runs.push(new Map((await Promise.all(asked)).flatMap((files) => [...files])));
    runs.push(...(await Promise.all([final(judged, ['en', 'kk', 'ru']), final(judged, LANGUAGES)])));
    assert.deepEqual(
      runs.map((files) => differing(published, files)),
      runs.map(() => []),
    );
  });

  it('printed by two threads at once, each in another language first, gives the bytes of the program', async () => {
    const orders = [
      [['kk'], ['ru', 'en', 'kk']],
      [['en'], ['kk', 'ru', 'en']],
    ];
    const threads = await Promise.all(orders.map((languages) => printedBy(languages.map((each) => request(each)))));
    const runs = threads.flat();
    assert.equal(runs.length, 4);
    const wanted = (files: Files): Files => new Map([...published].filter(([name]) => files.has(name)));
    assert.deepEqual(
      runs.map((files) => [files.size, differing(wanted(files), files)]),
      [3, 9, 3, 9].map((size) => [size, []]),
    );
  });
});

function printedBy(requests: readonly Request[]): Promise<readonly Files[]> {
  const [loader, thread] = ['tsx/esm/api', './print.worker.ts'].map((name) =>
    JSON.stringify(import.meta.resolve(name)),
  );
  const start = `import(${loader}).then(({ register }) => { register(); return import(${thread}); });`;
  const worker = new Worker(start, { eval: true, workerData: requests });
  return new Promise((done, failed) => {
    worker.once('message', done);
    worker.once('error', failed);
  });
}
