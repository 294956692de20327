import { Pool } from 'pg';
import type { Generated } from '../generate/generate-organisation.ts';

/** The driver alone, as the superuser: no policy, no trigger, no HTTP, no feed, no journal. What our safety is paid against. */
export type Bare = {
  getFile: (id: string) => Promise<unknown>;
  listFiles: (before: string) => Promise<unknown>;
  /** Reads the file and writes the entry, into a table of the same form that has no triggers. */
  writeEntry: (id: string, fileId: string) => Promise<unknown>;
  /** So many entries, a thousand at a time. */
  readEntries: (count: number) => Promise<unknown>;
  close: () => Promise<void>;
};

export async function openBare(url: string, { organisationId, longList }: Generated): Promise<Bare> {
  const pool = new Pool({ connectionString: url, max: 16 });
  pool.on('error', () => {}); // a connection that is told of the server's end while it closes has nothing left to lose
  await pool.query('create schema bare; create table bare.entry (like app.entry including all)');
  await pool.query('alter table bare.entry add foreign key (organisation_id, case_file_id) references app.case_file');
  const getFile = (id: string) =>
    pool.query({
      name: 'get',
      text: 'select * from app.case_file where organisation_id = $1 and id = $2',
      values: [organisationId, id],
    });
  return {
    getFile,
    listFiles: (before) =>
      pool.query({
        name: 'list',
        text: 'select * from app.case_file where organisation_id = $1 and opened_at < $2 order by opened_at desc, id desc limit 100',
        values: [organisationId, before],
      }),
    async writeEntry(id, fileId) {
      await getFile(fileId);
      await pool.query({
        name: 'write',
        text: `insert into bare.entry (organisation_id, id, scope_id, version, changed_at, changed_by, case_file_id, track, happened, compartment, sealed)
          values ($1, $2, $3::text, 1, now(), $4, $3::text, 'find', row(current_date, current_date, null, 'day', null), 'case', 'v1.' || $3::text || '.' || repeat('x', 200))`,
        values: [organisationId, id, fileId, longList],
      });
    },
    async readEntries(count) {
      let last = '';
      for (let read = 0; read < count; read += 1000) {
        const text = 'select * from app.entry where organisation_id = $1 and id > $2 order by id limit 1000';
        const { rows } = await pool.query<{ id: string }>({ name: 'entries', text, values: [organisationId, last] });
        last = rows.at(-1)?.id ?? '';
      }
    },
    close: () => pool.end(),
  };
}
