import { useTranslation } from 'react-i18next';
import { addOrganisation } from '#modules/organisation/model/add-organisation.ts';
import { ORGANISATION_KINDS, type OrganisationFacts } from '#modules/organisation/model/organisation.ts';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { newId } from '#platform/web/new-id.ts';
import { factsOf, OrganisationFields, type OrganisationValues, valuesOf } from './organisation-fields.tsx';

type Values = {
  organisationId: string;
  kind: OrganisationFacts['kind'] | null;
  spellings: string;
  of: OrganisationValues;
};

/** Writes an organisation into the directory, with other spellings of its name: letters spell it in many ways. */
export function AddOrganisationForm({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation('organisation');
  const initial: Values = { organisationId: newId(), kind: null, spellings: '', of: valuesOf(null) };
  const form = useActForm(addOrganisation, {
    initial,
    toInput: (values) => inputOf(values, i18n.language),
    onKept: onClose,
  });
  const kinds = ORGANISATION_KINDS.filter((kind) => kind !== 'self').map((code) => ({
    code,
    label: t(`kind.${code}`),
  }));
  const wrong = form.errors.find((one) => one.field === 'kind' || one.field === 'organisation')?.words;
  const { values, set } = form;
  return (
    <ActFrame form={form} title={t('add.title')} onClose={onClose} keepLabel={t('add.keep')}>
      <SelectField
        name="organisation"
        label={t('fact.kind')}
        options={kinds}
        value={values.kind}
        onChange={(kind) => set('kind', kind as Values['kind'])}
        error={wrong}
      />
      <OrganisationFields
        kind={values.kind}
        values={values.of}
        onChange={(changes) => set('of', { ...values.of, ...changes })}
        errors={form.errors}
      />
      <TextField
        name="names"
        label={t('field.spellings')}
        hint={t('field.spellingsHint')}
        value={values.spellings}
        onChange={(text) => set('spellings', text)}
      />
    </ActFrame>
  );
}

function inputOf({ organisationId, kind, spellings, of }: Values, lang: string): object {
  const authorityType = kind === 'authority' ? of.authorityType : null;
  const organisation = { ...factsOf(of), kind, authorityType, country: 'IN', lgdDistrict: null };
  const values = [
    ...new Set(
      spellings
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
    ),
  ];
  return { organisationId, organisation, names: values.map((value) => ({ value, lang, kind: 'spelling' })) };
}
