import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { moment } from '#kernel/dated.ts';
import { recordTip } from '#modules/tip/model/record-tip.ts';
import type { told } from '#modules/tip/model/tip.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame, errorOf } from '#platform/web/act-frame.tsx';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useNow, useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { useLanguageOptions } from '#platform/web/spoken-languages.ts';

type Told = z.infer<typeof told>;
type Values = Pick<Told, 'received' | 'words' | 'lang'> & {
  tipId: string;
  channel: string | null;
  place: string;
  kind: string | null;
  who: string;
  reliability: string | null;
};
type Form = ActForm<Values>;

/** Takes down what somebody tells us, while they tell it. */
export function RecordTipForm({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation(['tip', 'codes']);
  const now = useNow();
  const initial: Values = {
    tipId: newId(),
    channel: null,
    received: moment(now),
    words: '',
    lang: i18n.language,
    place: '',
    kind: null,
    who: '',
    reliability: null,
  };
  const form = useActForm(recordTip, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('record.title')} onClose={onClose} keepLabel={t('record.keep')}>
      <WhatWasTold form={form} />
      <WhereAndWhen form={form} />
      <WhoTold form={form} />
    </ActFrame>
  );
}

function toInput({ tipId, who, reliability, ...values }: Values): object {
  const { kind: _, ...tip } = values;
  const source = { kind: kindOf(values), manner: null, who: orNull(who), reliability };
  return { tipId, tip: { ...tip, place: orNull(tip.place), source } };
}

/** What came through an informant or our own outreach comes from them, until something else is chosen. Nothing else is assumed. */
function kindOf({ kind, channel }: Pick<Values, 'kind' | 'channel'>): string | null {
  if (kind !== null) return kind;
  return channel === 'informant' ? 'informant' : channel === 'outreach' ? 'own-staff' : null;
}

function WhatWasTold({ form }: { form: Form }) {
  const { t } = useTranslation('tip');
  const { values, set } = form;
  return (
    <>
      <ChoiceTiles
        name="channel"
        label={t('record.channel')}
        options={useCodeOptions('tip_channel')}
        value={values.channel}
        onChange={(code) => set('channel', code)}
        error={errorOf(form, 'channel')}
      />
      <TextArea
        name="words"
        label={t('record.words')}
        hint={t('record.wordsHint')}
        rows={4}
        lang={values.lang}
        value={values.words}
        onChange={(words) => set('words', words)}
        error={errorOf(form, 'words')}
      />
      <SelectField
        name="lang"
        label={t('record.lang')}
        options={useLanguageOptions()}
        value={values.lang}
        onChange={(lang) => set('lang', lang ?? values.lang)}
      />
    </>
  );
}

function WhereAndWhen({ form }: { form: Form }) {
  const { t } = useTranslation('tip');
  const { values, set } = form;
  return (
    <>
      <TextField
        name="place"
        label={t('record.place')}
        aside={t('record.ifTold')}
        value={values.place}
        onChange={(place) => set('place', place)}
        error={errorOf(form, 'place')}
      />
      <DateWithPrecision
        name="received"
        label={t('record.received')}
        today={useToday()}
        endsBefore={useToday()}
        value={values.received}
        onChange={(received) => received && set('received', received)}
        error={errorOf(form, 'received')}
      />
    </>
  );
}

function WhoTold({ form }: { form: Form }) {
  const { t } = useTranslation('tip');
  const { values, set } = form;
  const kind = kindOf(values);
  const secret = kind === 'informant' || values.channel === 'informant';
  const wrong = errorOf(form, 'source');
  return (
    <>
      <SelectField
        name="source"
        label={t('record.kind')}
        options={useCodeOptions('source_kind')}
        value={kind}
        onChange={(code) => set('kind', code)}
        error={kind === null ? wrong : undefined}
      />
      <TextField
        name="who"
        label={t(secret ? 'record.codeName' : 'record.who')}
        aside={t('record.ifTold')}
        hint={t(secret ? 'record.codeNameHint' : 'record.whoHint')}
        value={values.who}
        onChange={(who) => set('who', who)}
        error={kind === null ? undefined : wrong}
      />
      <SelectField
        name="reliability"
        label={t('record.reliability')}
        options={useCodeOptions('reliability')}
        value={values.reliability}
        onChange={(code) => set('reliability', code)}
      />
    </>
  );
}
