import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { addActivity } from '#modules/investigation/model/add-activity.ts';
import type { Investigation } from '#modules/investigation/model/investigation.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { useRecords } from '#platform/web/records.ts';
import { FROM_US, type SourceDraft, SourceFields, sourceOf } from '#platform/web/source-fields.tsx';

type Values = {
  activityId: string;
  investigationId: string;
  happened: Dated | null;
  kind: string;
  withWhom: string[];
  organisationIds: string[];
  words: string;
  lang: string;
  result: string;
  source: SourceDraft;
};

/** Writes down what was done, with whom, and what came of it. */
export function ActivityForm({
  investigation,
  onClose,
}: {
  investigation: StoredOf<typeof Investigation>;
  onClose: () => void;
}) {
  const { t, i18n } = useTranslation('investigation');
  const today = useToday();
  const initial: Values = {
    ...EMPTY,
    activityId: newId(),
    investigationId: investigation.id,
    happened: day(today),
    lang: i18n.language,
  };
  const { values, set, keep, errors, refusal, busy } = useActForm(addActivity, { initial, toInput, onKept: onClose });
  const error = (field: string) => errors.find((one) => one.field === field)?.words;
  const [kinds, partners] = [useCodeOptions('activity_kind'), useCodeOptions('activity_with')];
  const organisations = useRecords(Organisation, (one) => one.kind === 'partner' || one.kind === 'authority').map(
    ({ id, name }) => ({ code: id, label: name }),
  );
  const note = refusal && <ReasonNote title={t('notKept')} words={refusal} />;
  return (
    <FormFrame title={t('form.activity')} onKeep={keep} onClose={onClose} errors={errors} refusal={note} busy={busy}>
      <SelectField
        name="kind"
        label={t('activity.kind')}
        options={kinds}
        value={values.kind}
        onChange={(kind) => set('kind', kind ?? values.kind)}
      />
      <MultiSelectField
        name="withWhom"
        label={t('activity.with')}
        options={partners}
        value={values.withWhom}
        onChange={(codes) => set('withWhom', codes)}
      />
      <MultiSelectField
        name="organisationIds"
        label={t('activity.organisations')}
        options={organisations}
        value={values.organisationIds}
        onChange={(ids) => set('organisationIds', ids)}
      />
      <TextArea
        name="words"
        label={t('activity.words')}
        rows={3}
        lang={values.lang}
        value={values.words}
        onChange={(words) => set('words', words)}
        error={error('words')}
      />
      <TextArea
        name="result"
        label={t('activity.result')}
        aside={t('ifAny')}
        rows={2}
        lang={values.lang}
        value={values.result}
        onChange={(words) => set('result', words)}
        error={error('result')}
      />
      <DateWithPrecision
        name="happened"
        label={t('activity.when')}
        today={today}
        endsBefore={today}
        value={values.happened}
        onChange={(on) => set('happened', on)}
        error={error('happened')}
      />
      <SourceFields value={values.source} onChange={(source) => set('source', source)} withReliability={false} />
    </FormFrame>
  );
}

const EMPTY = { kind: 'field_visit', withWhom: [], organisationIds: [], words: '', result: '', source: FROM_US };

function toInput({ activityId, source, ...told }: Values): object {
  return { activityId, activity: { ...told, result: orNull(told.result), source: sourceOf(source) } };
}
