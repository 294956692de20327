import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { correctFollowUp } from '#modules/follow-up/model/correct-follow-up.ts';
import {
  FOLLOW_UP_METHODS,
  type FollowUpFacts,
  SAFE_ANSWERS,
  VERIFIED_HOW,
} from '#modules/follow-up/model/follow-up.ts';
import { Person } from '#modules/person/model/person.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useToday } from '#platform/web/me.ts';
import { optionsOf } from '#platform/web/options-of.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecord } from '#platform/web/records.ts';
import { draftOf, FROM_US, type SourceDraft, SourceFields, sourceOf } from '#platform/web/source-fields.tsx';

type Props = { followUp: Stored<FollowUpFacts>; onClose: () => void };

/** Of one that is due the day can be moved; of one that was done everything that was found can be put right. */
export function CorrectFollowUpForm(props: Props) {
  return props.followUp.doneWhen === null ? <MoveDay {...props} /> : <CorrectFindings {...props} />;
}

function MoveDay({ followUp, onClose }: Props) {
  const { t } = useTranslation('follow-up');
  const initial = { dueOn: followUp.dueOn };
  const toInput = (changes: typeof initial) => ({ followUpId: followUp.id, changes });
  const basedOn = { [followUp.id]: followUp.version };
  const form = useActForm(correctFollowUp, { initial, toInput, basedOn, onKept: onClose });
  return (
    <ActFrame form={form} title={t('change')} onClose={onClose}>
      <DayField {...pieceOf(form, 'dueOn')} label={t('plan.dueOn')} />
    </ActFrame>
  );
}

type Values = {
  doneWhen: Dated | null;
  method: string | null;
  homeChecked: boolean | null;
  words: string;
  safe: string | null;
  claim: string | null;
  noSource: boolean;
  claimSource: SourceDraft;
  verifiedBy: string;
  verifiedHow: string | null;
};

function CorrectFindings({ followUp, onClose }: Props) {
  const { t } = useTranslation('follow-up');
  const { doneWhen, method, homeChecked } = followUp;
  const initial: Values = {
    ...{ doneWhen, method, homeChecked, words: followUp.words ?? '' },
    safe: followUp.safe,
    claim: followUp.claim,
    noSource: followUp.claimSource === null,
    claimSource: followUp.claimSource ? draftOf(followUp.claimSource) : FROM_US,
    verifiedBy: followUp.verifiedBy ?? '',
    verifiedHow: followUp.verifiedHow,
  };
  const toInput = (values: Values) => ({ followUpId: followUp.id, changes: changesOf(initial, values) });
  const basedOn = { [followUp.id]: followUp.version };
  const form = useActForm(correctFollowUp, { initial, toInput, basedOn, onKept: onClose });
  return (
    <ActFrame form={form} title={t('correct.title')} onClose={onClose}>
      <WhenAndHow form={form} personId={followUp.personId} />
      <SelectField
        {...pieceOf(form, 'safe')}
        label={t('correct.safe')}
        options={optionsOf(SAFE_ANSWERS, (code) => t(`answers.${code}`))}
      />
      <SelectField {...pieceOf(form, 'claim')} label={t('claim')} options={useCodeOptions('reintegration_outcome')} />
      <SourceAndCheck form={form} />
      <SeenAndSaid form={form} personId={followUp.personId} />
    </ActFrame>
  );
}

/** Only what was changed: two who correct different things are both kept. */
function changesOf(before: Values, after: Values): object {
  const { noSource, claimSource, verifiedBy, words, ...plain } = after;
  const changed = Object.entries(plain).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof Values]),
  );
  const source = noSource ? null : sourceOf(claimSource);
  const sourceBefore = before.noSource ? null : sourceOf(before.claimSource);
  return {
    ...Object.fromEntries(changed),
    ...(JSON.stringify(source) !== JSON.stringify(sourceBefore) && { claimSource: source }),
    ...(words !== before.words && { words: orNull(words) }),
    ...(verifiedBy !== before.verifiedBy && { verifiedBy: orNull(verifiedBy) }),
  };
}

function SourceAndCheck({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('follow-up');
  return (
    <>
      <CheckField {...pieceOf(form, 'noSource')} label={t('correct.noSource')} />
      {!form.values.noSource && (
        <SourceFields
          value={form.values.claimSource}
          onChange={(draft) => form.set('claimSource', draft)}
          withReliability={false}
        />
      )}
      <TextField {...pieceOf(form, 'verifiedBy')} label={t('verifiedBy')} maxLength={200} />
      <SelectField
        {...pieceOf(form, 'verifiedHow')}
        label={t('correct.how')}
        options={optionsOf(VERIFIED_HOW, (code) => t(`verifiedHow.${code}`))}
      />
    </>
  );
}

type PartProps = { form: ActForm<Values>; personId: string };

function WhenAndHow({ form, personId }: PartProps) {
  const { t } = useTranslation('follow-up');
  const today = useToday();
  const gender = useRecord(Person, personId)?.gender ?? 'unknown';
  return (
    <>
      <DateWithPrecision {...pieceOf(form, 'doneWhen')} label={t('doneWhen')} today={today} endsBefore={today} />
      <SelectField
        {...pieceOf(form, 'method')}
        label={t('method', { gender })}
        options={optionsOf(FOLLOW_UP_METHODS, (code) => t(`methods.${code}`))}
      />
    </>
  );
}

/** Whether somebody saw the home; that nobody knows any more is an answer. */
const SEEN = { yes: true, no: false, unknown: null } as const;
const SEEN_CODES = ['yes', 'no', 'unknown'] as const;

function SeenAndSaid({ form, personId }: PartProps) {
  const { t } = useTranslation('follow-up');
  const gender = useRecord(Person, personId)?.gender ?? 'unknown';
  const seen = SEEN_CODES.find((code) => SEEN[code] === form.values.homeChecked) ?? 'unknown';
  return (
    <>
      <ChoiceList
        name="homeChecked"
        label={t('homeChecked')}
        options={optionsOf(SEEN_CODES, (code) => t(`home.${code}`))}
        value={seen}
        onChange={(code) => form.set('homeChecked', SEEN[code as keyof typeof SEEN])}
      />
      <OwnWordsField {...pieceOf(form, 'words')} label={t('words', { gender })} />
    </>
  );
}
