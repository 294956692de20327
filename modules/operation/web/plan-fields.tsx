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
import { pieceOf } from '#platform/web/piece-of.ts';
import { type OperationPlanFacts, TENURES } from '../model/operation.ts';

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
  const texts = Object.fromEntries([...LONG, ...SHORT].map((name) => [name, plan[name] ?? ''])) as Record<
    TextName,
    string
  >; // the keys are exactly the names
  return {
    ...texts,
    venueTypes,
    tenure,
    expectedLeast,
    expectedMost,
    bedsReady,
    vehiclesSeparate: vehiclesSeparate === true,
  };
}

/** An unticked box in a new plan says nothing; it is not yet a no. */
export function readPlan(values: PlanValues) {
  const texts = Object.fromEntries([...LONG, ...SHORT].map((name) => [name, orNull(values[name])]));
  const { venueTypes, tenure, expectedLeast, expectedMost, bedsReady, vehiclesSeparate } = values;
  return {
    ...texts,
    venueTypes,
    tenure,
    expectedLeast,
    expectedMost,
    bedsReady,
    vehiclesSeparate: vehiclesSeparate || null,
  };
}

export function PlanFields<V extends PlanValues>(props: { form: ActForm<V> }) {
  const { t } = useTranslation('operation');
  const form = props.form as unknown as ActForm<PlanValues>; // V holds at least the fields of a plan
  const tenures = TENURES.map((code) => ({ code, label: t(`tenure.${code}`) }));
  const kinds = useCodeOptions('venue_type');
  return (
    <>
      <MultiSelectField {...pieceOf(form, 'venueTypes')} label={t('plan.venueTypes')} options={kinds} />
      <TextField {...pieceOf(form, 'venueWords')} label={t('plan.venueWords')} hint={t('plan.venueWordsHint')} />
      <SelectField {...pieceOf(form, 'tenure')} label={t('plan.tenure')} options={tenures} />
      <NumberField {...pieceOf(form, 'expectedLeast')} label={t('plan.expectedLeast')} />
      <NumberField {...pieceOf(form, 'expectedMost')} label={t('plan.expectedMost')} />
      <TextField {...pieceOf(form, 'expectedAges')} label={t('plan.expectedAges')} />
      {LONG.map((name) => (
        <TextArea key={name} {...pieceOf(form, name)} label={t(`plan.${name}`)} rows={2} />
      ))}
      <TextField {...pieceOf(form, 'warrantRef')} label={t('plan.warrantRef')} />
      <NumberField {...pieceOf(form, 'bedsReady')} label={t('plan.bedsReady')} />
      <CheckField {...pieceOf(form, 'vehiclesSeparate')} label={t('plan.vehicles')} />
    </>
  );
}
