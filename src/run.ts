import { EXIT } from './commands/command.ts';
import { nodeEffects } from './effects/node.ts';
import { traced } from './effects/traced.ts';
import { main } from './main.ts';
import { VERSION } from './version.ts';

/** The program with the arguments of its command line; its exit code is left in the process. */
export async function run(args: readonly string[]): Promise<void> {
  const effects = nodeEffects();
  try {
    process.exitCode = await main([...args], effects);
  } catch (error) {
    // Only a bug of ours comes here.
    effects.console.err(
      `statpress ${VERSION}: a bug. Please report it with what you did.\n${error instanceof Error ? traced(error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = EXIT.bug;
  }
}
