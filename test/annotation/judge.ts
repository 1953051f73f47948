import validate from '@ooxml-tools/validate';

/** Errors of the Open XML SDK without their positions; undefined where the SDK itself gives up. */
export async function errorsOf(bytes: Uint8Array): Promise<readonly string[] | undefined> {
  try {
    const errors = await validate(bytes, 'xlsx', 'Microsoft365');
    return errors.map(({ id, path, description }) => `${id} ${path?.partUri ?? ''}: ${description}`);
  } catch {
    return undefined;
  }
}

/** Errors that the second has and the first has not, each counted. */
export function fresh(before: readonly string[], after: readonly string[]): readonly string[] {
  const known = [...before];
  return after.filter((error) => {
    const at = known.indexOf(error);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}
