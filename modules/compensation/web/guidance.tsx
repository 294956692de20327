import { useTranslation } from 'react-i18next';
import { isAdultAt } from '#kernel/age.ts';
import { unknownDate } from '#kernel/dated.ts';
import type { ClaimFacts } from '#modules/compensation/model/claim.ts';
import { guidanceFor, NALSA_SOURCE } from '#modules/compensation/model/nalsa-2018.ts';
import { Person } from '#modules/person/model/person.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { useRecord } from '#platform/web/records.ts';

type Guided = Pick<ClaimFacts, 'scheme' | 'losses' | 'personId' | 'stateSince'>;

/** What the schedule of 2018 says, where the claim stands under it: beside the claim, never in it. */
export function Guidance({ claim }: { claim: Guided }) {
  const { t } = useTranslation('compensation');
  const person = useRecord(Person, claim.personId);
  if (claim.scheme !== 'nalsa-2018') return null;
  const birth = { on: person?.born ?? unknownDate(), basis: person?.birthBasis ?? 'unknown' };
  const found = guidanceFor(claim.losses, isAdultAt(birth, claim.stateSince) === 'child');
  if (!found) return null;
  const { least, most, depositPercent } = found;
  return (
    <FactLine icon="money">{t('guidance', { least, most, percent: depositPercent, source: NALSA_SOURCE })}</FactLine>
  );
}
