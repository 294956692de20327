import { inDatabase, startMigratedScratch, TEMPLATE } from '#platform/testing/scratch-databases.ts';
import { runProgram } from '../run-program.ts';

/** The types of every table, printed from a database that has just been migrated: the SQL is the source. */
export async function makeDatabaseTables(): Promise<string> {
  const scratch = await startMigratedScratch();
  try {
    const { code, stdout, output } = await runProgram(
      'kysely-codegen',
      ['--dialect=postgres', '--url=env(DATABASE_URL)', '--include-pattern=app.*', '--date-parser=string', '--print'],
      { env: { DATABASE_URL: inDatabase(scratch.url, TEMPLATE) } },
    );
    if (code !== 0 || !stdout.includes('export interface DB')) throw new Error(`kysely-codegen failed:\n${output}`);
    return stdout.slice(stdout.indexOf('/**')).trimEnd().concat('\n');
  } finally {
    await scratch.stop();
  }
}
