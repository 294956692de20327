import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import type { Activity } from '#modules/investigation/model/activity.ts';
import { addActivity, correctActivity } from '#modules/investigation/model/add-activity.ts';
import type { Investigation } from '#modules/investigation/model/investigation.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { changesOf } from '#platform/web/changes-of.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { draftOf, FROM_US, type SourceDraft, SourceFields, sourceOf } from '#platform/web/source-fields.tsx';

type Done = StoredOf<typeof Activity>;
type Values = {
  happened: Dated | null;
  kind: string | null;
  withWhom: string[];
  organisationIds: string[];
  words: string;
  lang: string;
  result: string;
  source: SourceDraft;
};

type ActivityFormProps = {
  investigation: StoredOf<typeof Investigation>;
  activity?: Done | undefined;
  onClose: () => void;
};

/** Writes down what was done, with whom, and what came of it; or corrects what stands there. */
export function ActivityForm({ investigation, activity, onClose }: ActivityFormProps) {
  const { t, i18n } = useTranslation('investigation');
  const today = useToday();
  const form = useActForm(activity ? correctActivity : addActivity, {
    initial: activity ? valuesOf(activity) : { ...EMPTY, happened: day(today), lang: i18n.language },
    toInput: (values: Values) => toInput(values, investigation.id, activity),
    ...(activity && { basedOn: { [activity.id]: activity.version } }),
    onKept: onClose,
  });
  const [kinds, partners] = [useCodeOptions('activity_kind'), useCodeOptions('activity_with')];
  const organisations = useRecords(Organisation, (one) => one.kind === 'partner' || one.kind === 'authority').map(
    ({ id, name }) => ({ code: id, label: name }),
  );
  return (
    <ActFrame form={form} title={t(activity ? 'activity.correct' : 'form.activity')} onClose={onClose}>
      <SelectField {...pieceOf(form, 'kind')} label={t('activity.kind')} options={kinds} />
      <MultiSelectField {...pieceOf(form, 'withWhom')} label={t('activity.with')} options={partners} />
      <MultiSelectField
        {...pieceOf(form, 'organisationIds')}
        label={t('activity.organisations')}
        options={organisations}
      />
      <TextArea {...pieceOf(form, 'words')} label={t('activity.words')} rows={3} lang={form.values.lang} />
      <TextArea
        {...pieceOf(form, 'result')}
        label={t('activity.result')}
        aside={t('ifAny')}
        rows={2}
        lang={form.values.lang}
      />
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('activity.when')} today={today} endsBefore={today} />
      <SourceFields
        value={form.values.source}
        onChange={(source) => form.set('source', source)}
        withReliability={false}
      />
    </ActFrame>
  );
}

const EMPTY = { kind: 'field_visit', withWhom: [], organisationIds: [], words: '', result: '', source: FROM_US };

function valuesOf({ happened, kind, withWhom, organisationIds, words, lang, result, source }: Done): Values {
  return { happened, kind, withWhom, organisationIds, words, lang, result: result ?? '', source: draftOf(source) };
}

function toInput({ source, result, ...told }: Values, investigationId: string, stood: Done | undefined): object {
  const facts = { ...told, result: orNull(result), source: sourceOf(source) };
  if (stood) return { activityId: stood.id, changes: changesOf<object>(stood, facts) };
  return { activityId: newId(), activity: { ...facts, investigationId } };
}
