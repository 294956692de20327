import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './run-program.ts';

const FILE = join(ROOT, 'dist/sbom.cdx.json');

const ARGUMENTS = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--loglevel=error'];
const LARGEST = 64 * 1_048_576;

/** `npm run sbom`: the list of everything that is in it (CycloneDX), made by npm from the lockfile. */
const { stdout } = await promisify(execFile)('npm', ARGUMENTS, { cwd: ROOT, maxBuffer: LARGEST });
const { components } = JSON.parse(stdout) as { components: unknown[] };
mkdirSync(dirname(FILE), { recursive: true });
writeFileSync(FILE, stdout);
console.log(`${components.length} packages are named in ${FILE}`);
