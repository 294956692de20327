import { useTranslation } from 'react-i18next';
import { CONTACT_KINDS, HELPLINE_CODES } from '#modules/public-site/model/published-site.ts';
import { STORY_LANGUAGES, type StoryLanguage } from '#modules/story/model/language.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import type { ActForm } from '#platform/web/act-form.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import type { SiteValues, TextDraft } from './site-values.ts';

type Form = ActForm<SiteValues & { siteId: string }>;

/** Everything a reader will see of the organisation itself. Nothing of it is taken for granted but the national numbers. */
export function SiteFields({ form }: { form: Form }) {
  const { t } = useTranslation('public-site');
  const languages = STORY_LANGUAGES.map((code) => ({ code, label: t(`language.${code}`) }));
  return (
    <>
      <TextField {...pieceOf(form, 'name')} label={t('field.name')} maxLength={100} />
      <TextField {...pieceOf(form, 'slug')} label={t('field.slug')} hint={t('field.slugHint')} maxLength={60} />
      <TextField {...pieceOf(form, 'host')} label={t('field.host')} hint={t('field.hostHint')} maxLength={200} />
      <TextArea {...pieceOf(form, 'spellings')} label={t('field.spellings')} hint={t('field.spellingsHint')} rows={3} />
      <MultiSelectField {...pieceOf(form, 'languages')} label={t('field.languages')} options={languages} />
      {STORY_LANGUAGES.filter((one) => form.values.languages.includes(one)).map((language) => (
        <TextFields key={language} form={form} language={language} />
      ))}
      <Helplines form={form} />
      <Contacts form={form} />
      <TextField {...pieceOf(form, 'exitTo')} label={t('field.exitTo')} hint={t('field.exitToHint')} maxLength={300} />
      <CheckField
        {...pieceOf(form, 'neutralTitle')}
        label={t('field.neutralTitle')}
        hint={t('field.neutralTitleHint')}
      />
    </>
  );
}

function TextFields({ form, language }: { form: Form; language: StoryLanguage }) {
  const { t } = useTranslation('public-site');
  const draft = form.values.texts[language];
  const set = (changes: Partial<TextDraft>) =>
    form.set('texts', { ...form.values.texts, [language]: { ...draft, ...changes } });
  const named = (key: string) => t(key, { language: t(`language.${language}`) });
  return (
    <>
      <TextField
        name={`name-${language}`}
        label={named('field.nameIn')}
        aside={t('ifOther')}
        lang={language}
        maxLength={100}
        value={draft.name}
        onChange={(name) => set({ name })}
      />
      <TextArea
        name={`tagline-${language}`}
        label={named('field.taglineIn')}
        lang={language}
        rows={2}
        maxLength={200}
        value={draft.tagline}
        onChange={(tagline) => set({ tagline })}
      />
      <TextArea
        name={`about-${language}`}
        label={named('field.aboutIn')}
        lang={language}
        rows={4}
        maxLength={4000}
        value={draft.about}
        onChange={(about) => set({ about })}
      />
    </>
  );
}

function Helplines({ form }: { form: Form }) {
  const { t } = useTranslation('public-site');
  const { helplines } = form.values;
  return (
    <>
      <SectionTitle>{t('helplines')}</SectionTitle>
      {HELPLINE_CODES.map((code) => (
        <TextField
          key={code}
          name={code}
          label={t(`helpline.${code}`)}
          inputMode="tel"
          maxLength={20}
          value={helplines[code]}
          onChange={(number) => form.set('helplines', { ...helplines, [code]: number })}
        />
      ))}
    </>
  );
}

function Contacts({ form }: { form: Form }) {
  const { t } = useTranslation('public-site');
  const { contacts } = form.values;
  return (
    <>
      <SectionTitle>{t('contacts')}</SectionTitle>
      {CONTACT_KINDS.map((kind) => (
        <TextField
          key={kind}
          name={kind}
          label={t(`contact.${kind}`)}
          hint={kind === 'post' ? t('contact.postHint') : undefined}
          maxLength={300}
          value={contacts[kind]}
          onChange={(value) => form.set('contacts', { ...contacts, [kind]: value })}
        />
      ))}
    </>
  );
}
