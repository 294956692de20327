import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { correctPerson } from '#modules/person/model/correct-person.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { orNull } from '#platform/web/or-null.ts';
import { useLanguageOptions } from '#platform/web/spoken-languages.ts';
import { PersonFields, type PersonValues } from './person-fields.tsx';

type Values = PersonValues & { languages: string[] };

/** Corrects what we hold. Only what was changed is sent; the old value stays readable, and two colleagues' corrections clash in view. */
export function CorrectPersonForm({ person, onClose }: { person: Stored<PersonFacts>; onClose: () => void }) {
  const { t } = useTranslation('person');
  const { gender, born, birthBasis, languages } = person;
  const initial: Values = { nameUsed: person.nameUsed ?? '', gender, born, birthBasis, languages };
  const form = useActForm(correctPerson, {
    initial,
    toInput: (values) => ({ personId: person.id, changes: changesOf(values, person) }),
    basedOn: { [person.id]: person.version },
    onKept: onClose,
  });
  return (
    <ActFrame form={form} title={t('correct.title')} onClose={onClose} keepLabel={t('correct.keep')}>
      <PersonFields form={form} />
      <MultiSelectField
        name="languages"
        label={t('about.speaks')}
        options={useLanguageOptions()}
        value={form.values.languages}
        onChange={(codes) => form.set('languages', codes)}
      />
    </ActFrame>
  );
}

function changesOf(values: Values, before: PersonFacts): object {
  const after = { ...values, nameUsed: orNull(values.nameUsed) };
  const isChanged = (name: keyof Values) => JSON.stringify(after[name]) !== JSON.stringify(before[name]);
  return Object.fromEntries(Object.entries(after).filter(([name]) => isChanged(name as keyof Values)));
}
