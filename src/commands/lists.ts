import type { Judgement } from '../pipeline.ts';
import type { Lists } from '../report/describe.ts';

export function listsOf({ release }: Judgement): Lists {
  return (dimension) => release?.lists.get(release.dimensions[dimension]?.codes ?? '');
}
