import { OrganisationName } from '#modules/organisation/model/organisation.ts';
import { several } from './fact.ts';

/** Names of organisations, for the totals: each by every spelling. */
export function spellingsOf(organisationRef: string) {
  return several(OrganisationName, { organisationRef }, ({ value }) => value);
}
