import pg from 'pg';

const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

/** Dates stay text: a day in a record is a day, and turning it into a moment would move it across midnight. */
function parserFor(oid: number, format?: 'text' | 'binary') {
  if (oid === INT8) return Number;
  if (oid === DATE || oid === TIMESTAMPTZ) return String;
  return pg.types.getTypeParser(oid, format as 'text');
}

/** Connections by which the application reads and writes; policies bind them. Statements of a transaction go out together. */
export function openPool(url: string, max = 12): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    pipeline: true,
    idleTimeoutMillis: 30_000,
    types: { getTypeParser: parserFor as typeof pg.types.getTypeParser },
    options:
      '-c statement_timeout=10000 -c idle_in_transaction_session_timeout=20000 -c timezone=UTC -c search_path=app,pg_catalog' +
      // Every statement is found by index whatever its values are: planning it anew for each of them gains nothing.
      ' -c plan_cache_mode=force_generic_plan',
  });
  // A connection that dies while idle is replaced by the pool; without a listener Node would end the process.
  pool.on('error', () => {});
  return pool;
}
