import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import { Nominee, type NomineeFacts } from '#modules/subject-request/model/nominee.ts';
import { answerRequest, receiveRequest, refuseRequest } from '#modules/subject-request/model/request-acts.ts';
import {
  ASKERS,
  REFUSAL_GROUNDS,
  REQUEST_KINDS,
  type SubjectRequestFacts,
  UNABLE,
  VERIFIED,
} from '#modules/subject-request/model/subject-request.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { Note } from '#platform/design/note.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame, errorOf } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { useLanguageOptions } from '#platform/web/spoken-languages.ts';

type Received = {
  kind: string | null;
  askedBy: string | null;
  askedByWords: string;
  unable: string | null;
  unableWords: string;
  verified: string | null;
  wants: string;
  lang: string | null;
  asked: Dated | null;
};

/** What is asked, by whom, and how we know who that is. */
export function ReceiveRequestForm({ person, onClose }: { person: Stored<PersonFacts>; onClose: () => void }) {
  const { t, i18n } = useTranslation('subject-request-page');
  const [requestId] = useState(newId);
  const today = useToday();
  const initial: Received = {
    ...{ kind: null, askedBy: null, askedByWords: '', unable: null, unableWords: '', verified: null, wants: '' },
    lang: person.languages[0] ?? i18n.language,
    asked: day(today),
  };
  const [nominee] = useRecords(Nominee, { personId: person.id, ended: null });
  const toInput = ({ askedByWords, wants, unable, unableWords, ...values }: Received) => ({
    requestId,
    request: {
      ...{ ...values, personId: person.id, askedByWords: orNull(askedByWords), wants: orNull(wants) },
      ...(values.askedBy === 'nominee' && { nomineeId: nominee?.id ?? null, unable, unableWords: orNull(unableWords) }),
    },
  });
  const form = useActForm(receiveRequest, { initial, toInput, onKept: onClose });
  const listed = (codes: readonly string[], group: string) =>
    codes.map((code) => ({ code, label: t(`${group}.${code}`) }));
  return (
    <ActFrame
      form={form}
      title={t('receive')}
      about={<PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} />}
      onClose={onClose}
    >
      <ChoiceTiles
        {...pieceOf(form, 'kind')}
        columns={3}
        label={t('form.kind')}
        options={listed(REQUEST_KINDS, 'kind')}
      />
      <SelectField {...pieceOf(form, 'askedBy')} label={t('form.askedBy')} options={listed(ASKERS, 'askedBy')} />
      {form.values.askedBy === 'nominee' && <ByNominee form={form} nominee={nominee} />}
      {form.values.askedBy !== null && form.values.askedBy !== 'self' && (
        <TextField {...pieceOf(form, 'askedByWords')} label={t('form.askedByWords')} />
      )}
      <SelectField {...pieceOf(form, 'verified')} label={t('form.verified')} options={listed(VERIFIED, 'verified')} />
      <TextArea {...pieceOf(form, 'wants')} label={t('form.wants')} rows={3} />
      <SelectField {...pieceOf(form, 'lang')} label={t('form.lang')} options={useLanguageOptions()} />
      <DateWithPrecision {...pieceOf(form, 'asked')} label={t('form.asked')} today={today} endsBefore={today} />
    </ActFrame>
  );
}

type ByNomineeProps = { form: ActForm<Received>; nominee: Stored<NomineeFacts> | undefined };

/** Whom she named asks: who that is, why she does not ask herself, and how we know it. */
function ByNominee({ form, nominee }: ByNomineeProps) {
  const { t } = useTranslation('subject-request-page');
  const wrong = errorOf(form, 'nomineeId');
  return (
    <>
      {nominee ? (
        <Note icon="people">{t('nominee.is', { name: nominee.name, relation: nominee.relation })}</Note>
      ) : (
        <Note tone="risk">{t('nominee.isNone')}</Note>
      )}
      {wrong && <Note tone="risk">{wrong}</Note>}
      <ChoiceTiles
        {...pieceOf(form, 'unable')}
        label={t('form.unable')}
        options={UNABLE.map((code) => ({ code, label: t(`unable.${code}`) }))}
      />
      <TextArea {...pieceOf(form, 'unableWords')} label={t('form.unableWords')} rows={2} />
    </>
  );
}

type AnswerProps = { request: Stored<SubjectRequestFacts>; onClose: () => void };

/** Done, or not and on what ground. One of the two, and always in words she understands. */
export function AnswerRequestForm({ request, onClose }: AnswerProps) {
  const { t } = useTranslation('subject-request-page');
  const [says, setSays] = useState<string | null>(null);
  return (
    <>
      {says === null ? (
        <ChooseAnswer request={request} onChoose={setSays} onClose={onClose} />
      ) : says === 'yes' ? (
        <YesForm request={request} onClose={onClose} />
      ) : (
        <NoForm request={request} onClose={onClose} />
      )}
      <span className="s-hidden">{t('title', { gender: 'other' })}</span>
    </>
  );
}

function ChooseAnswer({ request, onChoose, onClose }: AnswerProps & { onChoose: (says: string) => void }) {
  const { t } = useTranslation('subject-request-page');
  const form = useActForm(answerRequest, { initial: {}, onKept: onClose });
  return (
    <ActFrame form={form} title={t(`kind.${request.kind}`)} onClose={onClose} keepDisabledReason={t('chooseFirst')}>
      {request.wants && <Note icon="quote">{request.wants}</Note>}
      <ChoiceTiles
        name="says"
        label={t('form.says')}
        options={['yes', 'no'].map((code) => ({ code, label: t(`says.${code}`) }))}
        value={null}
        onChange={onChoose}
      />
    </ActFrame>
  );
}

function YesForm({ request, onClose }: AnswerProps) {
  const { t } = useTranslation('subject-request-page');
  const initial = { verified: (request.verified === 'not_yet' ? null : request.verified) as string | null, words: '' };
  const toInput = (values: typeof initial) => ({ ...values, requestId: request.id, personId: request.personId });
  const form = useActForm(answerRequest, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('says.yes')} onClose={onClose}>
      <Note>{t(`how.${request.kind}`)}</Note>
      <SelectField
        {...pieceOf(form, 'verified')}
        label={t('form.verified')}
        options={VERIFIED.map((code) => ({ code, label: t(`verified.${code}`) }))}
      />
      <TextArea {...pieceOf(form, 'words')} label={t('form.done')} rows={3} />
    </ActFrame>
  );
}

function NoForm({ request, onClose }: AnswerProps) {
  const { t } = useTranslation('subject-request-page');
  const initial = { ground: null as string | null, words: '' };
  const toInput = (values: typeof initial) => ({ ...values, requestId: request.id, personId: request.personId });
  const form = useActForm(refuseRequest, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('says.no')} onClose={onClose}>
      <Note>{t('complain')}</Note>
      <SelectField
        {...pieceOf(form, 'ground')}
        label={t('form.ground')}
        options={REFUSAL_GROUNDS.map((code) => ({ code, label: t(`ground.${code}`) }))}
      />
      <TextArea {...pieceOf(form, 'words')} label={t('form.why')} rows={3} />
    </ActFrame>
  );
}
