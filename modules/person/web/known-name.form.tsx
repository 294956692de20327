import { useTranslation } from 'react-i18next';
import { addKnownName } from '#modules/person/model/add-known-name.ts';
import { KNOWN_NAME_KINDS } from '#modules/person/model/person.ts';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
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
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  const wrong = (field: string) => form.errors.find((one) => one.field === field)?.words;
  const kinds = KNOWN_NAME_KINDS.map((code) => ({ code, label: t(`name.kind.${code}`) }));
  return (
    <FormFrame
      title={t('name.title')}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={refusal}
      busy={form.busy}
    >
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
    </FormFrame>
  );
}
