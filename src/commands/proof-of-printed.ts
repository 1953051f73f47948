import { unreadable, type Finding } from '../finding/finding.ts';
import type { Judged } from '../pipeline.ts';
import type { Printed } from '../printing.ts';
import { proofFindings } from '../proof/findings.ts';
import { proveFinished, readFinished } from '../proof/index.ts';

/** Every number of the files to be placed is proved as a reader finds it: by reading them back. */
export async function proofOfPrinted({ files, publications }: Printed, judged: Judged): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const [name, bytes] of files) {
    const publication = publications.get(name);
    const read = await readFinished(bytes, name);
    if (publication === undefined || read === undefined) continue;
    if ('unread' in read) {
      findings.push(unreadable('proof-damaged', { file: name }, { cause: read.unread }));
      continue;
    }
    const spoken = judged.tongues.find(({ language }) => language.language === publication.document.language);
    if (spoken === undefined) throw new Error(`${name} was printed in no language of the release`);
    const proof = proveFinished(read, name, publication, judged.indicators.figures, spoken.language);
    findings.push(...proofFindings(proof, name));
  }
  return findings;
}
