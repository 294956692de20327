import type { Shutting } from '#modules/staff/model/powerful-roles.ts';

/** A request to make somebody's sign-in anew, as the server tells it to those who let people in. */
export type Reset = {
  id: string;
  staffId: string;
  how: 'two-administrators' | 'in-person';
  askedBy: string;
  askedAt: string;
  confirmedBy: string | null;
  takesEffectAt: string | null;
};

/** How far a colleague's sign-in is set up; never what opens it. */
export type SignInOfColleague = {
  suspendedAt: string | null;
  /** One alone shut her out: it ends by itself. */
  suspendedUntil: string | null;
  shutting: Shutting['shutting'];
  setUp: { passkeys: number; recoveryCode: boolean; complete: boolean };
  invitation: { expiresAt: string } | null;
  reset: Reset | null;
  sessions: number;
  lastSeenAt: string | null;
};

/** A one-time link, shown once: to scan, or to hand over. */
export type OneTimeLink = { link: string; qr: readonly string[]; expiresAt?: string; from?: string | null };
