import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { type FollowUpMethod, type SafeAnswer, WAY_OF_METHOD } from '#modules/follow-up/model/follow-up.ts';
import { proposeNext } from '#modules/follow-up/model/next-follow-up.ts';
import { recordFollowUp } from '#modules/follow-up/model/record-follow-up.ts';
import { dayOf } from '#modules/person/model/check-contact.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import { Button } from '#platform/design/button.tsx';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { BeforeContact } from '#platform/web/before-contact.tsx';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { FROM_US, sourceOf } from '#platform/web/source-fields.tsx';
import { ClaimFields } from './claim-fields.tsx';
import styles from './follow-up.module.css';
import type { FollowUpValues } from './follow-up-values.ts';
import { NextFollowUp } from './next-follow-up.tsx';

type Props = { followUpId: string; person: Stored<PersonFacts>; onClose: () => void };

/** Read before anything is chosen. */
const NOT_YET = { way: null, on: null };

/** Two taps and Keep. The rest is there for who has more to say. */
export function RecordFollowUpForm({ followUpId, person, onClose }: Props) {
  const { t, i18n } = useTranslation('follow-up');
  const today = useToday();
  const initial: FollowUpValues = {
    method: null,
    safe: null,
    words: '',
    doneWhen: day(today),
    claim: null,
    claimSource: { ...FROM_US, kind: 'self', manner: 'spoken' },
    homeChecked: null,
    verifiedBy: '',
    verifiedHow: null,
    nextDueOn: null,
    despite: '',
  };
  const toInput = (values: FollowUpValues) => ({
    followUpId,
    personId: person.id,
    findings: findingsOf(values, today, i18n.language),
    despite: orNull(values.despite),
  });
  const form = useActForm(recordFollowUp, { initial, toInput, onKept: onClose });
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  const about = <PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} />;
  return (
    <FormFrame
      title={t('title')}
      about={about}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={refusal}
      busy={form.busy}
    >
      <BeforeContact aboutId={person.id} contact={NOT_YET} part="rules" />
      <TwoTaps form={form} person={person} />
      <OwnWordsField
        {...pieceOf(form, 'words')}
        label={t('words', { gender: person.gender })}
        aside={t('ifWanted', { gender: person.gender })}
      />
      <NextFollowUp form={form} />
      <More form={form} />
    </FormFrame>
  );
}

function findingsOf(
  { homeChecked, claimSource, nextDueOn, despite: _despite, ...values }: FollowUpValues,
  today: string,
  lang: string,
): object {
  return {
    ...values,
    words: orNull(values.words),
    verifiedBy: orNull(values.verifiedBy),
    verifiedHow: values.verifiedBy.trim() === '' ? null : values.verifiedHow,
    lang,
    claimSource: sourceOf(claimSource),
    homeChecked: homeChecked === null || homeChecked === 'unknown' ? null : homeChecked === 'yes',
    nextDueOn: nextDueOn === null ? proposeNext(values.safe, today).on : orNull(nextDueOn),
  };
}

function TwoTaps({ form, person }: { form: ActForm<FollowUpValues>; person: Stored<PersonFacts> }) {
  const { t } = useTranslation('follow-up');
  const { values, set } = form;
  const { gender } = person;
  const methods = [
    { code: 'phone', label: t('methods.phone'), icon: 'phone' as const },
    { code: 'home-visit', label: t('methods.home-visit'), icon: 'home' as const },
    { code: 'through-family', label: t('methods.through-family'), icon: 'through-someone' as const },
  ];
  const answers = [
    { code: 'yes', label: t('answers.yes'), icon: 'smile' as const },
    { code: 'concern', label: t('answers.concern'), icon: 'worry' as const },
    { code: 'no', label: t('answers.no'), icon: 'late' as const },
    { code: 'not-reached', label: t('answers.not-reached'), icon: 'phone-off' as const },
  ];
  const { method, doneWhen } = values;
  const contact = { way: method && WAY_OF_METHOD[method], on: dayOf(doneWhen) };
  const safe = values.safe === 'not-asked' ? 'not_asked' : values.safe;
  return (
    <>
      <ChoiceTiles
        {...pieceOf(form, 'method')}
        onChange={(code) => set('method', code as FollowUpMethod)}
        label={t('method', { gender })}
        columns={3}
        options={methods}
      />
      <BeforeContact aboutId={person.id} contact={contact} despite={pieceOf(form, 'despite')} part="stop" />
      <ChoiceTiles
        name="safe"
        label={t('safe', { gender })}
        options={answers}
        unknowns={['declined', 'not_asked']}
        value={safe}
        // The codes of the tiles are those of the record but for one, which the design system writes its own way.
        onChange={(code) => set('safe', (code === 'not_asked' ? 'not-asked' : code) as SafeAnswer)}
        error={errorOf(form, 'safe')}
      />
    </>
  );
}

/** What is claimed and what was checked, folded until somebody has something to say of it. */
function More({ form }: { form: ActForm<FollowUpValues> }) {
  const { t } = useTranslation('follow-up');
  const [opened, setOpened] = useState(false);
  if (opened || form.values.claim !== null) return <ClaimFields form={form} />;
  return (
    <div className={styles.more}>
      <Button kind="quiet" icon="unfold" onClick={() => setOpened(true)}>
        {t('more')}
      </Button>
    </div>
  );
}
