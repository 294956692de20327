import type { ConsentPurpose } from '#kernel/code-lists/consent-purpose.ts';
import type { OrganisationFacts } from '#modules/organisation/model/organisation.ts';

const POLICE = [
  'police_station',
  'ahtu',
  'sjpu',
  'special_police_officer_itpa',
  'crime_branch_social_service',
  'railway_police',
  'border_force',
  'foreign_police',
];

/** What she has to have agreed to before anything of her goes to this organisation. */
export function consentPurposeFor({
  kind,
  authorityType,
}: Pick<OrganisationFacts, 'kind' | 'authorityType'>): ConsentPurpose {
  if (kind === 'hospital') return 'medical_care';
  if (kind === 'school') return 'share_school';
  if (kind !== 'authority') return 'share_partner';
  return authorityType !== null && POLICE.includes(authorityType) ? 'share_police' : 'share_authority';
}
