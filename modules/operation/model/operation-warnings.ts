import type { CHECKLIST } from './checklist.ts';
import type { DecoyUseFacts, OperationPlanFacts, OperationTeamMemberFacts } from './operation.ts';

export type OperationWarning =
  | 'women_officers'
  | 'witnesses'
  | 'woman_witness'
  | 'nurse'
  | 'interpreter'
  | 'decoy_not_authorised'
  | 'decoy_not_briefed'
  | 'beds'
  | 'vehicles'
  | 'legal_power'
  | 'checklist';

type Team = readonly Pick<OperationTeamMemberFacts, 'role' | 'untilWhen'>[];

/**
 * What the public procedures ask for and this plan does not have yet. It is said, never locked: a child waits behind a
 * door while a form wants a second signature.
 */
export function warningsOf(
  plan: OperationPlanFacts,
  team: Team,
  decoys: readonly DecoyUseFacts[],
  before: typeof CHECKLIST.before,
): OperationWarning[] {
  const present = team.filter((one) => one.untilWhen === null);
  const many = (...roles: string[]) => present.filter((one) => roles.includes(one.role)).length;
  const usesDecoy = many('decoy') > 0;
  const found: [OperationWarning, boolean][] = [
    ['women_officers', many('woman_officer') < 2],
    ['witnesses', many('witness', 'woman_witness') < 2],
    ['woman_witness', many('woman_witness') < 1],
    ['nurse', many('nurse') < 1],
    ['interpreter', many('interpreter') < 1],
    ['decoy_not_authorised', usesDecoy && decoys.length === 0],
    ['decoy_not_briefed', decoys.some((one) => !one.briefed)],
    ['beds', plan.bedsReady === null || (plan.expectedMost !== null && plan.bedsReady < plan.expectedMost)],
    ['vehicles', plan.vehiclesSeparate !== true],
    ['legal_power', plan.legalPowers === null && plan.warrantRef === null],
    ['checklist', before.some((item) => !plan.checklist.includes(item))],
  ];
  return found.filter(([, holds]) => holds).map(([warning]) => warning);
}
