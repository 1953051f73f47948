import assert from 'node:assert/strict';
import { findingsOf, press } from '../support/press.ts';
import { withoutSeries } from '../support/without-series.ts';
import { inWorkspace, type Workspace } from '../support/workspace.ts';

type Case = {
  readonly what: string;
  readonly spoil: (workspace: Workspace) => Promise<void>;
  readonly says: readonly string[];
};

const template = 'templates/migration/en.md.hbs';
const settings = 'input/migration/2025-12/period.yaml';

const CASES: readonly Case[] = [
  {
    what: 'a template that names an unknown figure',
    spoil: (workspace) => workspace.replace(template, '{{figure "external.net"', '{{figure "external.nett"'),
    says: [
      `${template}:LINE   error   template-unknown-figure`,
      '  The template names the figure "external.nett", which this release does not have.',
      '  Did you mean external.net?',
    ],
  },
  {
    what: 'a calendar without this release',
    spoil: (workspace) => workspace.replace('input/calendar.yaml', 'migration:', 'population:'),
    says: [
      'input/calendar.yaml   error   calendar-missing',
      '  The calendar has no entry for migration 2025-12.',
      '  Add its date of publication to input/calendar.yaml.',
    ],
  },
  {
    what: 'a calendar without this period',
    spoil: (workspace) => workspace.replace('input/calendar.yaml', "'2025-12'", "'2025-09'"),
    says: [
      'input/calendar.yaml   error   calendar-missing',
      '  The calendar has no entry for migration 2025-12.',
      '  Add its date of publication to input/calendar.yaml.',
    ],
  },
  {
    what: "a comparison with the latest figures of a last year's period that is missing",
    spoil: async (workspace) => {
      await workspace.write(settings, `${await workspace.text(settings)}comparison: { base: latest }\n`);
      await workspace.remove('input/migration/2024-12');
    },
    says: [
      'input/migration/2024-12/vintages   error   vintage-missing',
      '  There are no figures of 2024-12 in the vintage that the comparison asks for.',
      '  Add the workbook of that period, or its vintages/<date>.json.',
    ],
  },
  {
    what: 'a release definition with a misspelt key',
    spoil: (workspace) => workspace.replace('templates/migration/release.yaml', 'editions:', 'editons:'),
    says: [
      'templates/migration/release.yaml:LINE   error   definition-unknown-key',
      '  "editons" is unknown in (top).',
      '  Did you mean editions?',
    ],
  },
];

describe('a definition that cannot be used', () => {
  for (const { what, spoil, says } of CASES) {
    it(
      `${what} is told with its file and the advice, and nothing is written`,
      inWorkspace(async (workspace) => {
        await withoutSeries(workspace);
        await spoil(workspace);
        const ran = await press(workspace, ['draft', 'migration']);
        const [first = ''] = findingsOf(ran).filter((finding) => finding.includes(says[0]?.split('   ')[2] ?? ''));
        assert.equal(first.replace(/:\d+ {3}/, ':LINE   '), says.join('\n'));
        assert.equal(ran.exit, 1);
        assert.equal((await workspace.files()).size, 0);
      }),
    );
  }

  it(
    'an unknown figure is told with the line it stands in',
    inWorkspace(async (workspace) => {
      await withoutSeries(workspace);
      const lines = (await workspace.text(template)).split('\n');
      const line = lines.findIndex((text) => text.includes('{{figure "external.net"'));
      await workspace.replace(template, '{{figure "external.net"', '{{figure "external.nett"');
      const { out } = await press(workspace, ['check']);
      assert.ok(out.includes(`\n${template}:${line + 1} `), out);
    }),
  );

  it(
    'a template is judged although the data has errors',
    inWorkspace(async (workspace) => {
      await withoutSeries(workspace);
      await workspace.replace(template, '{{figure "external.net"', '{{figure "external.nett"');
      await workspace.edit('input/migration/2025-12/migration-2025-12.xlsx', '2', 'B8', 'many');
      const { out } = await press(workspace, ['check']);
      assert.match(out, /cell-not-a-number/);
      assert.match(out, /template-unknown-figure/);
    }),
  );
});
