import type { Compartment } from './need-to-know.ts';
import type { Facts, FactsOf, RecordKind } from './record.ts';
import type { Refusal } from './refusal.ts';

/** A record came into being. */
export type Added = { is: 'added'; kind: string; id: string; scopeId: string; facts: Facts };
/** Some facts of a record changed; the rest stay as they are. */
export type Changed = { is: 'changed'; kind: string; id: string; changes: Facts };
/** A new need-to-know began, known at first to the asker alone. */
export type ScopeOpened = { is: 'scope-opened'; scopeId: string; of: string };
/** A colleague may now see what lies in a scope, or (ended) no longer. */
export type AccessGiven = {
  is: 'access-given';
  scopeId: string;
  staffId: string;
  until: string | null;
  reason: string;
  /** Only these compartments of the scope. Absent, all that her roles reach. */
  carries?: readonly Compartment[];
};
export type AccessEnded = { is: 'access-ended'; scopeId: string; staffId: string };
/** Who may see the one scope may see these compartments of the other: a file's team and the file's people. */
export type ScopesLinked = { is: 'scopes-linked'; from: string; to: string; carries: readonly Compartment[] };
export type ScopesUnlinked = { is: 'scopes-unlinked'; from: string; to: string };
/** A colleague may sign in, with these roles. How (a password, a key) is settled at the door, never in a command. */
export type ColleagueAdmitted = {
  is: 'colleague-admitted';
  staffId: string;
  signInName: string;
  roles: readonly string[];
};

/** A colleague has these roles from now on, and no others. */
export type RolesChanged = { is: 'roles-changed'; staffId: string; roles: readonly string[] };
/** Something was asked that takes two: who asked is written where nobody can forge it. */
export type SecondAsked = { is: 'second-asked'; approvalId: string; act: string; confirmBy: readonly string[] };
/** The second person said yes: what was asked is now decided and done as the first person's. */
export type SecondConfirmed = {
  is: 'second-confirmed';
  approvalId: string;
  act: string;
  input: Readonly<Record<string, unknown>>;
  basedOn: Readonly<Record<string, number>> | null;
};
/** The same where the second reads and signs by an act of its own: who asked is written down, and her yes is. */
export type TwiceAsked = { is: 'twice-asked'; id: string; act: string; confirmBy: readonly string[] };
export type TwiceConfirmed = { is: 'twice-confirmed'; id: string };
export type SecondDeclined = { is: 'second-declined'; approvalId: string };

/** An hour's look at a person outside her need-to-know. What the code means, the database knows; nothing may open. */
export type GlassBroken = {
  is: 'glass-broken';
  glassId: string;
  code: string;
  reads: readonly Compartment[];
  minutes: number;
};
export type GlassEnded = { is: 'glass-ended'; glassId: string };
/** A colleague must not see a person, by whatever way. */
export type ConflictDeclared = {
  is: 'conflict-declared';
  conflictId: string;
  staffId: string;
  personId: string;
  kind: 'related' | 'is';
};

/** Who opened too many people has said why, and may go on for an hour. */
export type GoingOn = { is: 'going-on'; goingOnId: string };
/** An invented person is written between these two, by whoever may write no real one. */
export type HoneyBegun = { is: 'honey-begun'; personId: string; caseFileId: string };
export type HoneySet = { is: 'honey-set'; personId: string; caseFileId: string };
/** A colleague's work here is over: nothing opens to her any more. A colleague may take over what lies on her desk. */
export type ServiceEnded = { is: 'service-ended'; staffId: string; deskTo: string | null };
/** The door is shut on a colleague, at once. */
export type ColleagueSuspended = { is: 'colleague-suspended'; staffId: string };
/** What she led goes to another, who comes to see it by that. */
export type WorkHandedOver = { is: 'work-handed-over'; staffId: string; to: string };
/** The women she goes to are gone to by another from now on. */
export type ContactsHandedOver = { is: 'contacts-handed-over'; staffId: string; to: string };
/** Every word of a person is gone: her key is destroyed. */
export type PersonErased = { is: 'person-erased'; personId: string };

export type Happening =
  | Added
  | Changed
  | ScopeOpened
  | AccessGiven
  | AccessEnded
  | ScopesLinked
  | ScopesUnlinked
  | ColleagueAdmitted
  | RolesChanged
  | SecondAsked
  | SecondConfirmed
  | SecondDeclined
  | TwiceAsked
  | TwiceConfirmed
  | GlassBroken
  | GlassEnded
  | ConflictDeclared
  | GoingOn
  | HoneyBegun
  | HoneySet
  | ServiceEnded
  | ColleagueSuspended
  | WorkHandedOver
  | ContactsHandedOver
  | PersonErased;

export type Decision = { accepted: true; events: readonly Happening[] } | { accepted: false; refusal: Refusal };

export function accept(...events: readonly Happening[]): Decision {
  return { accepted: true, events };
}

export function refuse(refusal: Refusal): Decision {
  return { accepted: false, refusal };
}

/** `scopeId` defaults to the record's own id: a record that is its own need-to-know. */
export function added<K extends RecordKind>(
  kind: K,
  place: { id: string; scopeId?: string },
  facts: FactsOf<K>,
): Added {
  return { is: 'added', kind: kind.kind, id: place.id, scopeId: place.scopeId ?? place.id, facts: facts as Facts };
}

export function changed<K extends RecordKind>(kind: K, id: string, changes: Partial<FactsOf<K>>): Changed {
  return { is: 'changed', kind: kind.kind, id, changes: changes as Facts };
}

export function scopeOpened(of: RecordKind, scopeId: string): ScopeOpened {
  return { is: 'scope-opened', scopeId, of: of.kind };
}

export function accessGiven(
  scopeId: string,
  staffId: string,
  reason: string,
  until: string | null = null,
): AccessGiven {
  return { is: 'access-given', scopeId, staffId, until, reason };
}

/** Lets somebody of another organisation see these compartments of a scope, and no longer than until then. */
export function accessShared(
  scopeId: string,
  staffId: string,
  shared: { until: string; carries: readonly Compartment[]; reason: string },
): AccessGiven {
  return { is: 'access-given', scopeId, staffId, ...shared };
}

export function scopesLinked(from: string, to: string, carries: readonly Compartment[]): ScopesLinked {
  return { is: 'scopes-linked', from, to, carries };
}
