import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { correctOrganisation } from '#modules/organisation/model/keep-directory.ts';
import type { OrganisationFacts } from '#modules/organisation/model/organisation.ts';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { factsOf, OrganisationFields, type OrganisationValues, valuesOf } from './organisation-fields.tsx';

/** Corrects the directory; only what was changed is sent. */
export function CorrectOrganisationForm({
  organisation,
  onClose,
}: {
  organisation: Stored<OrganisationFacts>;
  onClose: () => void;
}) {
  const { t } = useTranslation('organisation');
  const form = useActForm(correctOrganisation, {
    initial: valuesOf(organisation),
    toInput: (values) => ({ organisationId: organisation.id, changes: changesOf(values, organisation) }),
    basedOn: { [organisation.id]: organisation.version },
    onKept: onClose,
  });
  function take(changes: Partial<OrganisationValues>) {
    for (const name of Object.keys(changes) as (keyof OrganisationValues)[]) form.set(name, changes[name] as never); // the value came with its own name
  }
  return (
    <ActFrame form={form} title={t('correct.title')} onClose={onClose} keepLabel={t('correct.keep')}>
      <OrganisationFields kind={organisation.kind} values={form.values} onChange={take} errors={form.errors} />
    </ActFrame>
  );
}

function changesOf(values: OrganisationValues, before: OrganisationFacts): object {
  const after = factsOf(values);
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => value !== before[name as keyof typeof after]),
  );
}
