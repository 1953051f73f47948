import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants, Script } from 'node:vm';

/**
 * The doors of a bundle that lies beside this file. What V8 compiled of it at build time is taken when this is the same
 * V8 with the same flags; else it compiles anew, as without it.
 */
export function opened(file, { require = createRequire(import.meta.url), told } = {}) {
  const url = new URL(file, import.meta.url);
  // esbuild writes what is not ASCII as escapes: one byte a letter.
  const text = readFileSync(url, 'latin1');
  const script = new Script(`(function(require,exports,module,bundleUrl){${text}\n})`, {
    filename: url.href,
    cachedData: codeOf(url),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  told?.(script);
  const module = { exports: {} };
  script.runInThisContext()(require, module.exports, module, url.href);
  return module.exports;
}

function codeOf(url) {
  try {
    return readFileSync(new URL(url.href.replace(/\.cjs$/, '.code')));
  } catch {
    return undefined; // Not made, or not here.
  }
}
