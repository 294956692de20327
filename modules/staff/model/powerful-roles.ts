import type { Role } from '#kernel/need-to-know.ts';

/** Roles that let colleagues in and give roles: whoever holds one can make any other. Giving them takes two. */
export const POWERFUL = ['administrator', 'director'] as const satisfies readonly Role[];

export function takesPower(roles: readonly string[], before: readonly string[] = []): boolean {
  return POWERFUL.some((role) => roles.includes(role) && !before.includes(role));
}

/** Whether she could let people in until now, and could not any more. */
export function losesPower(roles: readonly string[], before: readonly string[]): boolean {
  return isPowerful(before) && POWERFUL.some((role) => before.includes(role) && !roles.includes(role));
}

/**
 * How one may shut a colleague out (`app.how_to_shut`): alone; by two; where we are the only two who let people in, for a
 * day; or not again, because that was done in the last thirty days. Null for whoever may not at all.
 */
export type Shutting = { shutting: 'alone' | 'two' | 'day' | 'not-again' | null };

/** She is the only other one who lets people in: nobody but a third may take that from her. */
export function isOnlyOther({ shutting }: Partial<Shutting>): boolean {
  return shutting === 'day' || shutting === 'not-again';
}

export function isPowerful(roles: readonly string[]): boolean {
  return POWERFUL.some((role) => roles.includes(role));
}

/** Keys of the catalogue, one a role, which the screen puts in the reader's words. */
export function rolesInWords(roles: readonly string[]): string {
  return roles.map((role) => `door:roles.${role}`).join(' ');
}
