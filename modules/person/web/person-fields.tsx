import { useTranslation } from 'react-i18next';
import type { BirthBasis } from '#kernel/code-lists/birth-basis.ts';
import type { Gender } from '#kernel/code-lists/gender.ts';
import type { Dated } from '#kernel/dated.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import type { ActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useToday } from '#platform/web/me.ts';

export type PersonValues = { nameUsed: string; gender: Gender; born: Dated | null; birthBasis: BirthBasis };

/** What every form about a person asks alike: how she is called, gender as she says it, birth and what that rests on. */
export function PersonFields<V extends PersonValues>({ form }: { form: ActForm<V> }) {
  const { t } = useTranslation('person');
  const today = useToday();
  const { values } = form;
  const set = (changes: Partial<PersonValues>) => {
    for (const [name, value] of Object.entries(changes)) form.set(name as keyof V, value as V[keyof V]); // each value was typed by PersonValues
  };
  const wrong = (field: string) => form.errors.find((one) => one.field === field)?.words;
  return (
    <>
      <TextField
        name="nameUsed"
        label={t('field.nameUsed')}
        hint={t('field.nameUsedHint')}
        value={values.nameUsed}
        onChange={(nameUsed) => set({ nameUsed })}
        error={wrong('nameUsed')}
      />
      <SelectField
        name="gender"
        label={t('field.gender')}
        options={useCodeOptions('gender')}
        value={values.gender}
        onChange={(code) => set({ gender: (code ?? 'not_asked') as Gender })}
      />
      <DateWithPrecision
        name="born"
        label={t('field.born')}
        today={today}
        endsBefore={today}
        value={values.born}
        onChange={(born) => set({ born })}
        error={wrong('born')}
      />
      <SelectField
        name="birthBasis"
        label={t('field.birthBasis')}
        options={useCodeOptions('birth_basis')}
        value={values.birthBasis}
        onChange={(code) => set({ birthBasis: (code ?? 'unknown') as BirthBasis })}
      />
    </>
  );
}
