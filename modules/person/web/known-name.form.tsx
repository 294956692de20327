import { useTranslation } from 'react-i18next';
import { addKnownName } from '#modules/person/model/add-known-name.ts';
import { KNOWN_NAME_KINDS } from '#modules/person/model/person.ts';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame, errorOf } from '#platform/web/act-frame.tsx';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';

type Values = { knownNameId: string; value: string; kind: string | null; usedIn: string };

/** Another name. A story's pseudonym is marked as what it is: never her real name. */
export function KnownNameForm({ personId, onClose }: { personId: string; onClose: () => void }) {
  const { t } = useTranslation('person');
  const initial: Values = { knownNameId: newId(), value: '', kind: null, usedIn: '' };
  const toInput = ({ knownNameId, value, kind, usedIn }: Values) => ({
    knownNameId,
    knownName: { personId, value, kind, usedIn: orNull(usedIn) },
  });
  const form = useActForm(addKnownName, { initial, toInput, onKept: onClose });
  const wrong = (field: string) => errorOf(form, field);
  const kinds = KNOWN_NAME_KINDS.map((code) => ({ code, label: t(`name.kind.${code}`) }));
  return (
    <ActFrame form={form} title={t('name.title')} onClose={onClose}>
      <TextField
        name="value"
        label={t('name.value')}
        value={form.values.value}
        onChange={(value) => form.set('value', value)}
        error={wrong('value')}
      />
      <SelectField
        name="knownName"
        label={t('name.what')}
        options={kinds}
        value={form.values.kind}
        onChange={(kind) => form.set('kind', kind)}
        error={wrong('knownName')}
      />
      <TextField
        name="usedIn"
        label={t('name.usedIn')}
        aside={t('ifKnown')}
        value={form.values.usedIn}
        onChange={(usedIn) => form.set('usedIn', usedIn)}
      />
    </ActFrame>
  );
}
