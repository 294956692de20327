import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { APPEAL_SORTS, type Appeal, type AppealText, type Campaign } from '#modules/appeal/model/appeal.ts';
import { keepAppeal, keepCampaign } from '#modules/appeal/model/appeal-acts.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { Note } from '#platform/design/note.tsx';
import { NumberField } from '#platform/design/number-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame, errorOf } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';

export type Opened =
  | { is: 'appeal'; one: StoredOf<typeof Appeal> | null }
  | { is: 'campaign'; one: StoredOf<typeof Campaign> | null };

const LANGUAGES = ['en', 'hi', 'mr', 'es'] as const;
type Values = {
  id: string;
  sort: string | null;
  slug: string;
  titles: Record<string, string>;
  words: Record<string, string>;
  campaignId: string | null;
  rupees: number | null;
  startsOn: string;
  endsOn: string;
};
type FormProps = { opened: Opened; campaigns: readonly StoredOf<typeof Campaign>[]; onClose: () => void };

/** Writes an appeal or a campaign. What is public already is public as it is kept here. */
export function AppealForm({ opened, campaigns, onClose }: FormProps) {
  const { t } = useTranslation('appeal');
  const today = useToday();
  const isAppeal = opened.is === 'appeal';
  const form = useActForm<Values>(isAppeal ? keepAppeal : keepCampaign, {
    initial: valuesOf(opened, today),
    toInput: isAppeal ? appealOf : campaignOf,
    onKept: onClose,
  });
  return (
    <ActFrame form={form} title={t(opened.is)} onClose={onClose} keepLabel={t('keep')}>
      <Note icon="show">{t('about')}</Note>
      {isAppeal && (
        <ChoiceTiles
          name="sort"
          label={t('what')}
          options={APPEAL_SORTS.map((code) => ({ code, label: t(`sort.${code}`) }))}
          value={form.values.sort}
          onChange={(code) => form.set('sort', code)}
          error={errorOf(form, 'sort')}
        />
      )}
      <Texts form={form} />
      {isAppeal ? <ForCampaign form={form} campaigns={campaigns} /> : <Target form={form} />}
      <Rest form={form} />
    </ActFrame>
  );
}

function Texts({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('appeal');
  const { values, set } = form;
  return LANGUAGES.map((language) => (
    <Fragment key={language}>
      <TextField
        name={`title-${language}`}
        label={t('titleIn', { language: t(`language.${language}`) })}
        lang={language}
        value={values.titles[language] ?? ''}
        onChange={(said) => set('titles', { ...values.titles, [language]: said })}
        error={language === 'en' ? errorOf(form, 'texts') : undefined}
      />
      <TextArea
        name={`words-${language}`}
        label={t('wordsIn', { language: t(`language.${language}`) })}
        rows={3}
        lang={language}
        value={values.words[language] ?? ''}
        onChange={(said) => set('words', { ...values.words, [language]: said })}
      />
    </Fragment>
  ));
}

function ForCampaign({ form, campaigns }: { form: ActForm<Values>; campaigns: FormProps['campaigns'] }) {
  const { t, i18n } = useTranslation('appeal');
  const titleOf = ({ texts }: StoredOf<typeof Campaign>) =>
    (texts.find(({ language }) => language === i18n.language) ?? texts[0])?.title ?? '';
  const open = campaigns.filter(({ state }) => state !== 'ended');
  return (
    <SelectField
      name="campaignId"
      label={t('forCampaign')}
      aside={t('optional')}
      options={open.map((one) => ({ code: one.id, label: titleOf(one) }))}
      value={form.values.campaignId}
      onChange={(code) => form.set('campaignId', code)}
      error={errorOf(form, 'campaignId')}
    />
  );
}

function Target({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('appeal');
  return (
    <NumberField
      name="targetPaise"
      label={t('aim')}
      aside={t('optional')}
      min={1}
      unit="₹"
      value={form.values.rupees}
      onChange={(rupees) => form.set('rupees', rupees)}
      error={errorOf(form, 'targetPaise')}
    />
  );
}

function Rest({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('appeal');
  const { values, set } = form;
  return (
    <>
      <TextField
        name="slug"
        label={t('address')}
        hint={t('addressHint')}
        value={values.slug}
        onChange={(slug) => set('slug', slug)}
        error={errorOf(form, 'slug')}
      />
      <DayField
        name="startsOn"
        label={t('from')}
        value={values.startsOn}
        onChange={(day) => set('startsOn', day)}
        error={errorOf(form, 'startsOn')}
      />
      <DayField
        name="endsOn"
        label={t('lastDay')}
        hint={t('optional')}
        min={values.startsOn}
        value={values.endsOn}
        onChange={(day) => set('endsOn', day)}
        error={errorOf(form, 'endsOn')}
      />
    </>
  );
}

function valuesOf({ one }: Opened, today: string): Values {
  const texts: readonly AppealText[] = one?.texts ?? [];
  return {
    id: one?.id ?? newId(),
    sort: one && 'sort' in one ? one.sort : null,
    slug: one?.slug ?? '',
    titles: Object.fromEntries(texts.map(({ language, title }) => [language, title])),
    words: Object.fromEntries(texts.map(({ language, words }) => [language, words])),
    campaignId: one && 'campaignId' in one ? one.campaignId : null,
    rupees: one && 'targetPaise' in one && one.targetPaise !== null ? one.targetPaise / 100 : null,
    startsOn: one?.startsOn ?? today,
    endsOn: one?.endsOn ?? '',
  };
}

function toldOf({ slug, titles, words, startsOn, endsOn }: Values) {
  const texts = LANGUAGES.flatMap((language) => {
    const [title, said] = [titles[language]?.trim() ?? '', words[language]?.trim() ?? ''];
    return title || said ? [{ language, title, words: said }] : [];
  });
  return { slug, texts, startsOn, endsOn: orNull(endsOn) };
}

const appealOf = (values: Values) => ({
  appealId: values.id,
  appeal: { ...toldOf(values), sort: values.sort, campaignId: values.campaignId },
});
const campaignOf = (values: Values) => ({
  campaignId: values.id,
  campaign: { ...toldOf(values), targetPaise: values.rupees === null ? null : Math.round(values.rupees * 100) },
});
