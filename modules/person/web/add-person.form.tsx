import { useTranslation } from 'react-i18next';
import { day } from '#kernel/dated.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { NumberField } from '#platform/design/number-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useGo } from '#platform/web/address.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { KnownAlready } from './known-already.tsx';
import { PersonFields, type PersonValues } from './person-fields.tsx';

type Values = PersonValues & { personId: string; least: number | null; most: number | null };

/** Writes down that we know of somebody. A name used is enough, or none: a code is drawn. */
export function AddPersonForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('person');
  const go = useGo();
  const today = useToday();
  const initial: Values = {
    personId: newId(),
    nameUsed: '',
    gender: 'not_asked',
    born: null,
    birthBasis: 'unknown',
    least: null,
    most: null,
  };
  const form = useActForm(addPerson, {
    initial,
    toInput: ({ least, most, ...values }: Values) => ({
      ...values,
      nameUsed: orNull(values.nameUsed),
      age: ageOf(least, most, today),
    }),
    onKept: () => {
      onClose();
      go(`/p/${form.values.personId}`);
    },
  });
  const wrong = form.errors.find((one) => one.field === 'age' || one.field === 'observed')?.words;
  return (
    <ActFrame form={form} title={t('add.title')} onClose={onClose} keepLabel={t('add.keep')}>
      <KnownAlready names={form.values.nameUsed.trim() === '' ? [] : [form.values.nameUsed.trim()]} />
      <PersonFields form={form} />
      <NumberField
        name="age"
        label={t('field.least')}
        aside={t('ifKnown')}
        max={120}
        value={form.values.least}
        onChange={(years) => form.set('least', years)}
        error={wrong}
      />
      <NumberField
        name="most"
        label={t('field.most')}
        aside={t('ifKnown')}
        max={120}
        value={form.values.most}
        onChange={(years) => form.set('most', years)}
      />
    </ActFrame>
  );
}

/** An age as it is judged today: one number is exact, two are a guess between them. */
function ageOf(least: number | null, most: number | null, today: string) {
  const [from, to] = [least ?? most, most ?? least];
  return from === null || to === null ? null : { observed: { least: from, most: to }, at: day(today) };
}
