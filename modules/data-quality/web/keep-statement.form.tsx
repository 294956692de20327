import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import { keepStatement } from '#modules/data-quality/model/keep-statement.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { type SourceDraft, SourceFields, sourceOf } from '#platform/web/source-fields.tsx';
import { useLanguageOptions } from '#platform/web/spoken-languages.ts';
import { ABOUT_OF, CLAIM_KINDS, type ClaimDraft, claimOf, kindOf, NO_CLAIM } from './claim-draft.ts';
import { ClaimFields } from './claim-fields.tsx';
import { useConcerned } from './use-concerned.ts';

type Values = ClaimDraft & {
  words: string;
  lang: string | null;
  saidIn: string;
  saidOn: Dated | null;
  about: string[];
  source: SourceDraft;
};

/** What a text says, kept as said, so that it is held against the records from now on. */
export function KeepStatementForm({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation('data-quality');
  const statementId = useState(newId)[0];
  const today = useToday();
  const all = useConcerned(['operation', 'outreach-area', 'missing-report', 'person']);
  const source = { kind: 'press', manner: 'written', who: '', reliability: null };
  const initial: Values = {
    ...NO_CLAIM,
    ...{ words: '', lang: i18n.language, saidIn: '', saidOn: null, about: [], source },
  };
  const toInput = (values: Values) => {
    const kinds = ABOUT_OF[kindOf(values) ?? 'by-line'];
    const about = all
      .filter(({ id, kind }) => values.about.includes(id) && kinds.includes(kind))
      .map(({ kind, id }) => ({ kind, id }));
    const { words, lang, saidIn, saidOn } = values;
    const facts = { words, lang, saidIn, saidOn, claim: claimOf(values), about, source: sourceOf(values.source) };
    return { statementId, statement: facts };
  };
  const form = useActForm(keepStatement, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('say.title')} about={<p>{t('say.lead')}</p>} onClose={onClose}>
      <TextField {...pieceOf(form, 'words')} label={t('say.words')} hint={t('say.wordsHint')} maxLength={80} />
      <SelectField {...pieceOf(form, 'lang')} label={t('say.lang')} options={useLanguageOptions()} />
      <TextField {...pieceOf(form, 'saidIn')} label={t('say.saidIn')} hint={t('say.saidInHint')} maxLength={200} />
      <DateWithPrecision {...pieceOf(form, 'saidOn')} label={t('say.saidOn')} today={today} endsBefore={today} />
      <WhatItClaims form={form} />
      <SourceFields value={form.values.source} onChange={(next) => form.set('source', next)} withReliability={false} />
    </ActFrame>
  );
}

function WhatItClaims({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('data-quality');
  const kind = kindOf(form.values);
  const concerned = useConcerned(kind ? ABOUT_OF[kind] : []);
  const kinds = CLAIM_KINDS.map((code) => ({ code, label: t(`say.kind.${code}`) }));
  return (
    <>
      <SelectField {...pieceOf(form, 'claim')} label={t('say.claim')} options={kinds} />
      <ClaimFields form={form} />
      {concerned.length > 0 && (
        <MultiSelectField {...pieceOf(form, 'about')} label={t('say.about')} options={concerned} />
      )}
    </>
  );
}
