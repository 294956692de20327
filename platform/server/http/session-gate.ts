import type pg from 'pg';
import type { Assurance } from '#kernel/decide.ts';
import type { Role } from '#kernel/need-to-know.ts';
import { mayAskFor } from '#kernel/permit.ts';
import { NOT_FOUND, PASSKEY_NEEDED, type Refusal, STEP_UP_NEEDED } from '#kernel/refusal.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { purposesOfRoute, type Route } from './route.ts';

const SIGNED_OUT: Refusal = { code: 'session.signed-out', kind: 'signed-out' };
const TOUCH_EVERY_MS = 60_000;
const MOST_REMEMBERED = 10_000;

type AskerRow = {
  asking: { staffId: string; organisationId: string; roles: Role[] } | null;
  assurance: Assurance;
};
type Gated = Pick<Route, 'stepUp' | 'quiet' | 'by' | 'tiers' | 'purposes' | 'resource'>;

/** Before a route runs for a session: a refusal, or null when it may. */
export type SessionGate = (route: Gated, token: string) => Promise<Refusal | null>;

/** Asks for a fresh proof where the route does, and keeps the session awake where a person is at work. */
export function makeSessionGate(pool: pg.Pool): SessionGate {
  const touch = makeTouch(pool);
  return async (route, token) => {
    const { stepUp, quiet } = route;
    if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return SIGNED_OUT;
    if (!quiet) touch(token);
    const refusal = route.by ? await whyNot(pool, token, route) : null;
    if (refusal || !stepUp) return refusal;
    const [row] = await inTransaction(pool, token, (tx) =>
      tx.query<{ proved: boolean | null }>('select app.stepped_up($1) as proved', [stepUp === 'once-set-up']),
    );
    if (row?.proved === true) return null;
    return (await isLive(pool, token)) ? STEP_UP_NEEDED : SIGNED_OUT;
  };
}

/** Who may not ask is answered as if there were nothing to ask: what a role opens is told to those who hold it. */
async function whyNot(pool: pg.Pool, token: string, route: Gated): Promise<Refusal | null> {
  const [row] = await inTransaction(pool, token, (tx) =>
    tx.query<AskerRow>('select app.asking(null) as asking, app.my_assurance() as assurance'),
  );
  if (!row?.asking) return SIGNED_OUT;
  const { staffId: id, organisationId, roles } = row.asking;
  const permit = { by: route.by ?? 'everyone', tiers: route.tiers, purposes: purposesOfRoute(route) } as const;
  const { effect, because } = mayAskFor({ id, organisationId, roles, assurance: row.assurance }, permit);
  if (effect === 'permit') return null;
  return because === 'password-only' ? PASSKEY_NEEDED : NOT_FOUND;
}

/** At most once a minute for each session, and beside the request: being seen must not make anybody wait. */
function makeTouch(pool: pg.Pool): (token: string) => void {
  const touched = new Map<string, number>();
  return (token) => {
    const now = performance.now();
    if (now - (touched.get(token) ?? Number.NEGATIVE_INFINITY) < TOUCH_EVERY_MS) return;
    if (touched.size >= MOST_REMEMBERED) touched.clear();
    touched.set(token, now);
    inTransaction(pool, token, (tx) => tx.query('select app.touch_session()')).catch(() => touched.delete(token));
  };
}

async function isLive(pool: pg.Pool, token: string): Promise<boolean> {
  const [row] = await inTransaction(pool, token, (tx) =>
    tx.query<{ who: string | null }>('select app.my_staff() as who'),
  );
  return row?.who != null;
}
