import { useTranslation } from 'react-i18next';
import { CheckField } from '#platform/design/check-field.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { NumberField } from '#platform/design/number-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import type { ActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { orNull } from '#platform/web/or-null.ts';
import { type OperationPlanFacts, TENURES } from '../model/operation.ts';
import { errorOf } from './error-of.ts';

const LONG = ['legalPowers', 'exits', 'risks', 'abortSigns'] as const;
const SHORT = ['venueWords', 'warrantRef', 'expectedAges'] as const;
type TextName = (typeof LONG)[number] | (typeof SHORT)[number];

/** A plan as it is typed. */
export type PlanValues = Record<TextName, string> & {
  venueTypes: string[];
  tenure: string | null;
  expectedLeast: number | null;
  expectedMost: number | null;
  bedsReady: number | null;
  vehiclesSeparate: boolean;
};

export const EMPTY_PLAN: PlanValues = {
  venueTypes: [],
  venueWords: '',
  tenure: null,
  legalPowers: '',
  warrantRef: '',
  exits: '',
  risks: '',
  expectedLeast: null,
  expectedMost: null,
  expectedAges: '',
  abortSigns: '',
  bedsReady: null,
  vehiclesSeparate: false,
};

export function planValuesOf(plan: OperationPlanFacts): PlanValues {
  const { venueTypes, tenure, expectedLeast, expectedMost, bedsReady, vehiclesSeparate } = plan;
  const texts = Object.fromEntries([...LONG, ...SHORT].map((name) => [name, plan[name] ?? ''])) as Record<TextName, string>; // the keys are exactly the names
  return { ...texts, venueTypes, tenure, expectedLeast, expectedMost, bedsReady, vehiclesSeparate: vehiclesSeparate === true };
}

/** An unticked box in a new plan says nothing; it is not yet a no. */
export function readPlan(values: PlanValues) {
  const texts = Object.fromEntries([...LONG, ...SHORT].map((name) => [name, orNull(values[name])]));
  const { venueTypes, tenure, expectedLeast, expectedMost, bedsReady, vehiclesSeparate } = values;
  return { ...texts, venueTypes, tenure, expectedLeast, expectedMost, bedsReady, vehiclesSeparate: vehiclesSeparate || null };
}

export function PlanFields<V extends PlanValues>({ form }: { form: ActForm<V> }) {
  const { values } = form;
  const set = form.set as ActForm<PlanValues>['set']; // V holds at least the fields of a plan
  const { t } = useTranslation('operation');
  const tenures = TENURES.map((code) => ({ code, label: t(`tenure.${code}`) }));
  const text = (name: TextName) => ({ name, label: t(`plan.${name}`), value: values[name], onChange: (words: string) => set(name, words), error: errorOf(form, name) });
  const number = (name: 'expectedLeast' | 'expectedMost' | 'bedsReady') => ({ name, label: t(`plan.${name}`), value: values[name], onChange: (many: number | null) => set(name, many), error: errorOf(form, name) });
  return (
    <>
      <MultiSelectField name="venueTypes" label={t('plan.venueTypes')} options={useCodeOptions('venue_type')} value={values.venueTypes} onChange={(codes) => set('venueTypes', codes)} />
      <TextField {...text('venueWords')} hint={t('plan.venueWordsHint')} />
      <SelectField name="tenure" label={t('plan.tenure')} options={tenures} value={values.tenure} onChange={(code) => set('tenure', code)} />
      <NumberField {...number('expectedLeast')} />
      <NumberField {...number('expectedMost')} />
      <TextField {...text('expectedAges')} />
      {LONG.map((name) => (
        <TextArea key={name} rows={2} {...text(name)} />
      ))}
      <TextField {...text('warrantRef')} />
      <NumberField {...number('bedsReady')} />
      <CheckField name="vehiclesSeparate" label={t('plan.vehicles')} value={values.vehiclesSeparate} onChange={(is) => set('vehiclesSeparate', is)} />
    </>
  );
}
