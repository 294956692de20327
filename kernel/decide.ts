import { reachToRead, reachToWrite, type Staff, type Way, type World } from './access.ts';
import { factsShownMasked } from './masks.ts';
import type { Compartment, Role } from './need-to-know.ts';
import { COMPARTMENT_PURPOSES, type Purpose } from './purposes.ts';
import { reachByCount } from './reach.ts';
import { isPersonal, type Tier, tierOf } from './tiers.ts';

/** How surely we know who asks. `password` sees the house, not its people; `demonstration` exists only in one; `link`: a partner's, for one referral. */
export type Assurance = 'password' | 'passkey' | 'demonstration' | 'link';

/** Who asks. */
export type Subject = Staff & {
  assurance: Assurance;
  /** Suspended, signed out, left alone too long: whoever she is, she is nobody until she comes in again. */
  signedOut?: boolean;
  /** Proved who she is within the last five minutes. */
  steppedUp?: boolean;
};

/** A record, by where it lies. */
export type RecordPlace = { organisationId: string; scopeId: string; compartment: Compartment; kind: string };

/** An act or an address: who may ask for it, and what it wants besides. */
export type Permit = {
  by: readonly Role[] | 'everyone';
  tiers: readonly Tier[];
  purposes: readonly Purpose[];
  stepUp?: boolean;
  secondPerson?: boolean;
  wantsReason?: boolean;
  leavesTheHouse?: boolean;
};

export type Asked =
  | { action: 'read' | 'write'; resource: RecordPlace }
  | { action: 'count'; resource: { organisationId: string; compartment: Compartment } }
  | { action: 'ask'; resource: Permit };

/** What must be done besides, by whoever carries the decision out. */
export type Obligation = 'audit' | 'mask' | 'reason' | 'notify' | 'watermark' | 'two-persons' | 'step-up';

export type Because =
  | Way
  | 'by-role'
  | 'signed-out'
  | 'other-organisation'
  | 'password-only'
  | 'purpose'
  | 'not-your-role'
  | 'need-to-know';

export type Verdict = {
  effect: 'permit' | 'deny';
  because: Because;
  /** Which facts of the record may be shown. */
  fields: 'all' | readonly string[];
  obligations: readonly Obligation[];
};

const NONE: readonly string[] = [];

/**
 * May this person do this, for this purpose, as the world stands? The one place where it is decided: the server asks it
 * before an act or an address runs, the screen before it offers one, and a fuzzer holds row-level security against it.
 */
export function decide(subject: Subject, asked: Asked, purpose: Purpose, world: World): Verdict {
  if (subject.signedOut) return deny('signed-out');
  if (asked.action === 'ask') return decidePermit(subject, asked.resource, purpose);
  if (!COMPARTMENT_PURPOSES[asked.resource.compartment].includes(purpose)) return deny('purpose');
  if (asked.resource.organisationId !== subject.organisationId) return deny('other-organisation');
  return asked.action === 'count'
    ? decideCount(subject, asked.resource.compartment)
    : decideRecord(subject, asked.action, asked.resource, world);
}

function decidePermit(subject: Subject, permit: Permit, purpose: Purpose): Verdict {
  const { by, tiers, purposes } = permit;
  if (by !== 'everyone' && !subject.roles.some((role) => by.includes(role))) return deny('not-your-role');
  if (!purposes.includes(purpose)) return deny('purpose');
  if (subject.assurance === 'password' && tiers.length > 0 && tiers.every(isPersonal)) return deny('password-only');
  return { effect: 'permit', because: 'by-role', fields: 'all', obligations: obligationsOf(permit, subject) };
}

function obligationsOf(permit: Permit, subject: Subject): Obligation[] {
  const due: Obligation[] = permit.tiers.some(isPersonal) ? ['audit'] : [];
  if (permit.wantsReason) due.push('reason');
  if (permit.leavesTheHouse) due.push('watermark');
  if (permit.secondPerson) due.push('two-persons');
  if (permit.stepUp && !subject.steppedUp) due.push('step-up');
  return due;
}

/** Numbers are internal: they tell of no one, and so a session of any kind may ask for those its roles reach. */
function decideCount(subject: Subject, compartment: Compartment): Verdict {
  if (!reachByCount(subject.roles).includes(compartment)) return deny('need-to-know');
  return { effect: 'permit', because: 'by-role', fields: NONE, obligations: [] };
}

function decideRecord(subject: Subject, action: 'read' | 'write', place: RecordPlace, world: World): Verdict {
  const personal = isPersonal(tierOf(place.kind, place.compartment));
  if (personal && subject.assurance === 'password') return deny('password-only');
  const obligations: Obligation[] = personal ? ['audit'] : [];
  if (action === 'write') {
    const way = reachToWrite(world, subject, place);
    return way ? { effect: 'permit', because: way, fields: 'all', obligations } : deny('need-to-know');
  }
  const { sees, by } = reachToRead(world, subject, place);
  if (by === null) return deny('need-to-know');
  if (by === 'glass') obligations.push('reason', 'notify');
  if (sees === 'whole') return { effect: 'permit', because: by, fields: 'all', obligations };
  return {
    effect: 'permit',
    because: by,
    fields: factsShownMasked(place.kind) ?? NONE,
    obligations: [...obligations, 'mask'],
  };
}

function deny(because: Because): Verdict {
  return { effect: 'deny', because, fields: NONE, obligations: [] };
}
