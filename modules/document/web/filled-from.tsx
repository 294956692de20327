import { useTranslation } from 'react-i18next';
import { compareDated } from '#kernel/dated-order.ts';
import { Claim } from '#modules/compensation/model/claim.ts';
import type { Paper } from '#modules/document/model/paper.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { OutReferral } from '#modules/referral/model/out-referral.ts';
import { dayWords } from '#platform/design/dated-words.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import type { Option } from '#platform/design/kinds.ts';
import { SelectField } from '#platform/design/select-field.tsx';
import { useReader, useRecords } from '#platform/web/records.ts';

type Props = { paper: Paper; personId: string | null; value: string | null; onChange: (ofId: string | null) => void };

/** Which hand-over or which claim a paper is filled from; asked only where there is more than one. */
export function FilledFrom({ paper, personId, value, onChange }: Props) {
  const { t } = useTranslation('document');
  const [referrals, claims] = [useReferrals(personId), useClaims(personId)];
  if (paper !== 'referral-packet' && paper !== 'compensation') return null;
  const options = paper === 'compensation' ? claims : referrals;
  if (options.length === 0) {
    const none = t(paper === 'compensation' ? 'noClaim' : 'noReferral');
    return personId && <FactLine icon="unknown">{none}</FactLine>;
  }
  if (options.length === 1) return null;
  return (
    <SelectField
      name="ofId"
      label={t(`ofId.${paper.replaceAll('-', '_')}`)}
      hint={value === null ? t('ofLatest') : undefined}
      options={options}
      value={value}
      onChange={onChange}
    />
  );
}

function useReferrals(personId: string | null): Option[] {
  const { t, i18n } = useTranslation('codes');
  const reader = useReader();
  return useRecords(OutReferral, (one) => one.personId === personId)
    .toSorted((a, b) => b.preparedAt.localeCompare(a.preparedAt))
    .map(({ id, service, toOrganisation, preparedAt }) => ({
      code: id,
      label: [
        t(`service_type.${service}`),
        reader.get(Organisation, toOrganisation)?.name,
        dayWords(preparedAt.slice(0, 10), i18n.language),
      ]
        .filter(Boolean)
        .join(' · '),
    }));
}

function useClaims(personId: string | null): Option[] {
  const { t } = useTranslation('compensation');
  return useRecords(Claim, (one) => one.personId === personId)
    .toSorted((a, b) => compareDated(b.stateSince, a.stateSince))
    .map(({ id, scheme, state }) => ({
      code: id,
      label: `${t(`scheme.${scheme.replaceAll('-', '_')}`)} · ${t(`state.${state.replaceAll('-', '_')}`)}`,
    }));
}
