import type { Role } from './need-to-know.ts';

/** Who asks: a member of staff of one organisation, with the roles held at this moment. */
export type Actor = {
  staffId: string;
  organisationId: string;
  name: string;
  roles: readonly Role[];
};

export function hasRole(actor: Actor, ...roles: readonly Role[]): boolean {
  return actor.roles.some((role) => roles.includes(role));
}
