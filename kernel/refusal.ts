/**
 * The domain says no. A refusal is a value, expected and shown; its code is the
 * translation key (`refusals:<code>`) and the API contract, so it never changes once released.
 */
export type RefusalKind =
  | 'invalid'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'rule'
  | 'too-large'
  | 'signed-out'
  | 'step-up'
  | 'too-often';

export type Refusal = {
  code: string;
  kind: RefusalKind;
  /** Names of the input fields concerned, so that the form can show the words in their place. */
  fields?: readonly string[];
  /** The code of each field that is wrong otherwise than the first. */
  codes?: Readonly<Record<string, string>>;
  /** Values the words need, such as the allowed visitor. Never personal data beyond what the asker sees. */
  values?: Readonly<Record<string, string | number>>;
};

/** What one may not see and what does not exist are answered alike: the difference would tell. */
export const NOT_FOUND: Refusal = { code: 'record.not-found', kind: 'not-found' };
export const NOT_FOR_YOU: Refusal = { code: 'act.not-for-you', kind: 'forbidden' };
/** The session stands, but who holds it must prove again who she is; then the same is asked again. */
export const STEP_UP_NEEDED: Refusal = { code: 'session.step-up-needed', kind: 'step-up' };
/** A password alone opens nobody's file: a passkey does. */
export const PASSKEY_NEEDED: Refusal = { code: 'session.passkey-needed', kind: 'forbidden' };
export const BASE_MISSING: Refusal = { code: 'act.base-missing', kind: 'invalid' };
export const ALREADY_EXISTS: Refusal = { code: 'record.already-exists', kind: 'conflict' };

const STATUS: Record<RefusalKind, number> = {
  invalid: 400,
  'signed-out': 401,
  'step-up': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  rule: 422,
  'too-often': 429,
};

/** The HTTP status of a refusal, in the one place where the two meet. */
export function statusOf(refusal: Refusal): number {
  return STATUS[refusal.kind];
}
