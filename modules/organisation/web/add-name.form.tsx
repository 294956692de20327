import { useTranslation } from 'react-i18next';
import { addOrganisationName } from '#modules/organisation/model/keep-directory.ts';
import { NAME_KINDS } from '#modules/organisation/model/organisation.ts';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame, errorOf } from '#platform/web/act-frame.tsx';
import { newId } from '#platform/web/new-id.ts';
import { useLanguageOptions } from '#platform/web/spoken-languages.ts';

/** Another name or spelling, so that a letter that spells it otherwise is still known to be theirs. */
export function AddNameForm({ organisationId, onClose }: { organisationId: string; onClose: () => void }) {
  const { t, i18n } = useTranslation('organisation');
  const form = useActForm(addOrganisationName, {
    initial: { nameId: newId(), value: '', lang: i18n.language, kind: 'spelling' },
    toInput: ({ nameId, ...name }) => ({ nameId, name: { ...name, organisationRef: organisationId } }),
    onKept: onClose,
  });
  const kinds = NAME_KINDS.map((code) => ({ code, label: t(`nameKind.${code}`) }));
  const { values, set } = form;
  return (
    <ActFrame form={form} title={t('name.title')} onClose={onClose}>
      <TextField
        name="value"
        label={t('field.name')}
        lang={values.lang}
        value={values.value}
        onChange={(value) => set('value', value)}
        error={errorOf(form, 'value')}
      />
      <SelectField
        name="kind"
        label={t('name.kind')}
        options={kinds}
        value={values.kind}
        onChange={(kind) => set('kind', kind ?? values.kind)}
      />
      <SelectField
        name="lang"
        label={t('name.lang')}
        options={useLanguageOptions()}
        value={values.lang}
        onChange={(lang) => set('lang', lang ?? values.lang)}
      />
    </ActFrame>
  );
}
