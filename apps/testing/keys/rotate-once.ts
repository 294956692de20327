import { openKeyRing } from '#platform/server/keys/key-ring.ts';
import { rotate } from '#platform/server/keys/rotate.ts';

// A rotation in a process of its own, so that a test can kill it: `rotate-once.ts URL FOLDER`.
const [url = '', folder = ''] = process.argv.slice(2);
process.stdout.write('begun\n');
await rotate(url, await openKeyRing(folder, { mayMake: false }), { hearingMs: 0 });
