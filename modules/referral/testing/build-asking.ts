import type { Asking } from '#kernel/act.ts';
import type { Role } from '#kernel/need-to-know.ts';

/** The circumstances of asking on 13 May 2024, in the morning; ids come in a row, so that a test can name them. */
export function buildAsking(role: Role = 'case-manager', now = '2024-05-13T04:11:00.000Z'): Asking {
  let drawn = 0;
  return {
    actor: { staffId: 'asha22222222', organisationId: 'sharan222222', name: 'Asha', roles: [role] },
    today: now.slice(0, 10),
    now,
    newId: () => `new${String.fromCharCode(97 + drawn++)}22222222`,
    drawCode: () => 'NEEM-214',
  };
}
