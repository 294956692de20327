import type { Role } from '#kernel/need-to-know.ts';

/** Roles that let colleagues in and give roles: whoever holds one can make any other. Giving them takes two. */
export const POWERFUL = ['administrator', 'director'] as const satisfies readonly Role[];

export function takesPower(roles: readonly string[], before: readonly string[] = []): boolean {
  return POWERFUL.some((role) => roles.includes(role) && !before.includes(role));
}

export function isPowerful(roles: readonly string[]): boolean {
  return POWERFUL.some((role) => roles.includes(role));
}

/** Keys of the catalogue, one a role, which the screen puts in the reader's words. */
export function rolesInWords(roles: readonly string[]): string {
  return roles.map((role) => `door:roles.${role}`).join(' ');
}
