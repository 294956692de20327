import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { GIFT_WAYS } from '#modules/gift/model/gift-order.ts';
import type { GivingFacts } from '#modules/giving/model/giving.ts';
import { setGiving } from '#modules/giving/model/set-giving.ts';
import { STORY_LANGUAGES } from '#modules/story/model/language.ts';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { Note } from '#platform/design/note.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { factsOf, type GivingValues, valuesOf } from './giving-values.ts';

type Form = ActForm<GivingValues & { givingId: string }>;
const ACCOUNT = ['holder', 'bank', 'branch', 'number', 'ifsc', 'swift'] as const;

/** Says how one gives. It goes out when a second person has compared the numbers with the bank's own paper. */
export function GivingForm({ giving, onClose }: { giving: Stored<GivingFacts> | null; onClose: () => void }) {
  const { t } = useTranslation('giving');
  const form = useActForm(setGiving, {
    initial: { givingId: giving?.id ?? newId(), ...valuesOf(giving) },
    toInput: ({ givingId, ...values }) => ({ givingId, giving: factsOf(values) }),
    onKept: onClose,
  });
  const ways = GIFT_WAYS.map((code) => ({ code, label: t(`way.${code}`) }));
  return (
    <ActFrame form={form} title={t(giving ? 'change' : 'set')} onClose={onClose} keepLabel={t('askSecond')}>
      <Note icon="second-person">{t('byTwo')}</Note>
      <MultiSelectField {...pieceOf(form, 'ways')} label={t('ways')} hint={t('waysHint')} options={ways} />
      <TextField {...pieceOf(form, 'payee')} label={t('payee')} hint={t('payeeHint')} maxLength={50} />
      <TextField {...pieceOf(form, 'upiId')} label={t('upiId')} maxLength={140} />
      <Account form={form} of="account" />
      <Account form={form} of="foreignAccount" />
      <TextField {...pieceOf(form, 'amounts')} label={t('amounts')} hint={t('amountsHint')} maxLength={80} />
      <Texts form={form} />
    </ActFrame>
  );
}

function Account({ form, of }: { form: Form; of: 'account' | 'foreignAccount' }) {
  const { t } = useTranslation('giving');
  const draft = form.values[of];
  return (
    <>
      <SectionTitle>{t(of)}</SectionTitle>
      {of === 'foreignAccount' && <Note>{t('foreignHint')}</Note>}
      {ACCOUNT.filter((name) => name !== 'swift' || of === 'foreignAccount').map((name) => (
        <TextField
          key={name}
          name={`${of}-${name}`}
          label={t(`field.${name}`)}
          maxLength={120}
          value={draft[name]}
          onChange={(value) => form.set(of, { ...draft, [name]: value })}
        />
      ))}
    </>
  );
}

function Texts({ form }: { form: Form }) {
  const { t } = useTranslation(['giving', 'public-site']);
  const { texts } = form.values;
  return STORY_LANGUAGES.map((language) => {
    const set = (more: object) => form.set('texts', { ...texts, [language]: { ...texts[language], ...more } });
    const named = (key: string) => t(key, { language: t(`public-site:language.${language}`) });
    return (
      <Fragment key={language}>
        <TextArea
          name={`line-${language}`}
          label={named('lineIn')}
          lang={language}
          rows={2}
          value={texts[language].line}
          onChange={(line) => set({ line })}
        />
        <TextArea
          name={`hand-${language}`}
          label={named('handOverIn')}
          lang={language}
          rows={2}
          value={texts[language].handOver}
          onChange={(handOver) => set({ handOver })}
        />
      </Fragment>
    );
  });
}
