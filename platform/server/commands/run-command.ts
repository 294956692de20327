import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { AnyAct, Asking, Need } from '#kernel/act.ts';
import type { Actor } from '#kernel/actor.ts';
import { dayInIndia } from '#kernel/calendar.ts';
import type { Assurance } from '#kernel/decide.ts';
import type { Decision, SecondConfirmed } from '#kernel/decision.ts';
import { refuse } from '#kernel/decision.ts';
import { drawCode } from '#kernel/display-code.ts';
import type { Role } from '#kernel/need-to-know.ts';
import { mayAskFor, permitOf } from '#kernel/permit.ts';
import {
  ALREADY_EXISTS,
  BASE_MISSING,
  NOT_FOR_YOU,
  NOT_FOUND,
  PASSKEY_NEEDED,
  type Refusal,
  STEP_UP_NEEDED,
} from '#kernel/refusal.ts';
import { inTransaction, isSignedOut, type Transaction } from '#platform/server/database/transaction.ts';
import { note } from '#platform/server/journal/note.ts';
import { KeyErased } from '#platform/server/keys/subject-keys.ts';
import { newId, newToken, randomBelow } from '#platform/server/random.ts';
import { idsIn } from '#platform/server/reading/ids-in.ts';
import type { AnyStored, RecordStore } from '#platform/server/records/record-store.ts';
import { hashToken } from '#platform/server/sign-in/sessions.ts';
import { applyEvents, LostRace } from './apply-events.ts';
import { type Answer, type Command, hashContent } from './command.ts';
import { openCommand, sealCommand } from './journal-payload.ts';
import { noteCommand, noteRefusal, resourceOf } from './note-command.ts';
import { readInput } from './read-input.ts';
import { awaitSecond, type KeepAsk, NOT_YOURS_TO_CONFIRM } from './second-person.ts';

/** What an act must know that no equal facts can name: a file's hash, a sum. Runs in the same transaction. */
export type Handler = {
  load: (tx: Transaction, input: never, actor: Actor) => Promise<Record<string, unknown>>;
  /** After it was accepted and its records are written: what belongs to them and is no record, such as a file's key. */
  applied?: (tx: Transaction, input: never, actor: Actor) => Promise<void>;
};

export type CommandPath = {
  pool: pg.Pool;
  acts: ReadonlyMap<string, AnyAct>;
  handlers: ReadonlyMap<string, Handler>;
  store: RecordStore;
  /** How what takes two is kept until the second person has answered. */
  keepAsk: KeepAsk;
  /** The organisation's clock. The demonstration's runs in the days of its story. */
  now: () => Date;
  /** Told after the commit that people of this organisation may have news. */
  announce: (organisationId: string) => void;
};

const ATTEMPTS = 8;
const AHEAD_MS = 5 * 60_000;
const SIGNED_OUT: Refusal = { code: 'session.signed-out', kind: 'signed-out' };
const OTHER_CONTENT: Refusal = { code: 'act.id-used-for-other-content', kind: 'conflict' };
const UNKNOWN_ACT: Refusal = { code: 'act.unknown', kind: 'invalid' };
const ASKED_AHEAD: Refusal = { code: 'act.asked-in-future', kind: 'invalid', fields: ['askedAt'] };

type AskingRow = {
  organisationId: string;
  staffId: string;
  deviceId: string;
  name: string | null;
  roles: Role[];
  /** `payload`: what was asked and answered, where it was the asker's own. */
  seen: { hash: string; payload: string | null } | null;
};

/**
 * Decides and keeps one command: in one transaction the answer given before (if any), what must be known, the
 * decision, the records, and the journal's entry. What is answered `accepted` is on disk.
 */
export async function runCommand(path: CommandPath, token: string, command: Command): Promise<Answer> {
  const act = path.acts.get(command.name);
  if (!act) return refuseUnread(path, token, 'unknown', UNKNOWN_ACT);
  if (Date.parse(command.askedAt) > path.now().getTime() + AHEAD_MS)
    return refuseUnread(path, token, act.name, ASKED_AHEAD);
  const input = readInput(act, command.input);
  if ('refusal' in input) return refuseUnread(path, token, act.name, input.refusal);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { answer, organisationId } = await inTransaction(path.pool, token, (tx) =>
        runOnce({ path, tx, token }, act, { ...command, input: input.value }),
      );
      if (organisationId && answer.outcome === 'accepted') path.announce(organisationId);
      return answer;
    } catch (error) {
      if (error instanceof KeyErased) return refused(NOT_FOUND); // of whoever was erased nothing is written any more
      if (isSignedOut(error)) return refused(SIGNED_OUT);
      if (namesNothing(error)) return refuseUnread(path, token, act.name, NOT_FOUND);
      if (!isRace(error)) throw error;
      if (attempt >= ATTEMPTS) return refused(ALREADY_EXISTS);
    }
  }
}

/** `confirmedBy`: the second person, once there was one. */
type Running = { path: CommandPath; tx: Transaction; token: string; confirmedBy?: string };

async function runOnce(
  running: Running,
  act: AnyAct,
  command: Command,
): Promise<{ answer: Answer; organisationId: string | null }> {
  const { path, tx } = running;
  const needs = Object.entries<Need>(act.knows(command.input));
  const asking = tx.query<{ asking: AskingRow; assurance: Assurance }>(
    'select app.asking($1) as asking, app.my_assurance() as assurance',
    [command.id],
  );
  const proof = act.stepUp ? tx.query<Proof>(PROOF) : null;
  const found = Promise.all(needs.map(([, need]) => path.store.find(tx, need)));
  found.catch(() => {});
  const { asking: asker, assurance = 'password' } = (await asking)[0] ?? {};
  if (!asker) return { answer: refused(SIGNED_OUT), organisationId: null };
  const content = hashContent(command);
  if (asker.seen) {
    const again = { organisationId: asker.organisationId, commandId: command.id, seen: asker.seen, content };
    return { answer: await answerAgain(path.store, tx, act, again), organisationId: null };
  }

  const actor: Actor = {
    staffId: asker.staffId,
    organisationId: asker.organisationId,
    name: asker.name ?? '',
    roles: asker.roles,
  };
  const extra = path.handlers.get(act.name);
  const known = gather(needs, await found);
  const no = whyNot(act, actor, assurance);
  if (proof && no === null && !isProved((await proof)[0], known)) {
    noteRefusal(tx, act.name, STEP_UP_NEEDED);
    return { answer: refused(STEP_UP_NEEDED), organisationId: null };
  }
  if (no === null && known !== null && extra) Object.assign(known, await extra.load(tx, command.input as never, actor));
  const answer = no ? refused(no) : await answerTo(running, act, command, known, actor);
  if (answer.outcome === 'accepted') await extra?.applied?.(tx, command.input as never, actor);
  const payload = await sealCommand(path.store, tx, actor.organisationId, command, answer);
  noteCommand(tx, act, command, { answer, content, payload });
  return { answer, organisationId: actor.organisationId };
}

/** Decides, lets what takes two wait, does what was confirmed, and writes what follows. */
async function answerTo(
  running: Running,
  act: AnyAct,
  command: Command,
  known: Record<string, unknown> | null,
  actor: Actor,
): Promise<Answer> {
  const { path, tx, confirmedBy } = running;
  const asking = circumstances(command, actor);
  const alone = decide(act, command, known, asking);
  const asked = confirmedBy
    ? alone
    : await awaitSecond(alone, { tx, act, command, known, asking, keepAsk: path.keepAsk });
  const decision = await carryOutConfirmed(running, asked, actor, command);
  if (!decision.accepted) return refused(decision.refusal);
  const applying = { store: path.store, tx, actor, command, merges: act.merges === true, known: records(known) };
  const answer = await applyEvents(applying, decision.events);
  return confirmedBy && answer.outcome === 'accepted' ? { ...answer, confirmedBy } : answer;
}

/**
 * What a second person has just confirmed is decided anew and done as the first person's, under her own policies, in
 * this same transaction; refused now, it stays asked. It stands before what the confirming writes, which it may undo.
 */
async function carryOutConfirmed(
  { path, tx, token }: Running,
  decision: Decision,
  second: Actor,
  command: Command,
): Promise<Decision> {
  const confirmed = decision.accepted && decision.events.find((event) => event.is === 'second-confirmed');
  if (!confirmed) return decision;
  const inner = await standIn(path, tx, confirmed);
  if (!inner) return refuse(NOT_YOURS_TO_CONFIRM);
  const { answer } = await runOnce({ path, tx, token: inner.token, confirmedBy: second.staffId }, inner.act, {
    id: randomUUID(),
    name: inner.act.name,
    input: inner.input,
    askedAt: command.askedAt,
    ...(confirmed.basedOn && { basedOn: { ...confirmed.basedOn } }),
  });
  await tx.query('select app.end_session()');
  await tx.query(`select set_config('app.token', $1, true)`, [token]);
  return answer.outcome === 'accepted' ? decision : refuse(answer.refusal);
}

async function standIn(path: CommandPath, tx: Transaction, { approvalId, act: name, input }: SecondConfirmed) {
  const token = newToken();
  const [row] = await tx.query<{ act: string }>('select app.stand_in($1, $2) as act', [approvalId, hashToken(token)]);
  // The act is the one that was written down when it was asked: a record that names another is not believed.
  const act = row?.act === name ? path.acts.get(name) : undefined;
  const read = act && readInput(act, { ...input });
  if (!act || !read || 'refusal' in read) return null;
  await tx.query(`select set_config('app.token', $1, true)`, [token]);
  return { act, token, input: read.value };
}

type Again = { organisationId: string; commandId: string; seen: NonNullable<AskingRow['seen']>; content: Buffer };

/** Told again, it is read again, perhaps on another device: that is an entry of its own. */
async function answerAgain(store: RecordStore, tx: Transaction, act: AnyAct, again: Again): Promise<Answer> {
  const { organisationId, commandId, seen, content } = again;
  if (seen.hash !== content.toString('hex') || seen.payload === null) {
    noteRefusal(tx, act.name, OTHER_CONTENT);
    return refused(OTHER_CONTENT);
  }
  const answer = await openCommand(store, tx, organisationId, commandId, seen.payload);
  note(tx, { kind: 'read', action: 'ask-again', resource: resourceOf(act.name), about: idsIn(JSON.stringify(answer)) });
  return answer;
}

/** Refused before anything was looked up. Its id stays free: mended, the same command may be sent again. */
async function refuseUnread(path: CommandPath, token: string, action: string, refusal: Refusal): Promise<Answer> {
  try {
    await inTransaction(path.pool, token, async (tx) => noteRefusal(tx, action, refusal));
    return refused(refusal);
  } catch (error) {
    if (isSignedOut(error)) return refused(SIGNED_OUT);
    throw error;
  }
}

type Proof = { fresh: boolean | null; armed: string[] };
const PROOF = 'select app.stepped_up(false) as fresh, app.my_armed_scopes() as armed';

/**
 * A proof not older than five minutes; or, for an operation that was armed, one given before it began. The refusal is no
 * answer to the command: its id stays free, and the same command is sent again after the proof.
 */
function isProved(proof: Proof | undefined, known: Record<string, unknown> | null): boolean {
  if (proof?.fresh === true) return true;
  const touched = records(known);
  return touched.length > 0 && touched.every(({ scopeId }) => proof?.armed.includes(scopeId));
}

/** Permission comes before existence: the order of the two answers must not tell a stranger what exists. */
function whyNot(act: AnyAct, { staffId, organisationId, roles }: Actor, assurance: Assurance): Refusal | null {
  const { effect, because } = mayAskFor({ id: staffId, organisationId, roles, assurance }, permitOf(act));
  if (effect === 'permit') return null;
  return because === 'password-only' ? PASSKEY_NEEDED : NOT_FOR_YOU;
}

function decide(act: AnyAct, command: Command, known: Record<string, unknown> | null, asking: Asking): Decision {
  if (known === null) return refuse(NOT_FOUND);
  if (act.merges && Object.keys(command.basedOn ?? {}).length === 0) return refuse(BASE_MISSING);
  return act.decide(command.input, known as never, asking);
}

function circumstances(command: Command, actor: Actor): Asking {
  const now = new Date(command.askedAt).toISOString();
  return { actor, now, today: dayInIndia(now), newId, drawCode: (notWords) => drawCode(randomBelow, notWords) };
}

/** Null when something that must be known is not there, or not for this asker: the two are one answer. */
function gather(needs: [string, Need][], found: AnyStored[][]): Record<string, unknown> | null {
  const known: Record<string, unknown> = {};
  for (const [index, [name, need]] of needs.entries()) {
    const rows = found[index] ?? [];
    if (need.how === 'must' && rows.length === 0) return null;
    known[name] = need.how === 'all' ? rows : (rows[0] ?? null);
  }
  return known;
}

function records(known: Record<string, unknown> | null): AnyStored[] {
  const isRecord = (value: unknown): value is AnyStored =>
    typeof value === 'object' && value !== null && 'version' in value;
  return Object.values(known ?? {})
    .flat()
    .filter(isRecord);
}

function refused(refusal: Refusal): Answer {
  return { outcome: 'refused', refusal };
}

const RACES = new Set(['23505', '23P01', '40001', '40P01']);

/**
 * It names a record that is not there, or lies where she may not write, and the act did not ask to know it: the keys and
 * the policies of the database say so when it is written. The two are one answer, as everywhere.
 */
function namesNothing(error: unknown): boolean {
  if (!(error instanceof Error && 'code' in error)) return false;
  return error.code === '23503' || (error.code === '42501' && error.message.includes('row-level security'));
}

/** Two people wrote at once: deciding again on what is now known gives the true answer. */
function isRace(error: unknown): boolean {
  return error instanceof LostRace || (error instanceof Error && 'code' in error && RACES.has(String(error.code)));
}
