import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

// `npm run new-act -- placement move-person`: the files of a new act, in house style, with a test that fails until it decides.
const ROOT = join(import.meta.dirname, '..');
const WORD = /^[a-z]+(-[a-z]+)*$/;
const LANGUAGES = ['en', 'hi', 'mr', 'es'];

const [module = '', act = ''] = process.argv.slice(2);
if (!WORD.test(module) || !act.includes('-') || !WORD.test(act)) {
  stop('Say which module and which act, a verb and a noun: npm run new-act -- placement move-person');
}
const folder = join(ROOT, 'modules', module);
const camel = act.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
const pascal = camel.slice(0, 1).toUpperCase() + camel.slice(1);
const upper = module.replaceAll('-', '_').toUpperCase();

await write(`model/${act}.ts`, modelFile());
await write(`model/${act}.test.ts`, testFile());
if (!existsSync(join(folder, `model/${module}-refusals.ts`)))
  await write(`model/${module}-refusals.ts`, refusalsFile());
await write(`web/${act}.form.tsx`, formFile());
for (const language of LANGUAGES) await addWords(language);
await register();
process.stdout.write(
  `\nNow: decide in model/${act}.ts, and make its test say what is true. Offer the form in apps/web/write-acts.ts.\n`,
);

function modelFile(): string {
  return `import { z } from 'zod';
import { defineAct } from '#kernel/act.ts';
import { refuse } from '#kernel/decision.ts';
import { ${upper}_REFUSALS } from './${module}-refusals.ts';

/** What is asked, by whom, and what harm follows if it is done wrongly. */
export const ${camel} = defineAct({
  name: '${module}.${act}',
  input: z.strictObject({}),
  by: [],
  knows: () => ({}),
  decide: () => refuse(${upper}_REFUSALS.notDecided),
});
`;
}

function testFile(): string {
  return `import { describe, expect, test } from 'vitest';
import { ${camel} } from './${act}.ts';

describe('${act.replaceAll('-', ' ')}', () => {
  test('is accepted when nothing speaks against it', () => {
    const asking = { actor: { staffId: 'a', organisationId: 'a', name: 'Asha', roles: [] }, today: '2024-05-13', now: '2024-05-13T04:11:00.000Z', newId: () => 'a', drawCode: null };
    expect(${camel}.decide({}, {}, asking)).toMatchObject({ accepted: true });
  });
});
`;
}

function refusalsFile(): string {
  return `import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act of this module can be refused. */
export const ${upper}_REFUSALS = {
  notDecided: { code: '${module}.not-decided', kind: 'rule' },
} as const satisfies Record<string, Refusal>;
`;
}

function formFile(): string {
  return `import { useTranslation } from 'react-i18next';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import type { WriteActProps } from '#platform/web/write-acts.ts';
import { ${camel} } from '../model/${act}.ts';

export function ${pascal}Form({ onClose }: WriteActProps) {
  const { t } = useTranslation('${module}');
  const form = useActForm(${camel}, { initial: {}, onKept: onClose });
  return <FormFrame title={t('${camel}.title')} onKeep={form.keep} onClose={onClose} errors={form.errors} refusal={form.refusal} busy={form.busy}>{null}</FormFrame>;
}
`;
}

async function write(name: string, text: string): Promise<void> {
  const path = join(folder, name);
  if (existsSync(path)) stop(`modules/${module}/${name} is there already.`);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
  process.stdout.write(`wrote modules/${module}/${name}\n`);
}

/** The title in every language; in those that nobody has translated yet, the English stands and the reviewer sees it. */
async function addWords(language: string): Promise<void> {
  const path = join(ROOT, 'words', language, `${module}.json`);
  const words = existsSync(path) ? (JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>) : {};
  const title = act.replaceAll('-', ' ');
  await writeFile(
    path,
    `${JSON.stringify({ ...words, [camel]: { title: title.slice(0, 1).toUpperCase() + title.slice(1) } }, null, 2)}\n`,
  );
}

/** One line in the list of acts: a command that is not listed does not exist. */
async function register(): Promise<void> {
  const path = join(ROOT, 'apps/server/acts.ts');
  const text = await readFile(path, 'utf8');
  const listed = text
    .replace('\n/** Every act', `import { ${camel} } from '#modules/${module}/model/${act}.ts';\n\n/** Every act`)
    .replace(/\n\];/, `\n  ${camel},\n];`);
  await writeFile(path, listed);
  const neighbours = (await readdir(join(folder, 'model'))).length;
  process.stdout.write(`listed ${module}.${act} in apps/server/acts.ts (${neighbours} files in its model)\n`);
}

function stop(words: string): never {
  process.stderr.write(`${words}\n`);
  process.exit(1);
}
