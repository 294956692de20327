import { createContext, useCallback, useContext } from 'react';
import type { AnyAct } from '#kernel/act.ts';
import type { Actor } from '#kernel/actor.ts';
import { dayInIndia } from '#kernel/calendar.ts';
import type { Assurance } from '#kernel/decide.ts';
import type { Compartment } from '#kernel/need-to-know.ts';
import { mayAskFor, permitOf } from '#kernel/permit.ts';

/** Something about her sign-in that happened without this device. */
export type SignInNotice = {
  id: string;
  is: 'reset-asked' | 'recovery-used' | 'reset-used';
  at: string;
  takesEffectAt: string | null;
  mayCancel: boolean;
};

/** Who is signed in, what her roles reach, and how far the organisation's clock is from this device's. */
export type Me = Actor & {
  reads: readonly Compartment[];
  ownReads: readonly Compartment[];
  organisation: string;
  appName: string;
  leaveTo: string;
  demonstration: boolean;
  homeId: string | null;
  /** How surely the house knows it is me. */
  assurance: Assurance;
  now: string;
  steppedUpUntil: string | null;
  setUp: { passkeys: number; recoveryCode: boolean; complete: boolean; password: boolean; code: boolean };
  notices: readonly SignInNotice[];
  /** Operations for which she need not show again that it is she, and until when. */
  armed: readonly { scopeId: string; until: string }[];
};

export type Session = {
  me: Me;
  clockOffset: number;
  signOut: () => Promise<void>;
  /** Ends the session and covers the page; what was not sent waits for whoever wrote it. */
  lock: () => void;
  /** Asks the server again who this is and what is known of her sign-in. */
  refresh: () => Promise<void>;
};
export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('This screen is drawn before sign-in.');
  return session;
}

export function useMe(): Me {
  return useSession().me;
}

/** Reads the organisation's clock at the moment it is called; for the moment of a tap. */
export function useClock(): () => string {
  const { clockOffset } = useSession();
  return useCallback(() => new Date(Date.now() + clockOffset).toISOString(), [clockOffset]);
}

/** The organisation's moment when this screen was drawn, RFC 3339. */
export function useNow(): string {
  return useClock()();
}

/** The organisation's day, YYYY-MM-DD. */
export function useToday(): string {
  return dayInIndia(useNow());
}

/** Whether I may ask this at all: the same decision as on the server. What I cannot see is refused besides. */
export function mayAsk({ staffId: id, organisationId, roles, assurance }: Me, act: AnyAct): boolean {
  return mayAskFor({ id, organisationId, roles, assurance }, permitOf(act)).effect === 'permit';
}

export function useMayAsk(act: AnyAct): boolean {
  return mayAsk(useMe(), act);
}
